import type { Series } from '../schema.ts';

/** Soviet aid and its debt. Series that measure different things are never joined. */
export const sovietAid = {
  'series-aid-by-donor': {
    name: 'Foreign aid to North Korea by donor, 1946-1984 (total about US$4.75bn)',
    unit: 'percent',
    estimatedBy: 'US Library of Congress',
    points: [
      {
        date: '1984',
        value: 46,
        note: 'Soviet Union (almost 46)'
      },
      {
        date: '1984',
        value: 18,
        note: 'China (about 18)'
      },
      {
        date: '1984',
        value: 36,
        note: 'East European states (DERIVED remainder)'
      }
    ],
    caution: 'Estimates vary, per source.',
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea'
      }
    ]
  },
  'series-aid-share-of-revenue': {
    name: 'Foreign aid as share of North Korean state revenue',
    unit: 'percent',
    estimatedBy: 'US Library of Congress',
    points: [
      {
        date: '1954',
        value: 33,
        note: 'One third'
      },
      {
        date: '1960',
        value: 3,
        note: 'Less than 3 percent'
      }
    ],
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea'
      }
    ]
  },
  'series-soviet-built-output': {
    name: 'Share of national output from plants built or restored with Soviet help',
    unit: 'percent',
    estimatedBy: 'US Library of Congress',
    points: [
      {
        date: '1990',
        value: 60,
        note: 'Electric power'
      },
      {
        date: '1990',
        value: 40,
        note: 'Steel and rolled steel'
      },
      {
        date: '1990',
        value: 50,
        note: 'Oil products'
      },
      {
        date: '1990',
        value: 40,
        note: 'Iron ore'
      },
      {
        date: '1990',
        value: 19,
        note: 'Fabrics'
      },
      {
        date: '1990',
        value: 13,
        note: 'Fertiliser'
      },
      {
        date: '1990',
        value: 10,
        note: 'Coke'
      }
    ],
    caution: 'Categories for 1949-1990, not a time series.',
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea'
      }
    ]
  },
  'series-reconstruction-aid-1954': {
    name: 'Reconstruction aid committed for 1954',
    unit: 'million rubles',
    estimatedBy: 'Shen and Xia (Wilson Center NKIDP WP 4)',
    points: [
      {
        date: '1954',
        value: 3000,
        note: 'China, over 3 billion (about US$750m)'
      },
      {
        date: '1954',
        value: 2200,
        note: 'USSR and Eastern Europe together (about US$550m)'
      }
    ],
    sources: [
      {
        source: 'wilson-center-nkidp-work-2012-05-china-post'
      }
    ]
  },
  'series-debt': {
    name: 'North Korean debt to Russia and the write-off',
    unit: 'billion US$',
    estimatedBy: 'State Duma, via Reuters; Moscow Times for exchange-rate note',
    points: [
      {
        date: '2012-09',
        value: 0.238,
        note: "Same debt at the market rate of the deal's date, per The Moscow Times (published February 2014)"
      },
      {
        date: '2012-09-17',
        value: 10.96,
        note: 'Total debt (Soviet rate of 67 kopecks per dollar)'
      },
      {
        date: '2014-04-18',
        value: 1.09,
        note: 'Left to repay over 20 years'
      }
    ],
    sources: [
      {
        source: 'reuters-2014-04-19'
      },
      {
        source: 'the-moscow-times-2014-02-19'
      }
    ]
  }
} as const satisfies Record<string, Series>;
