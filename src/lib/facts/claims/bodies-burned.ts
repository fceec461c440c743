import type { ClaimRecord } from '../schema.ts';

/** The claim `bodies-burned`: who said what, on which day, with what standing. */
export const bodiesBurned = {
  'bodies-burned': {
    sentence: 'Russian troops burned the faces of dead North Koreans to hide their presence.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-12-16',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Posted a clip and said Russians were burning the faces of the dead after battle.',
        sources: [
          {
            source: 'euromaidan-press-2024-12-17'
          }
        ]
      },
      {
        date: '2024-12-18',
        by: 'Press review of the clip',
        byCountry: 'XX',
        anonymous: true,
        outside: true,
        stance: 'declines',
        detail: 'Reports noted that the footage had not been independently verified.',
        note: 'weakly sourced: one page of a news portal.',
        sources: [
          {
            source: 'latestly-2024-12-18'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Reported something different: that the dead were cremated in Kursk before the ashes went home.',
        sources: [
          {
            source: 'euromaidan-press-2025-04-30'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-16',
        why: 'One government published one video.'
      },
      {
        from: '2025-04-30',
        override: 'unresolved',
        why: 'Cremation of bodies has been reported by the NIS, but not the face-burning.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
