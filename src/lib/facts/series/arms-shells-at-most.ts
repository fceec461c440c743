import type { Series } from '../schema.ts';

/** What the containers could hold, and totals told in 2025. Series that measure different things are never joined. */
export const armsShellsAtMost = {
  'series-shell-capacity-south-korea': {
    name: 'Capacity in 152 mm shells implied by South Korean container counts',
    unit: 'shells (maximum if all containers held 152 mm shells)',
    estimatedBy: 'South Korean Ministry of National Defense / DIA',
    points: [
      {
        date: '2023-12-29',
        value: 2000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: '5,000 containers',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['pledge-times-2023-12-29']
      },
      {
        date: '2024-02-26',
        value: 3000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: '6,700 containers',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['rbc-ukraine-2024-02']
      },
      {
        date: '2024-06-14',
        value: 4800000,
        bound: 'at-most',
        measure: 'room in the containers',
        note: '10,000 containers; headlines round it to 5 million',
        estimatedBy: 'South Korean Defence Ministry',
        sources: ['the-kyiv-independent-2024-06-14', 'babel-2024-06-14']
      },
      {
        date: '2024-08-27',
        value: 6000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: '13,000 containers',
        estimatedBy: 'South Korean military intelligence (DIA)',
        sources: ['kyiv-independent-2024-08-27']
      },
      {
        date: '2025-07-13',
        value: 12000000,
        bound: 'at-least',
        measure: 'room in the containers',
        note: '28,000 containers',
        estimatedBy: 'South Korean military intelligence (DIA)',
        sources: ['kookbang-ilbo-2025-07-14', 'menafn-2025-07-13']
      }
    ],
    caution: 'What the containers could hold if all held 152 mm shells, not what was seen.',
    note: 'weakly sourced: the number of 29 December 2023 rests on one page.',
    sources: [
      {
        source: 'kookbang-ilbo-2025-07-14',
        supports: '28,000 containers, defence-ministry daily.'
      },
      {
        source: 'rbc-ukraine-2024-02'
      },
      {
        source: 'babel-2024-06-14'
      },
      {
        source: 'kyiv-independent-2024-08-27'
      },
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'pledge-times-2023-12-29'
      },
      {
        source: 'menafn-2025-07-13'
      }
    ]
  },
  'series-shell-totals-2025': {
    name: 'Competing totals for shells sent by 2025 (one point per estimator)',
    unit: 'million rounds',
    estimatedBy: 'several - see notes',
    points: [
      {
        date: '2025-04-15',
        value: 4.2,
        measure: 'estimate by researchers',
        note: 'Low end; 64 voyages, 15,809 containers, to March 2025',
        estimatedBy: 'Open Source Centre / Reuters',
        sources: ['unn-2025-04']
      },
      {
        date: '2025-04-15',
        value: 5.8,
        measure: 'estimate by researchers',
        note: 'High end; Reuters rounds the range to 4 to 6 million',
        estimatedBy: 'Open Source Centre / Reuters',
        sources: ['unn-2025-04']
      },
      {
        date: '2025-05-29',
        value: 9,
        bound: 'at-most',
        measure: 'in one year',
        note: 'Artillery and rocket rounds together, in 2024 alone',
        estimatedBy: 'Multilateral Sanctions Monitoring Team',
        sources: ['korea-joongang-daily-2025-05-29']
      },
      {
        date: '2025-06-26',
        value: 10,
        bound: 'at-least',
        measure: 'intelligence total',
        note: 'More than ten million shells',
        estimatedBy: 'South Korean intelligence service (NIS)',
        sources: ['chosun-biz-2025-06-26']
      },
      {
        date: '2025-07-13',
        value: 12,
        bound: 'at-least',
        measure: 'room in the containers',
        note: 'If all containers held 152 mm shells',
        estimatedBy: 'South Korean military intelligence (DIA)',
        sources: ['kookbang-ilbo-2025-07-14', 'menafn-2025-07-13']
      },
      {
        date: '2025-09',
        value: 5.7,
        measure: 'estimate by researchers',
        note: 'Low end, artillery shells only',
        estimatedBy: 'Guseinova / Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025']
      },
      {
        date: '2025-09',
        value: 6.7,
        measure: 'estimate by researchers',
        note: 'High end, artillery shells only',
        estimatedBy: 'Guseinova / Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025']
      }
    ],
    sources: [
      {
        source: 'kookbang-ilbo-2025-07-14',
        supports: '28,000 containers, defence-ministry daily.'
      },
      {
        source: 'unn-2025-04'
      },
      {
        source: 'online-ua-2025-04-16'
      },
      {
        source: 'korea-joongang-daily-2025-05-29'
      },
      {
        source: 'chosun-biz-2025-06-26'
      },
      {
        source: 'friedrich-naumann-founda-2025'
      },
      {
        source: 'menafn-2025-07-13'
      }
    ]
  }
} as const satisfies Record<string, Series>;
