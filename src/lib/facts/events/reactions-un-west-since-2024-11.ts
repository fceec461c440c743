import type { Event } from '../schema.ts';

/** Events by id. The United Nations and the West, November 2024 to May 2025. */
export const reactionsUnWestSince202411 = {
  'unw-zelensky-zero-response': {
    date: '2024-11-01',
    title: 'Zelensky criticises allies for not responding',
    summary:
      "Ukraine's president said his partners had done nothing so far about the deployment and that China's silence surprised him. Russia and North Korea did not deny the troops and defended their right to help each other.",
    theme: 'un-and-west',
    importance: 2,
    actors: ['Volodymyr Zelensky'],
    country: 'UA',
    places: [{ name: 'Kyiv', place: 'kyiv' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'cna-2024-11-01-north-korea'
      },
      {
        source: 'cna-2024-11-01-china-russia'
      }
    ]
  },
  'unw-g7-nov-5': {
    date: '2024-11-05',
    title: 'G7 and three partners warn of a dangerous widening of the war',
    summary:
      'Foreign ministers of the G7, South Korea, Australia and New Zealand voiced grave concern and worry about nuclear or missile technology flowing back to Pyongyang. The G7 repeated this on 26 November and asked China to act.',
    theme: 'un-and-west',
    importance: 2,
    actors: ['G7 foreign ministers with South Korea, Australia, New Zealand'],
    country: 'G7',
    places: [],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'jiji-press-2024-11-27'
      },
      {
        source: 'reuters-2024-11-05'
      },
      {
        source: 'devdiscourse-2024-11-26'
      }
    ]
  },
  'unw-lima-trilateral-nov-15': {
    date: '2024-11-15',
    title: 'US, Japan and South Korea set up a joint secretariat',
    summary:
      'Biden, Ishiba and Yoon condemned the North Korean and Russian leaders for widening the war and created a trilateral secretariat meant to outlast changes of government.',
    theme: 'un-and-west',
    importance: 2,
    actors: ['Joe Biden, Shigeru Ishiba, Yoon Suk Yeol'],
    country: 'US',
    places: [
      {
        name: 'Lima',
        lat: -12.0464,
        lon: -77.0428
      }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'bernama-yonhap-2024-11-16'
      },
      {
        source: 'ap-2024-11-15'
      }
    ]
  },
  'unw-us-sanctions-dec-16': {
    date: '2024-12-16',
    title: 'US sanctions generals, banks and oil shippers',
    summary:
      'The Treasury named generals Kim Yong Bok and Ri Chang Ho, said to be with the troops in Russia, two North Korean banks and Russian firms shipping oil. Ten countries and the EU issued a joint condemnation at the same time.',
    theme: 'un-and-west',
    importance: 1,
    actors: ['US Treasury and State Departments'],
    country: 'US',
    places: [{ name: 'Washington, D.C.', place: 'washington' }],
    figures: [
      {
        label: 'Troops the Treasury said were supplied since October (more than)',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'US Treasury',
        asOf: '2024-12-16'
      },
      {
        label: 'Treasury targets',
        value: 16,
        unit: 'people and entities',
        estimatedBy: 'US Treasury',
        asOf: '2024-12-16'
      }
    ],
    status: 'established',
    sameAs: ['sanctions-generals'],
    sources: [
      {
        source: 'korea-herald-2024-12-17'
      },
      {
        source: 'business-standard-2024-12-17'
      },
      {
        source: 'reuters-2024-12-16'
      }
    ]
  },
  'unw-japan-jan-10-2025': {
    date: '2025-01-10',
    title: "Japan widens sanctions, citing North Korea's help to Russia",
    summary:
      'Tokyo froze assets of 11 people and 29 organisations, banks in Russia and Georgia, and a North Korean trading company executive, effective with export bans from 23 January. Early reports differ on whether a North Korean bank was listed.',
    theme: 'un-and-west',
    importance: 2,
    actors: ['Government of Japan'],
    country: 'JP',
    places: [{ name: 'Tokyo', place: 'tokyo' }],
    figures: [
      {
        label: 'Individuals added',
        value: 11,
        unit: 'people',
        estimatedBy: 'Japanese ministries via AP',
        asOf: '2025-01-10'
      },
      {
        label: 'Organisations added',
        value: 29,
        unit: 'organisations',
        estimatedBy: 'Japanese ministries via AP',
        asOf: '2025-01-10'
      }
    ],
    status: 'established',
    conflict:
      'First reports list a North Korean bank, while the fuller text lists an executive of a North Korean trading company.',
    sources: [
      {
        source: 'ap-2025-01-10'
      },
      {
        source: 'tasr-2025-01-10'
      }
    ]
  },
  'unw-uk-feb-24-2025': {
    date: '2025-02-24',
    title: 'UK sanctions No Kwang Chol and senior generals',
    summary:
      "On the war's third anniversary London announced 107 measures, including on the North Korean officials it held responsible for sending over 11,000 troops. It put their losses at more than 4,000.",
    theme: 'un-and-west',
    importance: 2,
    actors: ['UK Foreign Office'],
    country: 'GB',
    places: [
      {
        name: 'London',
        lat: 51.5074,
        lon: -0.1278
      }
    ],
    figures: [
      {
        label: 'Measures in the package',
        value: 107,
        unit: 'measures',
        estimatedBy: 'UK Foreign Office',
        asOf: '2025-02-24'
      },
      {
        label: 'North Korean losses claimed (more than)',
        value: 4000,
        unit: 'killed or wounded',
        estimatedBy: 'UK Foreign Office',
        asOf: '2025-02-24'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'kbs-world-2025-02'
      },
      {
        source: 'tdpel-media-2025-02'
      }
    ]
  },
  'unw-msmt-first-report': {
    date: '2025-05-29',
    title: 'First MSMT report details the exchange',
    summary:
      'The monitor said the North sent over 20,000 containers since September 2023, about nine million shells and rockets and at least 100 ballistic missiles in 2024, and got at least one Pantsir system, jammers, missile data and excess oil. A second report in October 2025 covered cyber theft.',
    theme: 'un-and-west',
    importance: 1,
    actors: ['Multilateral Sanctions Monitoring Team'],
    country: 'KR',
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Rajin (Najin) port', place: 'rajin' }
    ],
    figures: [
      {
        label: 'Containers sent since September 2023 (more than)',
        value: 20000,
        unit: 'containers',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'Shells and rockets sent in 2024 (up to about)',
        value: 9000000,
        unit: 'rounds',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'Workers (visas sought, dispatched in 2024 or employed in Russia)',
        value: 8000,
        unit: 'workers',
        estimatedBy: 'MSMT, variously reported',
        asOf: '2025-05-29'
      },
      {
        label: 'Pantsir vehicles received (at least)',
        value: 1,
        unit: 'vehicle',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      }
    ],
    status: 'claimed',
    conflict:
      'The nine million rounds for 2024 alone exceed the 4 to 6 million that the Open Source Centre counts for September 2023 to March 2025; the 8,000 workers are described in three different ways.',
    sameAs: ['msmt-report'],
    sources: [
      {
        source: 'korea-joongang-daily-2025-05-29'
      },
      {
        source: 'kbs-news-2025-05-30'
      },
      {
        source: 'kbs-world-2025-05',
        supports:
          'At least one Pantsir-class vehicle since November 2024, over 20,000 containers, up to nine million rounds in 2024.'
      },
      {
        source: 'daily8-2025-05'
      },
      {
        source: 'arirang-2025-05-30'
      },
      {
        source: 'dpa-afx-2025-10-23'
      }
    ]
  }
} as const satisfies Record<string, Event>;
