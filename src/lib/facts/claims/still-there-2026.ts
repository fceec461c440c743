import type { ClaimRecord } from '../schema.ts';

/** The claim `still-there-2026`: who said what, on which day, with what standing. */
export const stillThere2026 = {
  'still-there-2026': {
    sentence: 'North Korean combat troops were still based in Kursk in 2026.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 10,000 on guard near the border.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      },
      {
        date: '2025-12-31',
        by: 'Kim Jong Un, New Year letter carried by KCNA',
        byCountry: 'KP',
        stance: 'corroborates',
        detail: 'Addressed soldiers still serving abroad and hoped for their safe return.',
        note: 'The letter does not name Kursk or combat troops.',
        sources: [
          {
            source: 'korea-joongang-daily-2026-01-01'
          }
        ]
      },
      {
        date: '2026-02-04',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said they were still in Kursk in January, rotating under an agreement; about 3,000 had gone home, many as instructors.',
        sources: [
          {
            source: 'sbs-news-2026-02-05'
          }
        ]
      },
      {
        date: '2026-02-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 10,000 combat troops and 1,000 engineers.',
        sources: [
          {
            source: 'sbs-news-2026-02-14'
          }
        ]
      },
      {
        date: '2026-02-17',
        by: 'HUR, as summarised by ISW',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Counted about 8,000 around Kursk, giving fire support under Russian command.',
        note: "Cited from a copy of the institute's update.",
        sources: [
          {
            source: 'isw-via-eurasia-ro-2026-02-17'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-11-04',
        why: 'The NIS estimated it.'
      },
      {
        from: '2025-12-31',
        override: 'alleged',
        why: 'Kim greeted soldiers still serving abroad in a New Year letter, which names neither Kursk nor combat troops.'
      },
      {
        from: '2026-02-12',
        why: 'Seoul counted combat troops in Kursk, and Kyiv had said eight days before that they were still there in January.'
      },
      {
        from: '2026-02-17',
        why: 'Their presence is agreed by Seoul and Kyiv; the number is not (10,000 against 8,000).'
      }
    ],
    conflict: 'In February 2026 Seoul counted about 10,000 combat troops and Kyiv about 8,000.',
    note: 'No count later than those of February 2026 was found.'
  }
} as const satisfies Record<string, ClaimRecord>;
