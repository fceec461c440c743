import type { Series } from '../schema.ts';

/** Shells and missiles, by estimator. Series that measure different things are never joined. */
export const armsShellsAndMissiles = {
  'series-shells-by-estimator': {
    name: 'Artillery shells: how many could have been sent (by estimator)',
    unit: 'rounds',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '2023-10-16',
        value: 300000,
        bound: 'at-most',
        measure: 'room in the containers',
        note: 'If all 1,000 containers held shells: “close to 300,000”; weakly sourced: one page',
        estimatedBy: 'South Korean government source',
        sources: ['news-rebeat-2023-10']
      },
      {
        date: '2023-11-01',
        value: 1000000,
        bound: 'at-least',
        measure: 'intelligence total',
        note: 'Since August 2023; about two months of Russian use',
        estimatedBy: 'South Korean intelligence service (NIS)',
        sources: ['reuters-via-daily-maveri-2023-11-01']
      },
      {
        date: '2023-12-29',
        value: 2000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: 'If 5,000 containers were full of 152 mm shells; more than 400,000 if of 122 mm; weakly sourced: one page',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['pledge-times-2023-12-29']
      },
      {
        date: '2024-02-23',
        value: 1500000,
        measure: 'intelligence total',
        note: 'Already imported; half said to be unusable',
        estimatedBy: 'Ukrainian military intelligence (Skibitskyi)',
        sources: ['kbs-world-2024-02-ukrainian-official']
      },
      {
        date: '2024-02-26',
        value: 3000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: 'Room of 6,700 containers in 152 mm shells, or 500,000 of 122 mm',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['kbs-world-2024-02-korea-assesses']
      },
      {
        date: '2024-06-14',
        value: 4800000,
        bound: 'at-most',
        measure: 'room in the containers',
        note: 'Room of 10,000 containers; headlines round it to 5 million',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['the-kyiv-independent-2024-06-14']
      },
      {
        date: '2024-06-22',
        value: 1600000,
        bound: 'about',
        measure: 'weight of recorded cargo',
        note: 'What 74,000 tonnes of explosives moved from August 2023 to January 2024 would be in shells',
        estimatedBy: 'C4ADS / The Washington Post',
        sources: ['kbs-world-2024-06-24']
      },
      {
        date: '2024-08-27',
        value: 6000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: 'Room in 152 mm shells, of containers since mid-2022',
        estimatedBy: 'South Korean military intelligence (DIA)',
        sources: ['yonhap-via-the-korea-her-2024-08-27']
      },
      {
        date: '2024-10-04',
        value: 3000000,
        bound: 'about',
        measure: 'in one year',
        note: 'A yearly rate, not a total; said to be half of the shells Russia fires; weakly sourced: one page',
        estimatedBy: 'The Times, by a second-hand page',
        sources: ['newsportalnp-com-2024-10-05']
      },
      {
        date: '2024-12-18',
        value: 6000000,
        bound: 'at-least',
        measure: 'intelligence total',
        note: 'Ambassador Thomas-Greenfield to the Security Council',
        estimatedBy: 'United States',
        sources: ['us-mission-to-the-un-tex-2024-12-18']
      },
      {
        date: '2025-04-15',
        value: 4000000,
        low: 4000000,
        high: 6000000,
        measure: 'estimate by researchers',
        note: '4 to 6 million, from September 2023 to March 2025',
        estimatedBy: 'Open Source Centre / Reuters',
        sources: ['online-ua-2025-04-16']
      },
      {
        date: '2025-05-29',
        value: 9000000,
        bound: 'at-most',
        measure: 'in one year',
        note: 'Artillery and rocket rounds together, in 2024 alone',
        estimatedBy: 'Multilateral Sanctions Monitoring Team',
        sources: ['kbs-world-2025-05']
      }
    ],
    caution:
      'Do not join into one line: capacity, documented weight, intelligence totals and annual rates are different measures.',
    sources: [
      {
        source: 'ukrainian-news-2024-01'
      },
      {
        source: 'reuters-via-daily-maveri-2023-11-01'
      },
      {
        source: 'kbs-world-2024-02-ukrainian-official'
      },
      {
        source: 'liga-net-2024-02-26'
      },
      {
        source: 'kbs-world-2024-02-korea-assesses'
      },
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'kbs-world-2024-06-24'
      },
      {
        source: 'yonhap-via-the-korea-her-2024-08-27'
      },
      {
        source: 'online-ua-2025-04-16'
      },
      {
        source: 'kbs-world-2025-05'
      },
      {
        source: 'us-mission-to-the-un-tex-2024-12-18',
        supports: 'A further US point: more than 20,000 containers as of 18 December 2024.'
      },
      {
        source: 'news-rebeat-2023-10'
      },
      {
        source: 'pledge-times-2023-12-29'
      },
      {
        source: 'newsportalnp-com-2024-10-05'
      }
    ]
  },
  'series-missiles': {
    name: 'North Korean ballistic missiles fired at or sent for use against Ukraine',
    unit: 'missiles',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '2024-02-16',
        value: 24,
        note: 'At least, fired',
        estimatedBy: 'Ukraine Prosecutor General Kostin'
      },
      {
        date: '2024-03',
        value: 50,
        note: 'Around, fired; hitting six regions',
        estimatedBy: 'Ukrainian prosecutors'
      },
      {
        date: '2024-03',
        value: 10,
        note: 'At least 10 CASES (late March; events, not missiles)',
        estimatedBy: 'US senior official Jung Pak'
      },
      {
        date: '2024-09-04',
        value: 65,
        note: 'Upward of, fired since late December 2023',
        estimatedBy: 'US State Department (Koepcke)'
      },
      {
        date: '2024-12-18',
        value: 100,
        note: 'Well over 100, sent; US ambassador Thomas-Greenfield to the Security Council',
        estimatedBy: 'United States'
      },
      {
        date: '2025-05-29',
        value: 100,
        note: 'More than, transferred during 2024 (retrospective)',
        estimatedBy: 'Multilateral Sanctions Monitoring Team'
      }
    ],
    sources: [
      {
        source: 'rbc-ukraine-2024-02'
      },
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'the-kyiv-independent-2024-05'
      },
      {
        source: 'yonhap-2024-09-04'
      },
      {
        source: 'arirang-2025-05-30'
      },
      {
        source: 'us-mission-to-the-un-tex-2024-12-18',
        supports: 'A further US point: more than 20,000 containers as of 18 December 2024.'
      }
    ]
  }
} as const satisfies Record<string, Series>;
