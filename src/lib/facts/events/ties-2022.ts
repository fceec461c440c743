import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, 2022. */
export const ties2022 = {
  'unga-vote-2022': {
    date: '2022-03-02',
    title: 'North Korea is one of five votes against condemning the invasion',
    summary:
      "When the UN General Assembly deplored Russia's invasion of Ukraine by 141 votes, North Korea joined Russia, Belarus, Syria and Eritrea in opposing the text. It had also backed Russia over Crimea in 2014.",
    theme: 'diplomacy',
    importance: 2,
    actors: ['DPRK', 'Russia', 'UN General Assembly'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes in favour',
        value: 141,
        unit: 'states',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes against',
        value: 5,
        unit: 'states',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      }
    ],
    status: 'confirmed',
    sameAs: ['ra-un-votes-2022'],
    sources: [
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'un-watch-2014-03'
      }
    ]
  },
  'veto-2022': {
    date: '2022-05-26',
    title: 'Russia and China veto new North Korea sanctions',
    summary:
      "A US draft tightening sanctions after missile launches won 13 votes but fell to Russian and Chinese vetoes, ending the Council's record of agreement on North Korea since 2006.",
    theme: 'sanctions',
    importance: 2,
    actors: ['Russia', 'China', 'United States', 'UN Security Council'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'telesur-english-2022-05-27'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      },
      {
        source: 'ooda-loop-2022-05-27'
      }
    ]
  },
  'recognises-donetsk-luhansk': {
    date: '2022-07-13',
    title: 'North Korea recognises Donetsk and Luhansk; Ukraine cuts ties',
    summary:
      'North Korea became the third state after Russia and Syria to recognise the two Russian-backed entities in eastern Ukraine. Kyiv broke off diplomatic relations the same day.',
    theme: 'diplomacy',
    importance: 1,
    actors: ['DPRK', 'Ukraine', 'Russia'],
    places: [
      { name: 'Donetsk', place: 'donetsk' },
      { name: 'Luhansk', place: 'luhansk' },
      { name: 'Kyiv', place: 'kyiv' }
    ],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'ukrainian-news-2022-07-13',
        supports: 'Ukrainian foreign ministry statement of 13 July 2022 breaking relations.'
      },
      {
        source: 'reuters-via-businesslive-2022-07-13'
      },
      {
        source: 'wion-2022-07-14'
      },
      {
        source: 'perthnow-undated-ukraine-severs',
        supports: 'Ukraine severed ties after Pyongyang followed Russia and Syria.'
      }
    ]
  },
  'volunteer-rumour-2022': {
    date: '2022-08-11',
    title: 'Moscow denies a story of 100,000 North Korean volunteers',
    summary:
      'After a Russian television pundit spoke of 100,000 North Koreans ready to fight, the Foreign Ministry called the story fake and said no such deployment was planned. In July the Russian ambassador had suggested North Korean builders for occupied Donbas.',
    theme: 'troops',
    importance: 2,
    actors: ['Russian Foreign Ministry', 'Igor Korotchenko', 'Alexander Matsegora'],
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Donetsk', place: 'donetsk' }
    ],
    figures: [],
    status: 'disputed',
    sources: [
      {
        source: 'tass-2022-08-11'
      },
      {
        source: 'republic-world-2022-08-11'
      },
      {
        source: 'uawire-2022-07-19'
      }
    ]
  },
  'shell-purchases-2022': {
    date: '2022-09-06',
    title: 'US says Russia is buying North Korean shells; Pyongyang denies it',
    summary:
      'Declassified US intelligence said Moscow was arranging to buy millions of rockets and artillery shells, though nothing had yet been delivered. North Korea said it had never exported arms to Russia and would not.',
    theme: 'arms',
    importance: 2,
    actors: ['United States', 'Russia', 'DPRK'],
    places: [
      { name: 'Washington, D.C.', place: 'washington' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'axios-2022-09-06'
      },
      {
        source: 'the-kyiv-independent-2022-09-21'
      },
      {
        source: 'the-independent-2022-09-07'
      }
    ]
  },
  'wagner-2022': {
    date: '2022-11-18',
    endDate: '2022-11-19',
    title: 'US says Wagner received North Korean rockets and missiles',
    summary:
      "The White House said infantry rockets and missiles for the Wagner group crossed the border by train on 18 to 19 November 2022, and in January released satellite photos of five railcars. Pyongyang and Wagner's chief denied it.",
    theme: 'arms',
    importance: 2,
    actors: ['Wagner Group', 'DPRK', 'United States'],
    places: [
      { name: 'Tumangang', place: 'tumangang' },
      { name: 'Khasan', place: 'khasan' }
    ],
    figures: [],
    status: 'claimed',
    statusNote: 'US intelligence claim; the published images show a train, not its contents.',
    sources: [
      {
        source: 'nhk-world-2023-01-21'
      },
      {
        source: 'israel-national-news-2022-12'
      },
      {
        source: 'nk-news-2023-01'
      },
      {
        source: 'polish-news-2023-01'
      }
    ]
  }
} as const satisfies Record<string, Event>;
