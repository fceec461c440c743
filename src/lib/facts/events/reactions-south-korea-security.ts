import type { Event } from '../schema.ts';

/** Events by id. South Korea’s security: the border, missiles, drones. */
export const reactionsSouthKoreaSecurity = {
  'sks-roads-blown-up-oct-15': {
    date: '2024-10-15',
    title: 'North Korea blows up roads at the inter-Korean border',
    summary:
      'About noon the North detonated parts of the Gyeongui and Donghae roads on its side of the line, and the South fired shots on its own side. A week earlier the North had announced a complete separation of its territory.',
    theme: 'seoul',
    importance: 1,
    actors: ["Korean People's Army"],
    country: 'KP',
    places: [
      { name: 'Gyeongui road, north of the MDL (Kaesong side)', place: 'panmunjom' },
      {
        name: 'Donghae road, north of the MDL (east coast)',
        lat: 38.62,
        lon: 128.35
      }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'ukrainska-pravda-2024-10-15'
      },
      {
        source: 'kbs-news-2024-10-15'
      }
    ]
  },
  'sks-balloons-drones-oct-2024': {
    date: '2024-10-24',
    title: 'A Northern balloon drops rubbish on the presidential compound after a drone row',
    summary:
      "Rubbish and leaflets from a Northern balloon fell on Yoon's compound, the second such case. The North had accused the South of sending leaflet drones over Pyongyang three times that month; in 2025 a special prosecutor indicted Yoon over alleged drone orders.",
    theme: 'seoul',
    importance: 2,
    actors: ['North Korea'],
    country: 'KP',
    places: [
      {
        name: 'Yongsan presidential compound, Seoul',
        lat: 37.534,
        lon: 126.98,
        place: 'seoul'
      },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'Balloon launches by the North in 2024 up to this date',
        value: 30,
        unit: 'launches',
        estimatedBy: 'South Korean Joint Chiefs of Staff via press',
        asOf: '2024-10-24'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'kbs-news-2024-10-25'
      },
      {
        source: 'asharq-al-awsat-2024-10-24'
      },
      {
        source: 'ap-2025-12-03'
      }
    ]
  },
  'sks-hwasong-19-oct-31': {
    date: '2024-10-31',
    title: 'North Korea makes its longest missile test with the Hwasong-19',
    summary:
      'Thirteen days after the troop claim North Korea tested a new solid-fuel ICBM, which it said reached 7,687.5 km altitude and flew 86 minutes. Seoul and others worried about Russian technology in return for soldiers; Moscow and Pyongyang defended their ties.',
    theme: 'seoul',
    importance: 1,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      {
        name: 'East Sea / Sea of Japan',
        lat: 41.3,
        lon: 138.0
      }
    ],
    figures: [
      {
        label: 'Maximum altitude',
        value: 7687.5,
        unit: 'km',
        estimatedBy: 'KCNA',
        asOf: '2024-10-31'
      },
      {
        label: 'Flight time',
        value: 5156,
        unit: 'seconds',
        estimatedBy: 'KCNA',
        asOf: '2024-10-31'
      },
      {
        label: 'Distance flown',
        value: 1001.2,
        unit: 'km',
        estimatedBy: 'KCNA',
        asOf: '2024-10-31'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'cna-2024-11-01-north-korea'
      },
      {
        source: 'the-chosun-daily-2024-11-01'
      }
    ]
  },
  'sks-combat-experience-worry': {
    date: '2024-10-29',
    title: "Seoul fears that Kursk veterans will train the North's army",
    summary:
      "Yoon warned that war experience passed on to the North's forces would endanger the South. Ukrainian commanders later said the soldiers moved from massed charges to working with drones, and Kim was shown overseeing drills in modern warfare in April 2025.",
    theme: 'seoul',
    importance: 1,
    actors: ['Yoon Suk Yeol; Ukrainian commanders'],
    country: 'KR',
    places: [
      { name: 'Kursk region', place: 'kursk' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'kbs-news-2024-10-29'
      },
      {
        source: 'korea-joongang-daily-2025-04-06'
      },
      {
        source: 'npr-2025'
      }
    ]
  },
  'sks-loudspeakers-off-2025': {
    date: '2025-06-11',
    title: 'Lee switches off border loudspeakers; the North goes quiet too',
    summary:
      'A week after taking office Lee ended broadcasts that Yoon had restarted in June 2024, and Northern broadcasts stopped the next day. In August Seoul said the North was dismantling speakers; Kim Yo Jong denied it.',
    theme: 'seoul',
    importance: 2,
    actors: ['Lee Jae-myung'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    conflict: "Lee and the South's military say the North removed some loudspeakers, while Kim Yo Jong denied it.",
    sources: [
      {
        source: 'kbs-world-2025-06-11'
      },
      {
        source: 'afp-2025-08-15'
      }
    ]
  },
  'sks-drone-production-hur-2025': {
    date: '2025',
    title: 'Ukraine says North Korea now mass-produces combat drones',
    summary:
      "Ukraine's deputy intelligence chief Skibitskyi told Reuters that Pyongyang had begun mass production of FPV drones and larger attack drones at home, applying lessons from the war.",
    theme: 'seoul',
    importance: 2,
    actors: ['Vadym Skibitskyi (HUR)'],
    country: 'UA',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'ukrinform-2025'
      }
    ]
  },
  'sks-drone-row-2026': {
    date: '2026-02-13',
    title: 'Drone row of January 2026 ends in regret and a warning',
    summary:
      'The North said drones from the South crossed the border in September 2025 and on 4 January 2026. Seoul denied a military role, investigated civilians and voiced regret; Kim Yo Jong called that sensible but threatened retaliation if it recurs.',
    theme: 'seoul',
    importance: 2,
    actors: ['Kim Yo Jong; Chung Dong-young'],
    country: 'KR',
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kbs-world-2026-02-13'
      },
      {
        source: 'ap-2026-02-13'
      }
    ]
  },
  'sks-two-states-congress-2026': {
    date: '2026-02',
    title: 'Ninth Party Congress hardens the two-states line',
    summary:
      'At the party congress opened on 19 February 2026 Kim spoke with new confidence, kept nuclear arms central and, by one account, described the demilitarised zone as a boundary between two separate states. He was re-elected party leader.',
    theme: 'seoul',
    importance: 2,
    actors: ["Workers' Party of Korea"],
    country: 'KP',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'mint-2026-02-20'
      },
      {
        source: 'the-asia-live-2026'
      },
      {
        source: 'devdiscourse-2026-02-23'
      }
    ]
  }
} as const satisfies Record<string, Event>;
