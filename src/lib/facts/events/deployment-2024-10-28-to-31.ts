import type { Event } from '../schema.ts';

/** Events by id. The deployment, 28 to 31 October 2024. */
export const deployment20241028To31 = {
  'nato-confirms': {
    date: '2024-10-28',
    title: 'NATO confirms North Korean troops in Russia and units in Kursk',
    summary:
      "NATO's Mark Rutte spoke after a South Korean delegation had briefed the alliance. He called the deployment an escalation, a breach of UN resolutions and a sign of desperation.",
    theme: 'deployment',
    importance: 1,
    actors: ['Mark Rutte', 'Hong Jang-won'],
    places: [
      { name: 'NATO headquarters, Brussels', place: 'brussels' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [],
    sameAs: ['unw-rutte-oct-28'],
    sources: [
      {
        source: 'the-moscow-times-2024-10-28'
      },
      {
        source: 'kbs-world-2024-10-kbs-world'
      },
      {
        source: 'politico-europe-2024-11-06',
        supports:
          'Rutte writes that South Korean intelligence and defence chiefs briefed the allies and partners and that thousands of North Korean troops are deployed to the Kursk region.'
      },
      {
        source: 'ukrinform-via-menafn-2024-10-28'
      }
    ]
  },
  'pentagon-10000': {
    date: '2024-10-28',
    title: 'Pentagon raises its count to 10,000',
    summary:
      'Five days after saying 3,000, Washington said about 10,000 were training in the east and some had moved closer to Ukraine.',
    theme: 'deployment',
    importance: 2,
    actors: ['Sabrina Singh'],
    places: [{ name: 'Washington, DC', place: 'washington' }],
    figures: [
      {
        label: 'sent to train',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'Pentagon',
        asOf: '2024-10-28'
      }
    ],
    conflict: 'In the same week Washington counted 10,000 sent, Ukrainian intelligence 12,000 and Zelensky 3,000.',
    sources: [
      {
        source: 'stars-and-stripes-2024-10-30',
        supports: 'Pentagon officials put the force at 10,000 that week, a few in Kursk and roughly 2,000 on the way.'
      },
      {
        source: 'us-department-of-defense-2024-10-28'
      },
      {
        source: 'afp-via-lbc-2024-10-28'
      }
    ]
  },
  'nis-audit-oct': {
    date: '2024-10-29',
    title: 'NIS says an advance team with a general may be heading to the front',
    summary:
      'Lawmakers heard that Russian instructors were teaching about 100 military terms and that around 4,000 North Korean workers had also gone to Russia in 2024. CNN meanwhile quoted Western officials as saying that a few soldiers were already inside Ukraine, which the US could not back up.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Lee Seong-kweun'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'workers sent in 2024, or present',
        value: 4000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2024-10-29'
      }
    ],
    conflict:
      "Reports give the 4,000 workers either as sent during 2024 or as present in Russia, and the US could not back up CNN's report of soldiers inside Ukraine.",
    sources: [
      {
        source: 'korea-herald-2024-10-30',
        supports: "Relays the CNN report and the Pentagon's Kursk remarks of 29 October."
      },
      {
        source: 'kbs-news-2024-10-30',
        supports: "CNN report, the NGO clash claim and the Pentagon's lack of information."
      },
      {
        source: 'yonhap-via-korean-vibe-c-2024-10-29'
      },
      {
        source: 'reuters-via-kfgo-undated-reuters-nis'
      },
      {
        source: 'cnn-via-webjosh-com-2024-10-29'
      }
    ]
  },
  'unsc-generals': {
    date: '2024-10-30',
    title: 'Ukraine names three generals at the UN; Russia calls the reports mere claims',
    summary:
      "Kyiv named Kim Yong Bok, Ri Chang Ho and Sin Kum Chol and described flights of 2,100 soldiers to the border between 23 and 28 October. Russia's envoy dismissed the account as unproven.",
    theme: 'deployment',
    importance: 2,
    actors: ['Sergiy Kyslytsya', 'Vasily Nebenzya'],
    places: [{ name: 'UN headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'flown west 23-28 October',
        value: 2100,
        unit: 'soldiers',
        estimatedBy: 'Ukraine at the UN',
        asOf: '2024-10-30'
      },
      {
        label: 'contingent',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'Ukraine at the UN',
        asOf: '2024-10-30'
      }
    ],
    conflict: "Russia's envoy denied what Ukraine's envoy asserted.",
    sameAs: ['unw-unsc-oct-30'],
    sources: [
      {
        source: 'united24-media-2024-10-30'
      },
      {
        source: 'afp-via-bss-2024-10-31'
      }
    ]
  },
  'blinken-8000': {
    date: '2024-10-31',
    title: 'Blinken says as many as 8,000 are in Kursk',
    summary:
      'The US and South Korean ministers expected combat within days. Lloyd Austin repeated what he had said at the Pentagon on 30 October, that Russia had given the soldiers uniforms and equipment. The Kremlin left the statement without comment.',
    theme: 'deployment',
    importance: 2,
    actors: ['Antony Blinken', 'Lloyd Austin'],
    places: [
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'in Kursk, up to',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-10-31'
      },
      {
        label: 'in Russia',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-10-31'
      }
    ],
    sources: [
      {
        source: 'tass-2024-11-01-tass-peskov'
      },
      {
        source: 'kbs-world-2024-11',
        supports:
          'Blinken, 31 October: as many as 8,000 in Kursk, combat expected within days, none seen in combat yet.'
      },
      {
        source: 'news-az-2024-11-01'
      },
      {
        source: 'anadolu-via-a-news-2024-10-31'
      },
      {
        source: 'ap-2024-10-30',
        supports: "Dates Austin's uniform remark to 30 October, the day before the State Department press conference."
      }
    ]
  }
} as const satisfies Record<string, Event>;
