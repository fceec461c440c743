import type { Event } from '../schema.ts';

/** Events: reactions alliance future, by id. */
export const reactionsAllianceFuture = {
  'future-treaty-in-force': {
    date: '2024-12-04',
    title: 'The treaty is ratified in November and in force from 4 December 2024',
    summary:
      'Putin signed the ratification law on 9 November and Kim on 11 November 2024; instruments were exchanged in Moscow on 4 December. Article 4 promises military help if either side is attacked.',
    theme: 'outlook',
    importance: 1,
    actors: ['Russia and North Korea'],
    country: 'RU',
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    note: 'Moscow and Pyongyang cite Article 4 of the treaty as the basis of the deployment. State television dates the order to 28 August 2024, the first crossings are dated to October and the fighting to November and December; the treaty took effect on 4 December 2024. No source found discusses this: the dates stand side by side and are no legal finding.',
    sources: [
      {
        source: 'interfax-2024-12-05'
      },
      {
        source: 'tass-2024-12-05',
        supports:
          'Ratified by Putin on 9 November and Kim on 11 November; in force with the exchange of instruments in Moscow on 4 December 2024.'
      },
      {
        source: 'tass-2025-02-16'
      },
      {
        source: 'menafn-2024-11-13'
      }
    ]
  },
  'future-bridge-start-2025': {
    date: '2025-04-30',
    title: 'Work starts on a road bridge over the Tumen',
    summary:
      'Russian and North Korean premiers launched construction by video link. Reports put the bridge at 850 m to 1 km, 4.7 km with access roads, adding to the 1959 railway bridge, to be ready in about a year and a half.',
    theme: 'outlook',
    importance: 2,
    actors: ['Mikhail Mishustin, Pak Thae Song'],
    country: 'RU',
    places: [
      { name: 'Khasan, Primorye', place: 'khasan' },
      { name: 'Tumangang, Rason', place: 'tumangang' }
    ],
    figures: [
      {
        label: 'Crossing with access roads',
        value: 4.7,
        unit: 'km',
        estimatedBy: 'Russian agencies',
        asOf: '2025-04-30'
      },
      {
        label: 'Bridge length (one report; another says 850 m)',
        value: 1.0,
        unit: 'km',
        estimatedBy: 'Russian media',
        asOf: '2025-04-30'
      }
    ],
    status: 'established',
    conflict: 'Reports give the bridge as 830 m, 850 m or 1 km long.',
    sources: [
      {
        source: 'tass-2025-04-30'
      },
      {
        source: 'korea-joongang-daily-2025-04-30'
      },
      {
        source: 'censor-net-2025-04-30'
      }
    ]
  },
  'future-bridge-complete-2026': {
    date: '2026',
    title: 'The Tumen road bridge is reported complete, with an opening due in summer 2026',
    summary:
      'A 2026 news digest said the roughly one-kilometre bridge was finished and expected to open in the summer of 2026; analysts warned that trucks are harder to track by satellite than trains. No page found confirms that traffic has begun.',
    theme: 'outlook',
    importance: 2,
    actors: ['Russia and North Korea'],
    country: 'RU',
    places: [
      { name: 'Khasan, Primorye', place: 'khasan' },
      { name: 'Tumangang, Rason', place: 'tumangang' }
    ],
    figures: [
      {
        label: 'Estimated cost',
        value: 9,
        unit: 'billion RUB',
        estimatedBy: 'Frontelligence Insight',
        asOf: '2025-10'
      }
    ],
    status: 'claimed',
    note: 'weakly sourced: the completion rests on one undated digest.',
    sources: [
      {
        source: 'united24-media-2025'
      },
      {
        source: 'mosaic-2026'
      },
      {
        source: 'inforos-2025-11-27'
      }
    ]
  },
  'future-trains-flights-2025': {
    date: '2025-07-27',
    title: 'Direct Moscow-Pyongyang trains and flights return',
    summary:
      "Through carriages between the capitals returned in June 2025 and Nordwind flew the first direct Moscow-Pyongyang flight on 27 July, planned once a month. Kozlov called it the first such air link in modern Russia's history.",
    theme: 'outlook',
    importance: 2,
    actors: ['Russian Ministry of Transport'],
    country: 'RU',
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'Planned direct flights',
        value: 1,
        unit: 'per month',
        estimatedBy: 'Russian Ministry of Transport',
        asOf: '2025-07'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'tass-2025-07-27'
      },
      {
        source: 'menafn-2025-09'
      }
    ]
  },
  'future-kursk-6000-workers': {
    date: '2025-06-17',
    title: 'Kim agrees to send 6,000 builders and sappers to Kursk',
    summary:
      'On his second visit in two weeks Sergei Shoigu announced 1,000 mine-clearers and 5,000 military builders for the Kursk region, turning the combat deployment into a longer presence.',
    theme: 'outlook',
    importance: 1,
    actors: ['Sergei Shoigu'],
    country: 'RU',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Kursk region', place: 'kursk' }
    ],
    figures: [
      {
        label: 'Military builders',
        value: 5000,
        unit: 'people',
        estimatedBy: 'Sergei Shoigu',
        asOf: '2025-06-17'
      },
      {
        label: 'Sappers',
        value: 1000,
        unit: 'people',
        estimatedBy: 'Sergei Shoigu',
        asOf: '2025-06-17'
      }
    ],
    status: 'established',
    note: 'Announced as a decision. The arrival of the builders rests on the NIS alone.',
    sameAs: ['shoigu-builders'],
    sources: [
      {
        source: 'ukrainska-pravda-2025-06-17'
      },
      {
        source: 'nk-news-2025-06-17'
      }
    ]
  },
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
      'US-led talks with Russia and Ukraine in Abu Dhabi (23-24 January) and Geneva (17-18 and 26 February 2026) ended without agreement, mainly over territory. The reports consulted do not mention terms for North Korean troops; one analyst warns that a deal silent on the Moscow-Pyongyang link would carry risks for Asia.',
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
