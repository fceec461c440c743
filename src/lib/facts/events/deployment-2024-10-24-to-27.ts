import type { Event } from '../schema.ts';

/** Events by id. The deployment, 24 to 27 October 2024. */
export const deployment20241024To27 = {
  'hur-kursk': {
    date: '2024-10-24',
    title: 'Ukraine reports first units in Kursk on 23 October',
    summary:
      "Ukraine's military intelligence counted nearly 12,000 soldiers in Russia with 500 officers and three generals, trained at five ranges under Deputy Defence Minister Yunus-bek Yevkurov.",
    theme: 'deployment',
    importance: 1,
    actors: ['HUR'],
    places: [
      { name: 'Kursk region, Russia', place: 'kursk' },
      { name: 'Ussuriysk, Russia', place: 'ussuriysk' },
      { name: 'Ulan-Ude, Russia', place: 'ulan-ude' },
      { name: 'Ekaterinoslavka, Amur region, Russia', place: 'yekaterinoslavka' },
      { name: 'Knyaze-Volkonskoye, Khabarovsk Krai, Russia', place: 'knyaze-volkonskoye' },
      { name: 'Sergeyevka training range, Primorsky Krai, Russia (approx.)', place: 'sergeyevka' }
    ],
    figures: [
      {
        label: 'in Russia',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      },
      {
        label: 'officers',
        value: 500,
        unit: 'people',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      },
      {
        label: 'generals',
        value: 3,
        unit: 'people',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      }
    ],
    conflict:
      'Ukrainian intelligence counted 12,000 on 24 October, while Zelensky spoke of 3,000 with 12,000 to come on 28 October.',
    sources: [
      {
        source: 'kyiv-independent-2024-10-24-first-north'
      }
    ]
  },
  'putin-kazan': {
    date: '2024-10-24',
    title: 'Putin, asked about the pictures, does not deny it',
    summary:
      'At the close of the BRICS summit in Kazan Putin said that such images must reflect something, cited Article 4 of the treaty the Duma had ratified that day, and said its use was for Moscow and Pyongyang to decide.',
    theme: 'deployment',
    importance: 1,
    actors: ['Vladimir Putin'],
    places: [{ name: 'Kazan, Russia', place: 'kazan' }],
    figures: [],
    sources: [
      {
        source: 'tass-2024-11-01-tass-report',
        supports:
          "TASS recalls Putin calling the satellite images a serious matter and pointing to the treaty's mutual-defence clause."
      },
      {
        source: 'tass-2024-10-24',
        supports:
          'TASS from the State Duma sitting of 24 October 2024: deputy minister Rudenko presents Article 4 to deputies.'
      },
      {
        source: 'kbs-world-undated-kbs-world-putin'
      },
      {
        source: 'reuters-via-budrigannews-2024-10-24'
      }
    ]
  },
  'dprk-if-such-a-thing': {
    date: '2024-10-25',
    title: 'Pyongyang says that, if it were true, it would be lawful',
    summary:
      "Vice Foreign Minister Kim Jong Gyu neither confirmed nor denied the reports and said defence matters were not his ministry's business. A US Army study later read this as a tacit acknowledgement.",
    theme: 'deployment',
    importance: 1,
    actors: ['Kim Jong Gyu'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    sources: [
      {
        source: 'us-army-tradoc-undated-north-korea'
      },
      {
        source: 'tass-2024-10-25'
      },
      {
        source: 'the-korea-times-us-2024-10-25'
      }
    ]
  },
  'clash-told-by-aid-group': {
    date: '2024-10-25',
    when: { on: '2024-10-25' },
    title: 'A Ukrainian unit meets North Koreans in Kursk, by an aid group’s account',
    summary:
      'Jonas Ohman of the Lithuanian group Blue/Yellow said on 28 October that a unit his group supports had met North Koreans in Kursk three days before.',
    theme: 'deployment',
    importance: 3,
    actors: ['Ukraine', 'DPRK'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [],
    note: 'No government confirmed it.',
    sources: [{ source: 'the-chosun-daily-2024-10-30' }]
  },
  'wapo-imagery': {
    date: '2024-10-26',
    title: 'Videos and commercial satellite images point to Sergeyevka',
    summary:
      'The Washington Post matched videos on a pro-Russian channel with growing activity at the Sergeyevka range seen by Maxar satellites.',
    theme: 'deployment',
    importance: 3,
    actors: ['The Washington Post', 'Maxar'],
    places: [{ name: 'Sergeyevka training range, Primorsky Krai, Russia (approx.)', place: 'sergeyevka' }],
    figures: [],
    note: "Known through a repost; The Washington Post's own page was not found.",
    sources: [
      {
        source: 'newschatspot-com-undated-videos-satellite'
      }
    ]
  }
} as const satisfies Record<string, Event>;
