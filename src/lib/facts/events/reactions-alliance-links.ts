import type { Event } from '../schema.ts';

/** Events by id. What the alliance has built: treaty, bridge, trains, flights, workers. */
export const reactionsAllianceLinks = {
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
  }
} as const satisfies Record<string, Event>;
