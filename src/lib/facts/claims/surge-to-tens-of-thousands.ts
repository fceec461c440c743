import type { ClaimRecord } from '../schema.ts';

/** The claim `surge-to-tens-of-thousands`: who said what, on which day, with what standing. */
export const surgeToTensOfThousands = {
  'surge-to-tens-of-thousands': {
    sentence: 'The force would grow to tens of thousands, even 100,000.',
    assertions: [
      {
        date: '2024-10-15',
        by: "Ukraine's Centre for Countering Disinformation",
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Rejected media reports that 100,000 were being trained.',
        sources: [
          {
            source: 'ukrinform-via-menafn-2024-10-15'
          }
        ]
      },
      {
        date: '2024-11-19',
        by: 'Volodymyr Zelensky, to the European Parliament',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Warned that the contingent could grow to 100,000.',
        sources: [
          {
            source: 'liga-net-2024-11-19'
          }
        ]
      },
      {
        date: '2024-11-20',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'declines',
        detail: 'Said nothing of that order was settled, though more might follow if losses mounted.',
        sources: [
          {
            source: 'chosunbiz-2024-11-20'
          }
        ]
      },
      {
        date: '2025-07-02',
        by: 'Ukrainian intelligence, via CNN',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Forecast up to 30,000 more by November 2025.',
        sources: [
          {
            source: 'the-jerusalem-post-undated-jerusalem-post'
          }
        ]
      },
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'declines',
        detail:
          'Did not repeat any such forecast: counted about 10,000 near the border plus engineers and builders, with selection for more still under way.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-11-19',
        why: 'It was a forecast.'
      },
      {
        from: '2025-11-04',
        override: 'contradicted',
        why: 'A year on, the NIS counted about 10,000 combat troops plus about 6,000 engineers and builders.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
