import type { ClaimRecord } from '../schema.ts';

/** The claim `no-surrender`: who said what, on which day, with what standing. */
export const noSurrender = {
  'no-surrender': {
    sentence: 'North Korean soldiers were expected to kill themselves rather than be captured.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2025-01-13',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Cited notes found on the dead urging self-destruction before capture, and one man who tried to detonate a grenade.',
        sources: [
          {
            source: 'kbs-news-2025-01-14'
          }
        ]
      },
      {
        date: '2025-02-19',
        by: 'Captured soldier surnamed Ri, Chosun Ilbo interview',
        byCountry: 'KP',
        outside: true,
        stance: 'corroborates',
        detail: 'Said being captured counts as betrayal and that he would have blown himself up had he had a grenade.',
        sources: [
          {
            source: 'kbs-world-2025-02-19'
          }
        ]
      },
      {
        date: '2025-08-31',
        by: 'Korean Central Television',
        byCountry: 'KP',
        stance: 'admits',
        detail: 'Broadcast the names of soldiers who used grenades on themselves when surrounded and praised them.',
        sources: [
          {
            source: 'korea-joongang-daily-2025-09-01'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-01-13',
        why: 'An intelligence service described documents.'
      },
      {
        from: '2025-02-19',
        why: 'A prisoner said the same.'
      },
      {
        from: '2025-08-31',
        why: 'State television praised such deaths. A written order has not been published.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
