import type { Event } from '../schema.ts';

/** Events by id. South Korea’s diplomacy, November 2024 to 2025. */
export const reactionsSouthKoreaDiplomacySince202411 = {
  'skd-joongang-poll-nov-2024': {
    date: '2024-11-04',
    title: 'JoongAng poll finds 64 per cent against weapons and 28 per cent for',
    summary:
      'A Gallup Korea survey for the JoongAng Ilbo, taken on 31 October to 1 November among 1,011 adults, found a majority against arms for Ukraine in every region; only people in their 20s were about evenly split.',
    theme: 'seoul',
    importance: 2,
    actors: ['JoongAng Ilbo / Gallup Korea'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Oppose supplying weapons',
        value: 64,
        unit: 'percent',
        estimatedBy: 'Gallup Korea for JoongAng Ilbo',
        asOf: '2024-11-01'
      },
      {
        label: 'Favour supplying weapons',
        value: 28,
        unit: 'percent',
        estimatedBy: 'Gallup Korea for JoongAng Ilbo',
        asOf: '2024-11-01'
      },
      {
        label: "Don't know or no answer",
        value: 8,
        unit: 'percent',
        estimatedBy: 'Gallup Korea for JoongAng Ilbo',
        asOf: '2024-11-01'
      }
    ],
    status: 'established',
    conflict:
      "Gallup's release finds 13 per cent for weapons and a JoongAng poll a week later 28 per cent; the questions differ.",
    sources: [
      {
        source: 'korea-joongang-daily-2024-11-04'
      }
    ]
  },
  'skd-umerov-nov-27': {
    date: '2024-11-27',
    title: "Ukraine's defence minister visits Seoul without an arms pledge",
    summary:
      'Rustem Umerov met Yoon and his security team. Seoul agreed to keep sharing information but would not say whether weapons were discussed.',
    theme: 'seoul',
    importance: 2,
    actors: ['Rustem Umerov'],
    country: 'UA',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-korea-herald-2024-11-27'
      },
      {
        source: 'kbs-news-2024-11-28'
      }
    ]
  },
  'skd-sanctions-dec-2024': {
    date: '2024-12-17',
    title: 'Seoul sanctions 11 people and 15 organisations',
    summary:
      'The foreign ministry listed North Korean generals and Russian persons, companies and banks tied to military cooperation, effective 19 December, in step with a joint statement by ten countries and the EU.',
    theme: 'seoul',
    importance: 2,
    actors: ['South Korean Ministry of Foreign Affairs'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'People listed',
        value: 11,
        unit: 'people',
        estimatedBy: 'South Korean foreign ministry',
        asOf: '2024-12-17'
      },
      {
        label: 'Organisations listed',
        value: 15,
        unit: 'organisations',
        estimatedBy: 'South Korean foreign ministry',
        asOf: '2024-12-17'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'ukrainska-pravda-2024-12-17'
      },
      {
        source: 'business-standard-2024-12-17'
      }
    ]
  },
  'skd-lee-respect-north-2025': {
    date: '2025-08-15',
    title: "President Lee offers respect for the North's system",
    summary:
      'Lee Jae-myung, in office since June 2025, said Seoul would not seek unification by absorption and would restore the 2018 military pact step by step. A day earlier Kim Yo Jong had ruled out better relations.',
    theme: 'seoul',
    importance: 2,
    actors: ['Lee Jae-myung'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-korea-herald-2025-08-15'
      },
      {
        source: 'the-hans-india-2025-08-15'
      }
    ]
  },
  'skd-seoul-moscow-contacts-2025': {
    date: '2025-12-21',
    title: 'Seoul tests ties with Moscow; Russia denies secret talks',
    summary:
      "Foreign ministers Cho Hyun and Lavrov met in New York in September 2025, the first such formal talks since 2022, and Cho asked Russia to stop military cooperation with the North. Reports in December of quiet nuclear talks in Moscow were denied by Russia's foreign ministry.",
    theme: 'seoul',
    importance: 2,
    actors: ['South Korean Ministry of Foreign Affairs'],
    country: 'KR',
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Moscow', place: 'moscow' },
      { name: 'UN HQ, New York', place: 'new-york-un' }
    ],
    figures: [],
    status: 'disputed',
    conflict: "South Korean media report nuclear talks in Moscow that Russia's foreign ministry denies.",
    sources: [
      {
        source: 'korea-joongang-daily-2025-12-21'
      },
      {
        source: 'korea-joongang-daily-2025-12-22'
      },
      {
        source: 'kbs-world-2025-09-27'
      }
    ]
  }
} as const satisfies Record<string, Event>;
