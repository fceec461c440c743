import type { Event } from '../schema.ts';

/** Events by id. The deployment before South Korea spoke of it: August to 17 October 2024. */
export const deployment202408To1017 = {
  'kim-decides': {
    date: '2024-08-28',
    title: 'Kim decides to send troops, as disclosed a year later',
    summary:
      "A North Korean state television film shown on 30 August 2025 dated Kim Jong Un's decision to send special-operations forces to Kursk to 28 August 2024, three weeks after Ukraine's incursion. No public word of it at the time was found.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    note: 'The same film shows attack orders of October and December 2024, which bears on when the fighting began. One outlet says it first ran on 22 August 2025.',
    sources: [
      {
        source: 'ytn-2025-08-31',
        supports:
          "Korean Central TV music video dates Kim's decision to 28 August 2024 and shows attack orders of October and December."
      },
      {
        source: 'herald-economy-2025-08-30',
        supports: 'Quotes the on-screen caption with the 28 August 2024 date; broadcast on 30 August 2025.'
      },
      {
        source: 'ilna-undated-ilna-persian'
      }
    ]
  },
  'donetsk-strike-deployment': {
    date: '2024-10-03',
    title: 'Six North Korean officers are said to have died in a strike near Donetsk',
    summary:
      'Ukrainian outlets, citing intelligence sources, said a missile killed more than 20 soldiers, six of them North Korean officers, and wounded three more North Koreans. A Russian Telegram channel said the visitors were being shown Russian training. No confirmation of the deaths was found.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukraine', 'Russia', 'DPRK'],
    places: [{ name: 'Near Donetsk (occupied), Ukraine', place: 'donetsk' }],
    figures: [
      {
        label: 'officers reported killed',
        value: 6,
        unit: 'people',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      },
      {
        label: 'reported injured',
        value: 3,
        unit: 'people',
        estimatedBy: 'Ukrainian military-intelligence sources via Interfax-Ukraine',
        asOf: '2024-10-04'
      }
    ],
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    note: 'The attribution of the three wounded varies.',
    sameAs: ['donetsk-strike'],
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
  'prisoner-leaves-home': {
    date: '2024-10-01',
    when: { part: 'early', of: '2024-10' },
    title: 'A soldier leaves home and trains in Vladivostok, as he said after his capture',
    summary:
      'A North Korean prisoner in Ukraine, surnamed Ri, told the Chosun Ilbo that he had left home in early October 2024 and had trained in Vladivostok before Kursk.',
    theme: 'deployment',
    importance: 3,
    actors: ['Captured North Korean soldier'],
    places: [{ name: 'Vladivostok, Russia', place: 'vladivostok' }],
    figures: [],
    sources: [{ source: 'asia-economy-2025-02-19' }]
  },
  'training-in-russia': {
    date: '2024-10-11',
    when: { by: '2024-10-11' },
    title: 'Several thousand infantry are in training, a Ukrainian official says',
    summary:
      'An unnamed official of Ukrainian military intelligence told The Washington Post that several thousand North Korean infantry were already training in Russia. The page found does not say since when.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    sources: [{ source: 'news-az-2024-10-11' }]
  },
  'first-crossing-by-sea': {
    date: '2024-10-08',
    endDate: '2024-10-13',
    when: { from: '2024-10-08', to: '2024-10-13' },
    title: 'Seven Russian navy ships bring the first soldiers to Vladivostok, by the NIS account',
    summary:
      'By the account of the NIS, given on 18 October, four landing ships and three escorts carried about 1,500 special-forces soldiers from around Chongjin, Hamhung and Musudan to Vladivostok.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russian Pacific Fleet'],
    places: [{ name: 'Vladivostok, Russia', place: 'vladivostok' }],
    figures: [],
    note: 'For at least 3,000 soldiers the White House gave early to mid October and the Wonsan area as the place of departure.',
    sources: [
      {
        source: 'voa-korean-2024-10-18',
        supports:
          'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8 to 13 October.'
      },
      { source: 'kbs-world-2024-10-18-kbs-world' }
    ]
  },
  'kim-yong-hyun': {
    date: '2024-10-08',
    title: "Seoul's defence minister calls a troop deployment highly likely",
    summary:
      'Kim Yong-hyun told a parliamentary audit that the Donetsk deaths were probably real and that regular troops could follow under the new treaty.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Yong-hyun'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    conflict:
      "KBS reports him as saying a deployment was highly likely, while DW's summary has him say that North Koreans were likely already fighting.",
    sameAs: ['kim-yong-hyun-oct-8'],
    sources: [
      {
        source: 'kbs-world-2024-10-defense-minister'
      },
      {
        source: 'dw-2024-10-08'
      }
    ]
  },
  'kremlin-fake-news': {
    date: '2024-10-10',
    title: 'The Kremlin calls the reports fake news',
    summary: "Kremlin spokesman Dmitry Peskov brushed aside the South Korean minister's statement.",
    theme: 'deployment',
    importance: 2,
    actors: ['Dmitry Peskov'],
    places: [{ name: 'Moscow, Russia', place: 'moscow' }],
    figures: [],
    conflict: 'Moscow denied what Seoul and Kyiv asserted.',
    sameAs: ['peskov-fake-news'],
    sources: [
      {
        source: 'tass-2024-10-10'
      },
      {
        source: 'reuters-via-business-rec-2024-10-10'
      }
    ]
  },
  'zelensky-people': {
    date: '2024-10-13',
    title: 'Zelensky says North Korea is sending people, not only weapons',
    summary:
      "Two days after a Ukrainian intelligence official told The Washington Post that several thousand infantry were training in Russia, Zelensky said publicly that people were being transferred to Russia's forces.",
    theme: 'deployment',
    importance: 3,
    actors: ['Volodymyr Zelensky'],
    places: [{ name: 'Kyiv, Ukraine', place: 'kyiv' }],
    figures: [],
    sameAs: ['zelensky-people-transfer'],
    sources: [
      {
        source: 'kyiv-independent-2024-10-13'
      },
      {
        source: 'news-az-2024-10-11'
      }
    ]
  },
  'ussuriysk-picture': {
    date: '2024-10-16',
    when: { on: '2024-10-16' },
    title: 'A satellite pictures the training ground at Ussuriysk',
    summary:
      'One of the pictures that the NIS released on 18 October, taken by an Airbus satellite, is dated 16 October and shows a training ground at Ussuriysk.',
    theme: 'deployment',
    importance: 3,
    actors: ['Airbus', 'NIS'],
    places: [{ name: 'Ussuriysk, Russia', place: 'ussuriysk' }],
    figures: [],
    sources: [
      {
        source: 'voa-korean-2024-10-18',
        supports: 'Reproduces an NIS-released Airbus picture dated 16 October 2024 of a training ground at Ussuriysk.'
      }
    ]
  },
  'ships-at-dunai': {
    date: '2024-10-17',
    endDate: '2024-10-20',
    when: { from: '2024-10-17', to: '2024-10-20' },
    title: 'Satellites picture Russian ships at the naval port of Dunai',
    summary:
      'Pictures of 17 and 20 October 2024, studied by the James Martin Center for CNN, place at least two of the ships that the NIS had named at Dunai, east of Vladivostok.',
    theme: 'deployment',
    importance: 3,
    actors: ['Russian Pacific Fleet'],
    places: [],
    figures: [],
    note: 'The pictures do not show the crossing of 8 to 13 October. CNN’s text is cited from a copy.',
    sources: [{ source: 'cnn-via-daily8-com-2025-02-27' }]
  },
  'zelensky-10000': {
    date: '2024-10-17',
    title: 'Zelensky says 10,000 are being readied; NATO sees no evidence',
    summary:
      'In Brussels Zelensky named a number for the first time. Mark Rutte replied that NATO had no evidence of North Korean soldiers in the fighting.',
    theme: 'deployment',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'Mark Rutte'],
    places: [{ name: 'NATO headquarters, Brussels', place: 'brussels' }],
    figures: [
      {
        label: 'being prepared',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2024-10-17'
      }
    ],
    sameAs: ['eve-of-claim'],
    sources: [
      {
        source: 'the-moscow-times-2024-10-17'
      },
      {
        source: 'newsbytes-2024-10-18'
      }
    ]
  }
} as const satisfies Record<string, Event>;
