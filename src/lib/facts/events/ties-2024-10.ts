import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, October 2024. */
export const ties202410 = {
  'donetsk-strike': {
    date: '2024-10-03',
    title: 'Six North Korean officers are reported killed in a Ukrainian strike',
    summary:
      'Ukrainian media, citing intelligence sources, said a missile strike near occupied Donetsk killed more than 20 soldiers, six of them North Korean officers, and wounded three. A Russian Telegram channel said the visitors were being shown Russian methods.',
    theme: 'troops',
    importance: 1,
    actors: ['Ukraine', 'Russia', 'DPRK'],
    places: [{ name: 'Donetsk', place: 'donetsk' }],
    figures: [
      {
        label: 'North Korean officers reported killed',
        value: 6,
        unit: 'people',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      },
      {
        label: 'Total reported killed',
        value: 20,
        unit: 'people (more than)',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      }
    ],
    status: 'claimed',
    statusNote:
      'Anonymous sourcing; Seoul later called it highly likely to be true. Not confirmed by Russia or North Korea.',
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    sameAs: ['donetsk-strike-deployment'],
    sources: [
      {
        source: 'kbs-world-2024-10-07'
      },
      {
        source: 'korea-joongang-daily-2024-10-06'
      },
      {
        source: 'quotidiano-nazionale-undated-interfax-ukraine',
        supports:
          'Interfax-Ukraine, from Ukrainian military-intelligence sources: six officers killed on 3 October and three more North Koreans wounded.'
      }
    ]
  },
  'kim-yong-hyun-oct-8': {
    date: '2024-10-08',
    title: "Seoul's defence minister calls a troop deployment highly likely",
    summary:
      'Kim Yong-hyun told parliament that North Korea was highly likely to send regular troops to Ukraine, since its pact with Russia resembled an alliance, and that reports of North Korean officers killed near Donetsk were probably true.',
    theme: 'troops',
    importance: 1,
    actors: ['Kim Yong-hyun', 'South Korea Defence Ministry', 'DPRK'],
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'claimed',
    statusNote:
      "Reports differ on his meaning: KBS says deployment was likely; DW's summary says North Koreans were likely already fighting. The quoted words concern casualties and future deployment.",
    conflict:
      "KBS reports him as saying a deployment was highly likely, while DW's summary has him say that North Koreans were likely already fighting.",
    sameAs: ['kim-yong-hyun'],
    sources: [
      {
        source: 'kbs-world-2024-10-defense-minister'
      },
      {
        source: 'deutsche-welle-2024-10-08'
      }
    ]
  },
  'peskov-fake-news': {
    date: '2024-10-10',
    title: 'Kremlin calls the troop reports fake news',
    summary:
      "Asked about the South Korean minister's remarks, spokesman Dmitry Peskov said they looked like another piece of fake news. TASS recalled Putin's June statement that Russia needed no help in its operation.",
    theme: 'troops',
    importance: 2,
    actors: ['Dmitry Peskov', 'Kremlin'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'disputed',
    statusNote: 'That the statement was made is on record; what it denies is disputed by Washington, Seoul and Kyiv.',
    conflict: 'Moscow denied what Seoul and Kyiv asserted.',
    sameAs: ['kremlin-fake-news'],
    sources: [
      {
        source: 'tass-2024-10-10'
      },
      {
        source: 'reuters-via-business-rec-2024-10-10'
      }
    ]
  },
  'guardian-engineers': {
    date: '2024-10-10',
    title: 'The Guardian reports North Korean engineers at missile launchers',
    summary:
      'The Guardian, citing officials in Kyiv and Seoul, said dozens of North Koreans were behind Russian lines to support launch systems for KN-23 missiles.',
    theme: 'troops',
    importance: 2,
    actors: ['The Guardian', 'Ukraine', 'South Korea'],
    places: [{ name: 'Donetsk', place: 'donetsk' }],
    figures: [],
    status: 'claimed',
    statusNote: "The Guardian's own page was not seen; the report is known through others.",
    sources: [
      {
        source: 'kbs-world-2024-10-guardian-report'
      },
      {
        source: 'link4din-com-2024-10'
      }
    ]
  },
  'zelensky-people-transfer': {
    date: '2024-10-13',
    endDate: '2024-10-16',
    title: 'Zelensky says North Korea is now sending people, not just weapons',
    summary:
      "In an evening address Ukraine's president said Pyongyang was transferring personnel to Russia's armed forces. On 16 October he told parliament this meant factory workers and soldiers, in effect a second state entering the war.",
    theme: 'troops',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'Ukraine', 'DPRK'],
    places: [{ name: 'Kyiv', place: 'kyiv' }],
    figures: [],
    status: 'claimed',
    sameAs: ['zelensky-people'],
    sources: [
      {
        source: 'unn-2024-10-16'
      },
      {
        source: 'aju-press-2024-10-17'
      }
    ]
  },
  'ratification-sent-2024': {
    date: '2024-10-14',
    title: 'Putin sends the treaty to parliament for ratification',
    summary:
      'Putin submitted the June treaty to the State Duma as reports of North Korean soldiers multiplied. It was ratified in the following weeks and entered into force on 4 December 2024.',
    theme: 'treaty',
    importance: 2,
    actors: ['Vladimir Putin', 'State Duma'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'confirmed',
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
        source: 'kbs-world-2024-10-putin-submits'
      },
      {
        source: 'pravda-ru-2024-10-15'
      }
    ]
  },
  'battalion-reports': {
    date: '2024-10-15',
    title: 'Ukrainian media report a North Korean battalion of up to 3,000 in Russia',
    summary:
      'Outlets citing military intelligence sources described a special battalion, listed as Buryat, of up to 3,000 North Koreans that might go to Kursk, and 18 deserters. The White House voiced concern but did not confirm the reports.',
    theme: 'troops',
    importance: 2,
    actors: ['Ukraine military intelligence', 'United States', 'Russia', 'DPRK'],
    places: [{ name: 'Sudzha, Kursk region', place: 'sudzha' }],
    figures: [
      {
        label: 'Reported battalion size',
        value: 3000,
        unit: 'people (up to)',
        estimatedBy: 'Ukrainian media, intelligence sources',
        asOf: '2024-10-15'
      },
      {
        label: 'Reported deserters',
        value: 18,
        unit: 'people',
        estimatedBy: 'Ukrainian media',
        asOf: '2024-10-15'
      }
    ],
    status: 'claimed',
    statusNote:
      "Ukrainian officials contradicted one another: Censor.NET notes the head of Kyiv's disinformation centre had called an account of troops being readied for the front untrue.",
    conflict:
      "Ukrainian intelligence sources described a battalion, while the head of Kyiv's disinformation centre called an account of troops being readied untrue.",
    sources: [
      {
        source: 'censor-net-2024-10-15'
      },
      {
        source: 'spotlight-nepal-2024-10-16'
      },
      {
        source: 'reuters-via-devdiscourse-2024-10-15'
      }
    ]
  },
  'eve-of-claim': {
    date: '2024-10-17',
    title: 'Zelensky says 10,000 are being readied as Seoul checks',
    summary:
      "In Brussels Zelensky said North Korea meant to train 10,000 soldiers against Ukraine and that its officers were already in occupied areas. Seoul's intelligence service said it was working with Kyiv to verify the reports, a day before announcing its own findings.",
    theme: 'troops',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'South Korea NIS'],
    places: [
      { name: 'Brussels', place: 'brussels' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [
      {
        label: 'Soldiers said to be in preparation',
        value: 10000,
        unit: 'people',
        estimatedBy: 'Volodymyr Zelensky',
        asOf: '2024-10-17'
      }
    ],
    status: 'claimed',
    sameAs: ['zelensky-10000'],
    sources: [
      {
        source: 'unn-2024-10-17'
      },
      {
        source: 'aju-press-2024-10-17'
      }
    ]
  }
} as const satisfies Record<string, Event>;
