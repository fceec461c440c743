import type { Series } from '../schema.ts';

/** Workers and soldiers. Series that measure different things are never joined. */
export const people = {
  'series-workers-in-russia': {
    name: 'North Korean workers in Russia',
    unit: 'people',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '2015',
        said: '2017-03-31',
        value: 47000,
        bound: 'at-least',
        measure: 'present',
        sources: ['the-moscow-times-2017-03-31'],
        note: 'More than',
        estimatedBy: 'Russian Labour Ministry'
      },
      {
        date: '2017-12',
        said: '2019-02-05',
        value: 34000,
        measure: 'present',
        sources: ['sputnik-2019-02-05'],
        note: 'When resolution 2397 passed',
        estimatedBy: 'Ambassador Matsegora'
      },
      {
        date: '2018-01',
        said: '2018',
        period: { part: 'early', of: '2018' },
        value: 37000,
        bound: 'about',
        measure: 'present',
        sources: ['kbs-world-2018'],
        note: 'Early 2018',
        estimatedBy: 'KBS estimate'
      },
      {
        date: '2018-12',
        said: '2019-02-05',
        value: 11000,
        measure: 'present',
        sources: ['sputnik-2019-02-05'],
        note: '',
        estimatedBy: 'Ambassador Matsegora'
      },
      {
        date: '2019-09',
        said: '2019-12-13',
        value: 10000,
        bound: 'about',
        measure: 'present',
        sources: ['urdupoint-2019-12-13'],
        note: 'Some 10,000',
        estimatedBy: 'Ambassador Matsegora'
      }
    ],
    caution:
      'Numbers present, by different counters. Flows and plans of 2024-25 are in series-workers-counts-and-plans.',
    sources: [
      {
        source: 'sputnik-2019-02-05'
      },
      {
        source: 'the-moscow-times-2017-03-31'
      },
      {
        source: 'kbs-world-2018'
      },
      {
        source: 'urdupoint-2019-12-13'
      }
    ]
  },
  'series-army-strength': {
    name: 'North Korean armed forces, active strength',
    unit: 'people',
    estimatedBy: 'South Korea Defence White Papers',
    points: [
      {
        date: '2010',
        value: 1190000,
        note: 'About 1.19m'
      },
      {
        date: '2020',
        value: 1280000,
        note: 'About 1.28m against 555,000 in the South (KBS wrongly says reserve)'
      },
      {
        date: '2022',
        value: 1280000,
        note: 'Active; also 4,300 tanks'
      }
    ],
    sources: [
      {
        source: 'the-korea-herald-2010-12-30'
      },
      {
        source: 'kbs-world-2021-02-02'
      },
      {
        source: 'urdupoint-2023-02-16'
      }
    ]
  },
  'series-special-forces': {
    name: 'North Korean special operations forces',
    unit: 'people',
    estimatedBy: 'South Korea Defence White Papers',
    points: [
      {
        date: '2006',
        value: 120000,
        note: ''
      },
      {
        date: '2008',
        value: 180000,
        note: ''
      },
      {
        date: '2010',
        value: 200000,
        note: ''
      }
    ],
    caution: 'No later figure was found.',
    sources: [
      {
        source: 'the-korea-herald-2010-12-30'
      }
    ]
  },
  'series-korean-war-soviet-figures': {
    name: 'Soviet involvement in the Korean War: competing figures',
    unit: 'people or aircraft (see note)',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '1953',
        value: 40000,
        note: 'Servicemen who served, more than',
        estimatedBy: 'Reuters'
      },
      {
        date: '1953',
        value: 26000,
        note: 'Peak strength, up to (weak source)',
        estimatedBy: 'm-eng.ru'
      },
      {
        date: '1953',
        value: 135,
        note: 'Pilots killed',
        estimatedBy: 'Soviet veteran S. Kramarenko, via Reuters'
      },
      {
        date: '1953',
        value: 120,
        note: 'Pilots killed',
        estimatedBy: 'Chinese article citing Russian state archives'
      },
      {
        date: '1953',
        value: 335,
        note: 'Aircraft lost',
        estimatedBy: 'Soviet veteran S. Kramarenko, via Reuters'
      },
      {
        date: '1953',
        value: 355,
        note: 'Aircraft lost',
        estimatedBy: 'Chinese article citing Russian state archives'
      },
      {
        date: '1953',
        value: 299,
        note: 'Total dead',
        estimatedBy: 'Chinese article citing Russian state archives'
      },
      {
        date: '1953',
        value: 315,
        note: 'Total dead (weak source)',
        estimatedBy: 'm-eng.ru'
      }
    ],
    caution: 'Not a time series: use as a table of conflicting claims.',
    note: "weakly sourced: a forum copy of a Reuters story and two unsigned pages. The 335 aircraft and 135 pilots are one veteran's figures.",
    sources: [
      {
        source: 'reuters-2000-06-28'
      },
      {
        source: 'shadafang-com-undated-chinese-article'
      },
      {
        source: 'm-eng-ru-undated-korean-war'
      }
    ]
  }
} as const satisfies Record<string, Series>;
