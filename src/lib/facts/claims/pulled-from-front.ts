import type { ClaimRecord } from '../schema.ts';

/** The claim `pulled-from-front`: who said what, on which day, with what standing. */
export const pulledFromFront = {
  'pulled-from-front': {
    sentence: 'The troops were taken off the Kursk front for some weeks in January 2025.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2025-01-30',
        by: 'US and Ukrainian officials, to The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said they had been pulled off the line after heavy losses, perhaps only for a time.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-01-31'
          }
        ]
      },
      {
        date: '2025-01-31',
        by: 'Ukrainian Special Operations Forces (Oleksandr Kindratenko)',
        byCountry: 'UA',
        stance: 'corroborates',
        detail: 'Confirmed about three weeks without contact, on the sectors held by his forces.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-01-31'
          }
        ]
      },
      {
        date: '2025-01-31',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: 'Would not comment on the reports.',
        sources: [
          {
            source: 'afp-via-channel-newsasia-2025-02-01'
          }
        ]
      },
      {
        date: '2025-02-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: 'Had seen no sign of combat since mid-January.',
        sources: [
          {
            source: 'korea-daily-us-undated-south-korean',
            supports: 'NIS on 4 February 2025: no sign of combat since mid-January, heavy casualties a possible reason.'
          },
          {
            source: 'kbs-news-2025-02-05',
            supports: 'NIS on 4 February 2025: no sign of combat since mid-January, heavy casualties a possible reason.'
          },
          {
            source: 'caliber-az-undated-north-korean'
          }
        ]
      },
      {
        date: '2025-02-04',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Said about 8,000 were still fighting, though activity had dropped.',
        sources: [
          {
            source: 'kyiv-independent-undated-ukraine-war'
          }
        ]
      },
      {
        date: '2025-02-07',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said they had been brought back for new assaults.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-02-07'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: "Dated the return to the first week of February after roughly a month's lull.",
        sources: [
          {
            source: 'unn-2025-02-27'
          },
          {
            source: 'kbs-news-2025-02-28',
            supports:
              'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-01-30',
        why: 'Anonymous officials said so.'
      },
      {
        from: '2025-02-04',
        why: "The NIS agreed, but Ukraine's own intelligence chief did not."
      },
      {
        from: '2025-02-27',
        override: 'corroborated',
        why: 'Seoul, Kyiv’s special forces and Zelensky agree on a lull and a return, against the word of Ukraine’s intelligence chief at the time; the reason for the lull is unproven.'
      }
    ],
    conflict:
      "The NIS and Ukrainian special forces saw a lull, while Ukraine's military-intelligence chief said about 8,000 were still fighting."
  }
} as const satisfies Record<string, ClaimRecord>;
