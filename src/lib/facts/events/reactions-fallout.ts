import type { Event } from '../schema.ts';

/** Events by id. What followed: weapons, shells, growth, workers, prisoners, remembrance. */
export const reactionsFallout = {
  'fallout-atacms-nov-17': {
    date: '2024-11-17',
    title: 'Biden lets Ukraine fire ATACMS into Russia',
    summary:
      'US officials said Biden allowed longer-range strikes inside Russia, first of all around Kursk, partly as a signal to Pyongyang not to send more troops. Officials did not expect it to change the course of the war.',
    theme: 'fallout',
    importance: 1,
    actors: ['Joe Biden'],
    country: 'US',
    places: [
      { name: 'Washington, D.C.', place: 'washington' },
      { name: 'Kursk region', place: 'kursk' }
    ],
    figures: [
      {
        label: 'Approximate ATACMS range',
        value: 190,
        unit: 'miles',
        estimatedBy: 'US media',
        asOf: '2024-11'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'kyiv-independent-2024-11-17'
      },
      {
        source: 'liga-net-2024-11'
      },
      {
        source: 'cnn-2024-11-17'
      }
    ]
  },
  'fallout-containers-shells-2025': {
    date: '2025-07-13',
    title: 'Seoul counts 28,000 containers sent to Russia',
    summary:
      "South Korean military intelligence counted about 28,000 containers by July 2025, room for more than 12 million shells. Ukraine's intelligence said later that year that shipments had more than halved as stocks ran low, with none in September.",
    theme: 'fallout',
    importance: 1,
    actors: ['South Korean Defense Intelligence Agency; HUR'],
    country: 'KR',
    places: [
      { name: 'Rajin (Najin) port', place: 'rajin' },
      { name: 'Vostochny port, Primorye', place: 'vostochny-port' }
    ],
    figures: [
      {
        label: 'Containers shipped',
        value: 28000,
        unit: 'containers',
        estimatedBy: 'South Korean DIA',
        asOf: '2025-07-13'
      },
      {
        label: 'Equivalent in 152 mm shells (more than)',
        value: 12000000,
        unit: 'shells',
        estimatedBy: 'South Korean DIA',
        asOf: '2025-07-13'
      }
    ],
    status: 'claimed',
    conflict:
      'Seoul counts 28,000 containers, the monitoring team over 20,000 and the Open Source Centre about 16,000; their starting dates differ.',
    sources: [
      {
        source: 'kookbang-ilbo-2025-07-14',
        supports: 'Defence-ministry daily: 28,000 containers, about 12 million rounds if all 152 mm.'
      },
      {
        source: 'ukrinform-2025'
      },
      {
        source: 'newspim-2025-07-13',
        supports: 'Same DIA submission to Rep. Kang Dae-sik, 13 July 2025.'
      },
      {
        source: 'menafn-2025-07-13'
      }
    ]
  },
  'fallout-bok-growth-2024': {
    date: '2025-08-29',
    title: "North Korea's economy grows 3.7 per cent, most in eight years",
    summary:
      'The Bank of Korea linked the 2024 growth to state projects and to business with Russia; heavy and chemical industry rose by a record 10.7 per cent on metal goods for weapons. Pyongyang publishes no figures of its own.',
    theme: 'fallout',
    importance: 2,
    actors: ['Bank of Korea'],
    country: 'KR',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'GDP growth 2024',
        value: 3.7,
        unit: 'percent',
        estimatedBy: 'Bank of Korea',
        asOf: '2025-08-29'
      },
      {
        label: 'Heavy and chemical industry growth 2024',
        value: 10.7,
        unit: 'percent',
        estimatedBy: 'Bank of Korea',
        asOf: '2025-08-29'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'korea-joongang-daily-2025-08-29'
      },
      {
        source: 'kbs-world-2025-08'
      }
    ]
  },
  'fallout-workers-in-russia': {
    date: '2025-06-19',
    title: 'More workers go to building sites and are planned for the Alabuga drone plant',
    summary:
      "The NIS spoke in October 2024 of about 4,000 North Korean workers, reported either as in Russia or as sent that year, at some $800 a month, and of thousands more by early 2025. Japan's NHK reported a plan for 25,000 at Alabuga; Ukrainian sources later spoke of 12,000. UN resolutions ban such labour.",
    theme: 'fallout',
    importance: 2,
    actors: ['NIS; NHK'],
    country: 'KR',
    places: [{ name: 'Alabuga SEZ, Tatarstan', place: 'alabuga' }],
    figures: [
      {
        label: 'Workers in Russia, or sent in 2024',
        value: 4000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2024-10'
      },
      {
        label: 'Monthly pay per worker',
        value: 800,
        unit: 'USD',
        estimatedBy: 'NIS',
        asOf: '2024-10'
      },
      {
        label: 'Workers planned for Alabuga',
        value: 25000,
        unit: 'people',
        estimatedBy: 'NHK citing diplomats',
        asOf: '2025-06-19'
      }
    ],
    status: 'claimed',
    conflict:
      'Reports give the 4,000 workers either as sent during 2024 or as present in Russia; plans for Alabuga are put at 25,000 or 12,000.',
    sources: [
      {
        source: 'the-star-2025-02-10'
      },
      {
        source: 'korea-joongang-daily-2025-06-19'
      },
      {
        source: 'news-pravda-2025-11-14'
      }
    ]
  },
  'fallout-prisoners-of-war': {
    date: '2025-12-24',
    title: 'Two prisoners of war want to go to South Korea',
    summary:
      'Two soldiers captured in Kursk in January 2025 wrote that they had decided to go to the South, which regards them as citizens. They were left out of a 314-person prisoner exchange in early 2026 and, by the latest report found, were still held in Ukraine.',
    theme: 'fallout',
    importance: 2,
    actors: ['Captured soldiers; South Korean government'],
    country: 'KR',
    places: [
      { name: 'Kyiv', place: 'kyiv' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [
      {
        label: 'North Korean prisoners held by Ukraine',
        value: 2,
        unit: 'people',
        estimatedBy: 'Ukraine',
        asOf: '2025-01-11'
      }
    ],
    status: 'established',
    sameAs: ['pow-letter'],
    sources: [
      {
        source: 'news1-2026'
      },
      {
        source: 'ukrainska-pravda-2025-12-24'
      }
    ]
  },
  'fallout-saeppyol-street-2026': {
    date: '2026-02-15',
    title: 'Kim opens a new street in Pyongyang for families of the dead',
    summary:
      "Kim handed homes in Saeppyol Street to bereaved families shortly before the party congress. The NIS had just put losses at about 6,000 killed and wounded; the figure of 2,000 in reports of that week is Seoul's September 2025 estimate of those killed.",
    theme: 'fallout',
    importance: 1,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Killed and wounded',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02'
      },
      {
        label: 'Killed',
        value: 2000,
        unit: 'soldiers',
        estimatedBy: 'Seoul estimate of September 2025, cited by AFP',
        asOf: '2026-02-16'
      }
    ],
    status: 'established',
    note: 'The two figures measure different things and do not clash.',
    sameAs: ['saeppyol-street'],
    sources: [
      {
        source: 'kbs-world-2026-02-16'
      },
      {
        source: 'al-jazeera-2026-02-16'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      },
      {
        source: 'channel-newsasia-2026-02-16',
        supports: 'AFP: the Seoul figure of about 2,000 is for those killed.'
      },
      {
        source: 'ground-news-digest-2026-02'
      }
    ]
  },
  'fallout-museum-april-2026': {
    date: '2026-04-27',
    title: 'One unsigned page reports that the Kursk war museum has opened',
    summary:
      'One unsigned page says Kim opened the Memorial Museum of Combat Feats on 27 April 2026 with senior Russian officials, who promised wider long-term cooperation. No other page was found for it. Kim had broken ground in October 2025, and state media images early in 2026 showed a memorial wall and rows of graves.',
    theme: 'fallout',
    importance: 2,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'claimed',
    conflict:
      'One page says the museum opened on 27 April 2026, but no state media or agency report of an opening was found.',
    note: 'weakly sourced: the opening rests on lexlords.ca alone, which also calls the dead a handful.',
    sources: [
      {
        source: 'sputnik-2026-01-06'
      },
      {
        source: 'lexlords-ca-2026-04'
      },
      {
        source: 'dailytimes247-com-2026'
      }
    ]
  }
} as const satisfies Record<string, Event>;
