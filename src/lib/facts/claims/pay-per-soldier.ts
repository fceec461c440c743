import type { ClaimRecord } from '../schema.ts';

/** The claim `pay-per-soldier`: who said what, on which day, with what standing. */
export const payPerSoldier = {
  'pay-per-soldier': {
    sentence: 'Russia pays about 2,000 US dollars a month for each North Korean soldier.',
    assertions: [
      {
        date: '2024-10-23',
        by: 'NIS, parliamentary briefing',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Put the pay at roughly 2,000 dollars a month per soldier.',
        note: 'No page of Yonhap, Reuters or AP was found for it.',
        sources: [
          {
            source: 'koreawave-undated-news1-nis',
            supports:
              'News1 account of the 23 October briefing: just over 3,000 sent, over 10,000 by December, 2,000 dollars a month each, 11th Corps as the main body.'
          },
          {
            source: 'conflictwatcher-com-2024-10-25'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'US officials, to The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'denies',
        detail: 'Judged that Kim had received nothing immediate in return and was counting on later favours.',
        sources: [
          {
            source: 'the-korea-times-undated-korea-times'
          }
        ]
      },
      {
        date: '2025-02-09',
        by: 'NIS, as reported by the Korea Herald',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Gave a separate rate for civilian labourers in Russia, about 800 dollars a month.',
        sources: [
          {
            source: 'the-star-2025-02-10'
          }
        ]
      },
      {
        date: '2025-08-14',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said Moscow pays for all troops and equipment, tens of billions of dollars in all, without giving a rate per soldier.',
        sources: [
          {
            source: 'tsn-2025-08-14'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-23',
        why: 'One service gave a figure and published no document.'
      },
      {
        from: '2024-12-23',
        override: 'unresolved',
        why: 'US officials, unnamed, judged that Kim had received nothing immediate. Russia, North Korea and the US have not confirmed the pay, and it is not known who keeps the money.'
      }
    ],
    conflict:
      'The NIS reported pay of 2,000 dollars a month in October 2024 and no evidence of cash in April 2025; US officials said Kim had received nothing immediate.'
  }
} as const satisfies Record<string, ClaimRecord>;
