import type { ClaimRecord } from '../schema.ts';

/** What was said of sappers and builders together. */
const toldOfBoth = [
  {
    date: '2025-06-17',
    by: "Sergei Shoigu, secretary of Russia's Security Council",
    byCountry: 'RU',
    stance: 'asserts',
    detail: 'Announced in Pyongyang that Kim had decided to send 1,000 sappers and 5,000 military builders.',
    note: 'An announcement of what was decided, not yet of arrival.',
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      }
    ]
  },
  {
    date: '2025-06-26',
    by: 'NIS',
    byCountry: 'KR',
    stance: 'asserts',
    detail: 'Expected the sappers and builders in July or August.',
    sources: [
      {
        source: 'interfax-ukraine-2025-06-26'
      }
    ]
  },
  {
    date: '2025-08-12',
    by: 'Vadym Skibitskyi, HUR',
    byCountry: 'UA',
    stance: 'asserts',
    detail: 'Expected a first party of about 1,200 and 6,000 in all.',
    sources: [
      {
        source: 'espreso-2025-08-12'
      }
    ]
  }
] as const;

/** The claims `sappers-and-builders` and `builders-arrived`: who said what, on which day, with what standing. */
export const sappersAndBuilders = {
  'sappers-and-builders': {
    sentence: 'North Korea sent about 1,000 sappers to clear mines in Kursk.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      ...toldOfBoth,
      {
        date: '2025-09-02',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: 'Said about 1,000 combat engineers had arrived out of 6,000 planned.',
        sources: [
          {
            source: 'kyiv-independent-2025-09-02'
          }
        ]
      },
      {
        date: '2025-11-14',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Thanked North Korean combat engineers for their help in demining Kursk.',
        sources: [
          {
            source: 'tass-2025-11-14'
          }
        ]
      },
      {
        date: '2025-12-12',
        by: 'Kim Jong Un, via KCNA',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Welcomed home the 528th Regiment of Engineers, formed on 28 May and sent in early August; nine had died.',
        sources: [
          {
            source: 'tass-2025-12-13'
          }
        ]
      },
      {
        date: '2026-02-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said about 1,000 engineers were in Kursk and that 1,100 who came home in December might be sent again.',
        sources: [
          {
            source: 'sbs-news-2026-02-14'
          }
        ]
      },
      {
        date: '2026-02-21',
        by: 'Alexander Khinshtein, governor of Kursk',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Credited the sappers with destroying about 1.6 million explosive items before they left in December.',
        note: 'weakly sourced: one local news page.',
        sources: [
          {
            source: 'kursk-news-net-2026-02-21'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-06-17',
        why: 'A Russian official announced the decision; nobody had gone yet.'
      },
      {
        from: '2025-09-02',
        why: "The NIS saw about 1,000 engineers arrive, in line with Moscow's announcement."
      },
      {
        from: '2025-11-14',
        why: 'The Kremlin thanked North Korean engineers for their work in Kursk.'
      },
      {
        from: '2025-12-12',
        why: 'Pyongyang welcomed a regiment of engineers home.'
      }
    ],
    conflict:
      'About 1,000 were sent and nine died, yet the NIS counts 1,100 who came home, and in February 2026 it again saw about 1,000 in Kursk.',
    note: 'The 5,000 builders announced on the same day are a claim of their own.'
  },
  'builders-arrived': {
    sentence: 'About 5,000 North Korean military builders came to Russia from September 2025.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      ...toldOfBoth,
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said about 5,000 construction troops had been moving in stages since September.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-06-17',
        why: 'A Russian official announced the decision; nobody had gone yet.'
      },
      {
        from: '2025-11-04',
        why: 'The arrival rests on the NIS alone; neither Moscow nor Pyongyang has acknowledged it in the sources found.'
      }
    ],
    note: 'The 1,000 sappers announced on the same day are a claim of their own.'
  }
} as const satisfies Record<string, ClaimRecord>;
