import type { Series } from '../schema.ts';

/** All trade, refined oil, growth. Series that measure different things are never joined. */
export const tradeAndGrowth = {
  'series-dprk-total-trade': {
    name: 'North Korea total exports and imports',
    unit: 'million US$',
    estimatedBy: 'US Library of Congress (from partner returns)',
    points: [
      {
        date: '1970',
        value: 741.8,
        note: 'Exports 307.7, imports 434.1'
      },
      {
        date: '1990',
        value: 4780,
        note: 'Exports 1,860, imports 2,920'
      }
    ],
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea-foreign-trade'
      }
    ]
  },
  'series-refined-oil': {
    name: 'Refined oil from Russia to North Korea',
    unit: 'barrels',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '2023-04',
        said: '2023-06',
        period: { from: '2022-12', to: '2023-04' },
        value: 67000,
        bound: 'at-least',
        measure: 'reported to the UN',
        note: 'As Russia itself reported to the UN',
        estimatedBy: 'Russia, via UN',
        sources: ['tradewinds-2023-06']
      },
      {
        date: '2024-03',
        said: '2024-05-02',
        period: { on: '2024-03' },
        value: 165000,
        bound: 'at-least',
        measure: 'stated',
        note: 'In March 2024 alone',
        estimatedBy: 'US National Security Council',
        sources: ['kbs-world-2024-05-03', 'reuters-via-gcaptain-2024-05-02']
      },
      {
        date: '2024-11-05',
        said: '2024-11-22',
        period: { from: '2024-03-07', to: '2024-11-05' },
        value: 1000000,
        bound: 'at-least',
        measure: 'likely, from satellite images of tankers',
        note: 'Likely more than a million; 43 tanker trips by the BBC’s count, over 40 visits by the report’s own',
        estimatedBy: 'Open Source Centre / BBC',
        sources: [
          'open-source-centre-2024-11-22',
          'deutsche-welle-2024-11-22',
          'ukrainska-pravda-2024-11-22',
          'ytn-2024-11'
        ]
      },
      {
        date: '2017-12-22',
        value: 500000,
        bound: 'at-most',
        measure: 'yearly cap',
        note: 'What the UN allows in a year (resolution 2397)',
        estimatedBy: 'UN Security Council',
        sources: ['american-society-of-inte-2017-12']
      }
    ],
    caution:
      'Different periods; the previous Russian shipment, Aug 2020, is 225 barrels in TradeWinds and 255 in Reuters.',
    sources: [
      {
        source: 'american-society-of-inte-2017-12',
        supports: 'The cap of 500,000 barrels a year.'
      },
      {
        source: 'kbs-world-2024-05-03',
        supports: 'John Kirby on 2 May 2024: more than 165,000 barrels in March.'
      },
      {
        source: 'ukrainska-pravda-2024-11-22',
        supports: '43 tanker trips from 7 March to 5 November 2024, over a million barrels.'
      },
      {
        source: 'ytn-2024-11'
      },
      {
        source: 'deutsche-welle-2024-11-22'
      },
      {
        source: 'tradewinds-2023-06'
      },
      {
        source: 'reuters-via-gcaptain-2024-05-02'
      },
      {
        source: 'open-source-centre-2024-11-22',
        supports:
          "The researchers' own report: over 40 tanker visits to Vostochny since March 2024, likely more than a million barrels."
      }
    ]
  },
  'series-gdp-growth': {
    name: 'North Korea GDP growth',
    unit: 'percent',
    estimatedBy: 'Bank of Korea',
    points: [
      {
        date: '2016',
        value: 3.9,
        note: ''
      },
      {
        date: '2022',
        value: -0.2,
        note: ''
      },
      {
        date: '2023',
        value: 3.1,
        note: 'First full year of arms shipments'
      },
      {
        date: '2024',
        value: 3.7,
        note: 'Heavy and chemical industry +10.7%'
      }
    ],
    sources: [
      {
        source: 'korea-joongang-daily-2025-08-29'
      }
    ]
  }
} as const satisfies Record<string, Series>;
