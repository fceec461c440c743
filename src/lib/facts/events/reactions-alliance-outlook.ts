import type { Event } from '../schema.ts';

/** Events by id. Where the alliance goes: visits, parades, presence, peace talks, scenarios. */
export const reactionsAllianceOutlook = {
  'future-lavrov-wonsan-2025': {
    date: '2025-07-12',
    title: 'Kim assures Lavrov in Wonsan of shared strategic views',
    summary:
      "Kim told Lavrov he would unconditionally back Russia's measures in Ukraine. Lavrov thanked him for troops in Kursk and warned the US, South Korea and Japan not to build an alliance against the North.",
    theme: 'outlook',
    importance: 1,
    actors: ['Sergei Lavrov, Kim Jong Un'],
    country: 'RU',
    places: [{ name: 'Wonsan', place: 'wonsan' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'ap-2025-07-13'
      },
      {
        source: 'afp-2025-07-13'
      }
    ]
  },
  'future-pyongyang-parade-2025': {
    date: '2025-10-10',
    title: "Medvedev and Li Qiang watch Kim's new Hwasong-20",
    summary:
      "Russia's Medvedev, China's premier and Vietnam's leader attended the party's 80th anniversary parade, where a new ICBM was shown. Kim encouraged troops in overseas operations and Medvedev praised their sacrifice in Kursk.",
    theme: 'outlook',
    importance: 2,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'dawn-2025-10-11'
      },
      {
        source: 'afp-2025-10-11'
      }
    ]
  },
  'future-presence-late-2025': {
    date: '2025-12-12',
    title: 'The troops turn from combat to guard, building and demining duty',
    summary:
      'The NIS said in November 2025 that about 10,000 troops stood near the Russia-Ukraine border and 5,000 builders had been arriving since September. In December Kim welcomed home the 528th engineer regiment, saying nine of its men had died.',
    theme: 'outlook',
    importance: 1,
    actors: ['NIS; Kim Jong Un'],
    country: 'KR',
    places: [
      { name: 'Kursk region', place: 'kursk' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'Troops near the Russia-Ukraine border',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'Builders moved to Russia since September',
        value: 5000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'Engineers killed',
        value: 9,
        unit: 'soldiers',
        estimatedBy: 'Kim Jong Un (KCNA)',
        asOf: '2025-12-12'
      }
    ],
    status: 'claimed',
    conflict:
      'About 1,000 engineers were sent and nine died, yet the NIS counts 1,100 who came home, and in February 2026 it again saw about 1,000 in Kursk.',
    note: 'Dated by the engineers’ return, 12 December 2025; the NIS had given its count on 4 November.',
    sameAs: ['nis-november-2025', 'engineers-home'],
    sources: [
      {
        source: 'tass-2025-12-13'
      },
      {
        source: 'the-moscow-times-2025-11-04'
      },
      {
        source: 'korea-joongang-daily-2025-12-13'
      }
    ]
  },
  'future-putin-briefs-kim-alaska': {
    date: '2025-08-12',
    title: 'Putin briefs Kim before meeting Trump in Alaska',
    summary:
      'Three days before the Alaska summit Putin phoned Kim, thanked him for help in Kursk and told him about the coming talks. North Korean media reported the call but left out the summit.',
    theme: 'outlook',
    importance: 2,
    actors: ['Vladimir Putin'],
    country: 'RU',
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'reuters-2025-08-13'
      }
    ]
  },
  'future-peace-talks-2026': {
    date: '2026-02-26',
    title: 'Peace talks of early 2026 reach no deal',
    summary:
      'US-led talks with Russia and Ukraine in Abu Dhabi (23 to 24 January) and Geneva (17 to 18 and 26 February 2026) ended without agreement, mainly over territory. The reports consulted do not mention terms for North Korean troops; one analyst warns that a deal silent on the Moscow-Pyongyang link would carry risks for Asia.',
    theme: 'outlook',
    importance: 1,
    actors: ['US, Ukraine, Russia'],
    country: 'US',
    places: [
      {
        name: 'Abu Dhabi',
        lat: 24.4539,
        lon: 54.3773
      },
      {
        name: 'Geneva',
        lat: 46.2044,
        lon: 6.1432
      },
      { name: 'Donetsk region', place: 'donetsk' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-straits-times-2026-02-27'
      },
      {
        source: 'cgtn-2026-02-19'
      },
      {
        source: 'menafn-2026-01-27'
      },
      {
        source: 'eagle-intelligence-repor-2026'
      }
    ]
  },
  'future-scenario-endures': {
    date: '2025',
    title: 'In one scenario the partnership outlives the war',
    summary:
      'Troy Stangarone argues it is more than a transaction and likely to last; experts told NK News in 2024 it had become strategic. A 2025 commentary said soldiers could stay for training and that labour and arms deals would probably go on after any peace.',
    theme: 'outlook',
    importance: 2,
    actors: ['Troy Stangarone and others'],
    country: 'US',
    places: [],
    figures: [
      {
        label: 'North Koreans entering Russia in 2024',
        value: 13000,
        unit: 'people',
        estimatedBy: 'NIS via commentary',
        asOf: '2025-03'
      }
    ],
    status: 'analysis',
    conflict:
      'A commentary quotes the NIS on 13,000 North Koreans entering Russia in 2024, while the monitoring team gives 8,000 workers.',
    sources: [
      {
        source: 'nk-news-2024-11'
      },
      {
        source: 'the-korea-times-2025'
      },
      {
        source: 'from-inside-asia-2025-03'
      }
    ]
  },
  'future-scenario-fades': {
    date: '2025-07-13',
    title: 'In another scenario cooperation shrinks once Russia needs fewer shells',
    summary:
      'A Foreign Affairs analysis summarised by Semafor expects the relationship to cool when the war ends: the North has little but munitions and soldiers to offer and the two economies do not fit together.',
    theme: 'outlook',
    importance: 2,
    actors: ['Foreign Affairs analyst, via Semafor'],
    country: 'US',
    places: [],
    figures: [],
    status: 'analysis',
    sources: [
      {
        source: 'semafor-2025-07-13'
      }
    ]
  }
} as const satisfies Record<string, Event>;
