import type { Series } from '../schema.ts';

/** Numeric series: people and ground. Series that measure different things are never joined. */
export const peopleAndGround = {
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
  },
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
  },
  'series-unsc-votes': {
    name: 'Russian and Chinese votes in the UN Security Council on North Korea',
    unit: 'vote (1 = for, 0 = abstains, -1 = veto)',
    estimatedBy: 'UN and wire reports',
    points: [
      {
        date: '2006-10-14',
        value: 1,
        measure: 'Resolution 1718',
        group: 'Russia',
        note: 'Unanimous',
        sources: ['united-nations-2006-10-14']
      },
      {
        date: '2006-10-14',
        value: 1,
        measure: 'Resolution 1718',
        group: 'China',
        note: 'Unanimous',
        sources: ['united-nations-2006-10-14']
      },
      {
        date: '2017-12-22',
        value: 1,
        measure: 'Resolution 2397',
        group: 'Russia',
        note: 'One of five consensus resolutions on North Korea in 2017',
        sources: ['united-nations-2018-01-11']
      },
      {
        date: '2017-12-22',
        value: 1,
        measure: 'Resolution 2397',
        group: 'China',
        note: 'One of five consensus resolutions on North Korea in 2017',
        sources: ['united-nations-2018-01-11']
      },
      {
        date: '2022-05-26',
        value: -1,
        measure: 'Draft: new sanctions',
        group: 'Russia',
        note: '13 for, Russia and China veto',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2022-05-26',
        value: -1,
        measure: 'Draft: new sanctions',
        group: 'China',
        note: '13 for, Russia and China veto',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2024-03-28',
        value: -1,
        measure: 'Draft: renewing the Panel of Experts',
        group: 'Russia',
        note: '13 for, Russia veto, China abstains',
        sources: ['united-nations-2024-03-28']
      },
      {
        date: '2024-03-28',
        value: 0,
        measure: 'Draft: renewing the Panel of Experts',
        group: 'China',
        note: '13 for, Russia veto, China abstains',
        sources: ['united-nations-2024-03-28']
      }
    ],
    caution:
      'Incomplete: the votes of 2009, 2013 and 2016 were unanimous too, but no page for each of them is in the record.',
    sources: [
      {
        source: 'united-nations-2006-10-14'
      },
      {
        source: 'united-nations-2018-01-11'
      },
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      }
    ]
  },
  'series-unsc-votes-for': {
    name: 'Members of the UN Security Council voting for a draft on North Korea that was vetoed',
    unit: 'votes of 15',
    estimatedBy: 'UN and wire reports',
    points: [
      {
        date: '2022-05-26',
        value: 13,
        measure: 'Draft: new sanctions',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2024-03-28',
        value: 13,
        measure: 'Draft: renewing the Panel of Experts',
        sources: ['united-nations-2024-03-28']
      }
    ],
    sources: [
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      }
    ]
  },
  'series-kursk-area': {
    name: 'Kursk: area Ukraine claimed to hold',
    unit: 'sq km',
    estimatedBy: 'Ukrainian Armed Forces (Syrskyi)',
    points: [
      {
        date: '2024-08-12',
        value: 1000,
        note: 'About; Russian governor admitted 28 settlements'
      },
      {
        date: '2024-08-27',
        value: 1294,
        note: '100 settlements'
      }
    ],
    sources: [
      {
        source: 'unn-2024-08-27'
      },
      {
        source: 'dogru-haber-2024-08'
      }
    ]
  },
  'series-money-estimates': {
    name: 'Estimates of what North Korea supplied, earned or received (not comparable one to one)',
    unit: 'billion USD',
    estimatedBy: 'several - see notes',
    points: [
      {
        date: '2024-09',
        period: { by: '2023' },
        value: 0.54,
        measure: 'Arms sent',
        note: 'South Korean state-run think tank: munitions exports to Russia through 2023; weakly sourced: one page',
        estimatedBy: 'South Korean state-run think tank',
        sources: ['prohibited-transactions-2024-09']
      },
      {
        date: '2024-10-28',
        period: { since: '2022' },
        value: null,
        low: 1.7,
        high: 5.5,
        measure: 'Arms sent',
        note: 'Arms since 2022, from intelligence reports, leaked documents and past prices',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-undated-new-ties', 'anews-2024-10-28']
      },
      {
        date: '2025-09',
        period: { since: '2023' },
        value: null,
        low: 5.6,
        high: 9.8,
        measure: 'Arms and troops sent',
        note: 'Weapons and troops supplied since 2023',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025', 'express-gazette-2025-09']
      },
      {
        date: '2024-11',
        value: 0.2,
        bound: 'at-least',
        measure: 'Pay for the troops, a year',
        note: "'More than', yearly troop pay: NIS $2,000 a month x 10,000 soldiers",
        estimatedBy: 'The Korea Herald, from the NIS figure',
        sources: ['the-gaze-2024-11']
      },
      {
        date: '2024-11-21',
        value: null,
        low: 0.32,
        high: 1.3,
        measure: 'Pay for the troops, a year',
        note: 'Yearly troop income, by comparison with what Russia pays foreign mercenaries',
        estimatedBy: 'Lim Soo-ho, NIS-run think tank',
        sources: ['business-standard-2024-11-21', 'ap-2024-11-21']
      },
      {
        date: '2025',
        said: '2025-08-01',
        value: 20,
        bound: 'about',
        measure: 'Total benefit',
        note: 'KIDA as reported by Newsweek: total benefit',
        estimatedBy: 'Korea Institute for Defense Analyses (KIDA), as reported',
        sources: ['asia-business-daily-2025-08-01', 'tagtik-2025']
      },
      {
        date: '2025-09',
        value: 1.19,
        bound: 'at-most',
        measure: 'Given back by Russia',
        note: 'Most Russia is thought to have given back (foundation page rounds to 1.2)',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025', 'express-gazette-2025-09']
      }
    ],
    sources: [
      {
        source: 'friedrich-naumann-founda-2025'
      },
      {
        source: 'anews-2024-10-28'
      },
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'ap-2024-11-21'
      },
      {
        source: 'prohibited-transactions-2024-09'
      },
      {
        source: 'friedrich-naumann-founda-undated-new-ties'
      },
      {
        source: 'asia-business-daily-2025-08-01'
      },
      {
        source: 'business-standard-2024-11-21'
      },
      {
        source: 'tagtik-2025'
      },
      {
        source: 'express-gazette-2025-09'
      }
    ]
  },
  'series-personnel-by-task-2025': {
    name: 'North Korean personnel in Russia by task, late 2025',
    unit: 'people',
    estimatedBy: 'NIS via lawmakers',
    points: [
      {
        date: '2025-11-04',
        value: 10000,
        note: 'Troops near the Russia-Ukraine border'
      },
      {
        date: '2025-11-04',
        value: 5000,
        note: 'Construction troops moved since September'
      },
      {
        date: '2025-11-04',
        value: 1000,
        note: 'Demining engineers (returned home by 12 December 2025)'
      }
    ],
    conflict:
      'The NIS counts about 1,000 engineers in Kursk in February 2026 although the engineers had returned home by 12 December 2025.',
    sources: [
      {
        source: 'united24-media-2025-11'
      },
      {
        source: 'the-moscow-times-2025-11-04'
      }
    ]
  },
  'series-workers-counts-and-plans': {
    name: 'North Korean workers in Russia: counts and plans (mixed measures)',
    unit: 'people',
    estimatedBy: 'several - see notes',
    points: [
      {
        date: '2024-10',
        said: '2024-10-29',
        value: 4000,
        measure: 'sent or present',
        sources: ['the-star-2025-02-10', 'reuters-via-kfgo-undated-reuters-nis'],
        estimatedBy: 'NIS (KR)',
        note: 'NIS: reported either as sent during 2024 or as already in Russia'
      },
      {
        date: '2024-12',
        said: '2025-05-29',
        value: 8000,
        measure: 'sent or present',
        sources: ['the-korea-herald-2025-05', 'arirang-2025-05-30'],
        estimatedBy: 'MSMT',
        note: 'MSMT: described as having visas sought, as dispatched in 2024 or as employed in Russia'
      },
      {
        date: '2024-12',
        said: '2025-03',
        period: { on: '2024' },
        value: 13000,
        measure: 'entered',
        sources: ['from-inside-asia-2025-03'],
        estimatedBy: 'NIS (KR), via commentary',
        note: 'NIS via commentary: entered Russia in 2024, 12 times 2023'
      },
      {
        date: '2025-06-19',
        value: 25000,
        measure: 'planned',
        sources: ['korea-joongang-daily-2025-06-19'],
        estimatedBy: 'NHK',
        note: 'NHK: planned for Alabuga'
      },
      {
        date: '2025-10',
        value: 40000,
        bound: 'at-most',
        measure: 'planned',
        sources: ['the-follow-up-2026-01-12'],
        estimatedBy: 'MSMT',
        note: 'MSMT second report: labourers planned for Russia, upper limit; weakly sourced: one page'
      }
    ],
    conflict:
      "The monitoring team's 8,000 for 2024 stands against 13,000 entries given by a commentary quoting the NIS.",
    sources: [
      {
        source: 'the-star-2025-02-10'
      },
      {
        source: 'reuters-via-kfgo-undated-reuters-nis'
      },
      {
        source: 'korea-joongang-daily-2025-06-19'
      },
      {
        source: 'the-korea-herald-2025-05'
      },
      {
        source: 'arirang-2025-05-30'
      },
      {
        source: 'from-inside-asia-2025-03'
      },
      {
        source: 'the-follow-up-2026-01-12'
      }
    ]
  },
  'series-china-dual-use-shares': {
    name: "China's share of Russia's imports of key dual-use goods",
    unit: 'percent',
    estimatedBy: 'US State Department (Blinken)',
    points: [
      {
        date: '2024-05',
        value: 70,
        note: 'Machine tools'
      },
      {
        date: '2024-05',
        value: 90,
        note: 'Microelectronics'
      }
    ],
    sources: [
      {
        source: 'censor-net-2024-05-22'
      }
    ]
  }
} as const satisfies Record<string, Series>;
