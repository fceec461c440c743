import type { Event } from '../schema.ts';

/** Events by id. The deployment, January to March 2025. */
export const deployment202501To03 = {
  'two-pows': {
    date: '2025-01-11',
    title: 'Ukraine presents two living North Korean prisoners',
    summary:
      "The two men, captured on 9 January, were questioned in Kyiv through interpreters arranged with South Korean intelligence. One had a Russian military ID in a Tuvan man's name and said he thought he was going for training. The NIS confirmed the capture on 12 January.",
    theme: 'deployment',
    importance: 1,
    actors: ['Volodymyr Zelensky', 'SBU', 'NIS'],
    places: [
      { name: 'Kyiv, Ukraine', place: 'kyiv' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [
      {
        label: 'prisoners',
        value: 2,
        unit: 'people',
        estimatedBy: 'SBU',
        asOf: '2025-01-11'
      }
    ],
    sources: [
      {
        source: 'afp-via-ndtv-2025-01-11'
      },
      {
        source: 'dw-2025-01-12'
      },
      {
        source: 'tvc-news-2025-01-13'
      },
      {
        source: 'ap-2025-01-11',
        supports:
          'AP on 11 January 2025: two captured men shown; one had no papers, the other a Russian military ID of a man from Tuva.'
      }
    ]
  },
  'nis-300-dead': {
    date: '2025-01-13',
    title: 'NIS counts 300 dead and 2,700 wounded and cites notes urging suicide before capture',
    summary:
      'The NIS said notes found on the dead urged soldiers to kill themselves before capture. Zelensky had put losses at 4,000 on 9 January; Western officials told the BBC on 22 January of 4,000 casualties with about 1,000 dead.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'killed',
        value: 300,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-01-13'
      },
      {
        label: 'wounded',
        value: 2700,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-01-13'
      },
      {
        label: 'casualties',
        value: 4000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2025-01-09'
      },
      {
        label: 'killed by mid-January',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'Western officials via BBC',
        asOf: '2025-01-22'
      }
    ],
    conflict: 'Within ten days the NIS counted 300 dead and Western officials about 1,000.',
    sources: [
      {
        source: 'kbs-news-2025-01-14'
      },
      {
        source: 'ukrainska-pravda-2025-01-09'
      },
      {
        source: 'kbs-world-undated-kbs-world-bbc'
      },
      {
        source: 'reuters-via-dunya-news-2025-01-13'
      }
    ]
  },
  withdrawn: {
    date: '2025-01-31',
    title: 'The troops leave the front for some weeks and return in early February',
    summary:
      "Ukrainian special forces had met none for about three weeks and the NIS saw no combat since mid-January, yet Ukraine's military-intelligence chief said some 8,000 were still fighting. Zelensky reported new North Korean assaults on 7 February, and the NIS later dated the return to that week.",
    theme: 'deployment',
    importance: 2,
    actors: ['Special Operations Forces', 'NIS', 'Kyrylo Budanov'],
    places: [{ name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }],
    figures: [
      {
        label: 'still fighting',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2025-02-04'
      }
    ],
    conflict:
      "The NIS and Ukrainian special forces saw a lull, while Ukraine's military-intelligence chief said some 8,000 were still fighting.",
    sources: [
      {
        source: 'unn-2025-02-27'
      },
      {
        source: 'ukrainska-pravda-2025-01-31'
      },
      {
        source: 'kyiv-independent-undated-ukraine-war'
      },
      {
        source: 'afp-via-channel-newsasia-2025-02-01'
      },
      {
        source: 'ukrainska-pravda-2025-02-07'
      },
      {
        source: 'kbs-news-2025-02-28',
        supports:
          'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
      },
      {
        source: 'kbs-news-2025-02-05',
        supports: 'NIS: not seen in combat since mid-January; may be regrouping for reinforcements.'
      },
      {
        source: 'caliber-az-undated-north-korean'
      }
    ]
  },
  'pow-interview': {
    date: '2025-02-19',
    title: 'Prisoner tells a Seoul newspaper he wants to go South',
    summary:
      "Two prisoners described leaving in October and November, security minders in each battalion and being told that South Koreans flew Ukraine's drones.",
    theme: 'deployment',
    importance: 2,
    actors: ['Two prisoners', 'Chosun Ilbo'],
    places: [{ name: 'Kyiv, Ukraine', place: 'kyiv' }],
    figures: [],
    sources: [
      {
        source: 'asia-economy-2025-02-19'
      },
      {
        source: 'kbs-world-2025-02-19'
      }
    ]
  },
  'second-wave-feb': {
    date: '2025-02-27',
    title: 'NIS says more troops were sent; imagery supports the sea route of 2024',
    summary:
      'Press estimates of the reinforcement ran from 1,000 to 3,000. The same day CNN presented a study with pictures of 17 and 20 October 2024 that place Russian ships at Dunai; they support the method and the named ships, not the crossing of 8 to 13 October itself.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'James Martin Center'],
    places: [
      { name: 'Chongjin, DPRK', place: 'chongjin' },
      { name: 'Rason, DPRK', place: 'rajin' },
      { name: 'Dunai naval port, Russia (approx.)', place: 'dunay' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'additional, low',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'South Korean press',
        asOf: '2025-02-27'
      },
      {
        label: 'additional, high',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'South Korean press',
        asOf: '2025-02-27'
      }
    ],
    conflict:
      'Estimates of the reinforcement run from 1,000 to 3,000, and imagery shows Dunai where the NIS named Vladivostok.',
    note: "CNN's text on Dunai is cited from a copy; no page of CNN or of the institute was found.",
    sources: [
      {
        source: 'kyiv-independent-undated-north-korea'
      },
      {
        source: 'euromaidan-press-2025-02-27'
      },
      {
        source: 'kbs-news-2025-02-28',
        supports:
          'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
      },
      {
        source: 'cnn-via-daily8-com-2025-02-27'
      }
    ]
  },
  'sudzha-retaken': {
    date: '2025-03-18',
    title: 'Russia retakes Sudzha; Ukrainians point to North Korean numbers',
    summary:
      'Soldiers and officials told The Washington Post that fresh North Korean troops helped Russia retake the town the week before.',
    theme: 'deployment',
    importance: 1,
    actors: ['Russia', 'DPRK', 'Ukraine'],
    places: [{ name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }],
    figures: [],
    sources: [
      {
        source: 'the-washington-post-via-2025-03-18'
      }
    ]
  },
  'jcs-3000': {
    date: '2025-03-27',
    title: 'South Korean military counts 3,000 more soldiers and 4,000 casualties',
    summary:
      'The Joint Chiefs of Staff put the soldiers added in January and February at 3,000 or more and casualties at 4,000. They added that missiles and about 220 heavy guns and launchers had been supplied.',
    theme: 'deployment',
    importance: 2,
    actors: ['Joint Chiefs of Staff'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'additional in January-February, at least',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      },
      {
        label: 'first wave',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      },
      {
        label: 'casualties',
        value: 4000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      }
    ],
    conflict:
      'Totals differ: about 14,000 by this count, 15,000 by the NIS, and 11,000 with limited additions by London.',
    sources: [
      {
        source: 'korea-joongang-daily-2025-03-27'
      },
      {
        source: 'korea-bizwire-2025-03-27',
        supports:
          'JCS, 27 March 2025: 3,000 or more added in January-February; 4,000 casualties among some 11,000; about 220 heavy pieces.'
      }
    ]
  }
} as const satisfies Record<string, Event>;
