import type { Event } from '../schema.ts';

/** Events by id. The deployment, November 2024. */
export const deployment202411 = {
  'first-clash': {
    date: '2024-11-05',
    title: "Ukraine's defence minister confirms a first small clash",
    summary:
      'Rustem Umerov told KBS there had been contact, with North Koreans mixed into Russian units. Zelensky had put 11,000 in Kursk the day before. On 6 November Reuters quoted two unnamed US officials as confirming combat, one of whom dated it to 4 November.',
    theme: 'deployment',
    importance: 1,
    actors: ['Rustem Umerov', 'Volodymyr Zelensky'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'in Kursk',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2024-11-04'
      }
    ],
    conflict: 'Accounts of the first contact range from 25 October to mid-December 2024.',
    note: "Zelensky's 11,000 rests on one weak page.",
    sources: [
      {
        source: 'espreso-2024-11-05'
      },
      {
        source: 'politico-europe-2024-11-05',
        supports: 'Umerov tells South Korean media of small-scale clashes; Kovalenko quoted from the day before.'
      },
      {
        source: 'rbc-ukraine-2024-11-06',
        supports: 'Reuters, via RBC: two unnamed US officials confirmed combat in Kursk, one dating it to 4 November.'
      },
      {
        source: 'georgia-today-undated-georgia-today'
      },
      {
        source: 'iran-gate-undated-zelensky-north'
      }
    ]
  },
  'us-nis-combat': {
    date: '2024-11-12',
    title: 'US, then Seoul, say combat has begun',
    summary: 'The State Department on 12 November and the NIS on 13 November said troops in Kursk were in combat.',
    theme: 'deployment',
    importance: 1,
    actors: ['Vedant Patel', 'NIS'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'sent to Russia, more than',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-11-12'
      }
    ],
    conflict: 'The Pentagon said on 18 November and 10 December that it had not confirmed combat.',
    sources: [
      {
        source: 'kyiv-independent-2024-11-13'
      },
      {
        source: 'korea-herald-2024-11-13'
      }
    ]
  },
  'eleven-thousand': {
    date: '2024-11-20',
    title: 'NIS and Pentagon count about 11,000 in Kursk; the Pentagon has not confirmed fighting',
    summary:
      "The NIS counted about 10,900, attached to airborne and marine units, some of them fighting. Two days earlier the Pentagon had agreed on 11,000 but said it had not confirmed combat. The NIS left open Zelensky's warning that 100,000 might come.",
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Sabrina Singh'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'in Kursk',
        value: 10900,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-11-20'
      },
      {
        label: 'in Kursk',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'Pentagon',
        asOf: '2024-11-18'
      }
    ],
    conflict: 'The NIS said some were fighting, while the Pentagon had not confirmed it.',
    sources: [
      {
        source: 'us-department-of-defense-2024-11-18'
      },
      {
        source: 'euromaidan-press-2024-11-21'
      },
      {
        source: 'chosunbiz-2024-11-20'
      },
      {
        source: 'liga-net-2024-11-19'
      }
    ]
  },
  'storm-shadow': {
    date: '2024-11-20',
    title: 'A Storm Shadow strike hits a command post in Kursk',
    summary:
      'Officials told The Wall Street Journal that a senior North Korean general was wounded. A claim of 500 North Korean dead in the same strike gave no source, while a Telegram-based account listed three North Koreans hurt.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukraine', 'DPRK officers'],
    places: [
      {
        name: 'Maryino estate, Rylsk district, Kursk region, Russia (approx.)',
        lat: 51.59,
        lon: 34.94
      }
    ],
    figures: [
      {
        label: 'claimed killed',
        value: 500,
        unit: 'soldiers',
        estimatedBy: 'Global Defense (unsourced)',
        asOf: '2024-11-24'
      },
      {
        label: 'North Koreans wounded',
        value: 3,
        unit: 'people',
        estimatedBy: 'Telegram account via UNITED24',
        asOf: '2024-11-21'
      }
    ],
    conflict:
      'A source-less article claimed 500 North Korean dead, while a Telegram-based account listed three wounded.',
    sources: [
      {
        source: 'united24-media-undated-storm-shadow'
      },
      {
        source: 'kyiv-independent-2024-11-22'
      },
      {
        source: 'kbs-news-2024-11-24'
      }
    ]
  }
} as const satisfies Record<string, Event>;
