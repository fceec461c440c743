import type { ClaimRecord } from '../schema.ts';

/** The claim `china-unaware`: who said what, on which day, with what standing. */
export const chinaUnaware = {
  'china-unaware': {
    sentence: 'China did not know of the deployment and plays no part in it.',
    place: {
      name: 'Beijing, China',
      lat: 39.904,
      lon: 116.407,
      place: 'beijing'
    },
    assertions: [
      {
        date: '2024-10-24',
        by: 'Chinese foreign ministry (Lin Jian)',
        byCountry: 'CN',
        stance: 'asserts',
        detail: 'Said Beijing had no knowledge of it and wanted de-escalation.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-china-not'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Antony Blinken, US Secretary of State',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Did not say whether Beijing knew; appealed to it to use its influence on Pyongyang.',
        note: 'weakly sourced: one machine-summarised page.',
        sources: [
          {
            source: 'devdiscourse-2024-11-01'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Chinese foreign ministry (Lin Jian)',
        byCountry: 'CN',
        stance: 'asserts',
        detail:
          "Called Russia-North Korea ties those countries' own affair and repeated that it did not know the details.",
        sources: [
          {
            source: 'chinese-foreign-ministry-2024-11-01',
            supports:
              "Official transcript: asked by AFP about Zelensky's remark on silence, Lin Jian says the two are sovereign states, relations are their own matter and China does not know the specifics."
          },
          {
            source: 'tass-2024-11-01-tass-report'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'declines',
        detail: "Was reported as surprised by China's silence.",
        sources: [
          {
            source: 'chinese-foreign-ministry-2024-11-01',
            supports:
              "Official transcript: asked by AFP about Zelensky's remark on silence, Lin Jian says the two are sovereign states, relations are their own matter and China does not know the specifics."
          },
          {
            source: 'cna-2024-11-01-china-russia'
          }
        ]
      },
      {
        date: '2024-12-27',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'declines',
        detail: 'Said that if China sincerely opposed widening the war it should press Pyongyang.',
        sources: [
          {
            source: 'reuters-via-fbc-news-2024-12-28'
          }
        ]
      },
      {
        date: '2025-06-12',
        by: 'Chinese foreign ministry',
        byCountry: 'CN',
        stance: 'asserts',
        detail: 'Said it did not know of technology transfers from Russia to North Korea.',
        sources: [
          {
            source: 'liga-net-2025-06-19'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-24',
        why: 'Beijing said so itself.'
      },
      {
        from: '2024-11-01',
        override: 'unresolved',
        why: 'In the sources found nobody produced evidence of Chinese involvement or of prior knowledge; Beijing kept to non-comment.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
