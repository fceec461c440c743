import type { Series } from '../schema.ts';

/** Numeric series: arms. Series that measure different things are never joined. */
export const arms = {
  'series-containers-us': {
    name: 'Containers of munitions sent from North Korea to Russia: US count',
    unit: 'containers, cumulative since Sept 2023',
    estimatedBy: 'United States (White House NSC; State Department)',
    points: [
      {
        date: '2023-10-13',
        value: 1000,
        bound: 'at-least',
        measure: 'shipped from 7 September to 1 October 2023',
        note: 'John Kirby, National Security Council',
        sources: ['yonhap-2023-10-14', 'kbs-world-2023-10-16-korea-arms']
      },
      {
        date: '2024-02-23',
        value: 10000,
        bound: 'at-least',
        measure: 'since September 2023',
        note: 'State Department fact sheet',
        sources: ['ukrainian-news-2024-02', 'yonhap-2024-02']
      },
      {
        date: '2024-06',
        value: 11000,
        bound: 'at-least',
        measure: 'since September 2023',
        note: 'State Department, before the Pyongyang summit; by a second-hand source',
        sources: ['uatv-2024-06']
      },
      {
        date: '2024-09-04',
        value: 16500,
        bound: 'at-least',
        measure: 'since September 2023',
        note: 'Robert Koepcke, State Department',
        sources: ['yonhap-2024-09-04']
      },
      {
        date: '2024-12-18',
        value: 20000,
        bound: 'at-least',
        note: 'Ambassador Thomas-Greenfield to the Security Council',
        sources: ['us-mission-to-the-un-tex-2024-12-18']
      }
    ],
    caution:
      'All are lower bounds ("more than"); contents not independently verified. Russia and North Korea deny transfers.',
    conflict: 'Washington and Seoul give different totals for the same weeks; their starting dates differ.',
    sources: [
      {
        source: 'yonhap-2023-10-14'
      },
      {
        source: 'ukrainian-news-2024-02',
        supports: 'February 2024 point, relaying the State Department page.'
      },
      {
        source: 'kbs-world-2023-10-16-korea-arms'
      },
      {
        source: 'yonhap-2024-02'
      },
      {
        source: 'uatv-2024-06'
      },
      {
        source: 'yonhap-2024-09-04'
      },
      {
        source: 'us-mission-to-the-un-tex-2024-12-18',
        supports: 'A further US point: more than 20,000 containers as of 18 December 2024.'
      }
    ]
  },
  'series-containers-south-korea': {
    name: 'Containers sent from North Korea to Russia: South Korean count',
    unit: 'containers, cumulative',
    estimatedBy: 'South Korea (JCS, Defence Ministry, Defense Intelligence Agency)',
    points: [
      {
        date: '2023-10-16',
        value: 1000,
        bound: 'at-least',
        note: 'The defence ministry, confirming the US figure',
        sources: ['kbs-world-2023-10-16-korea-sent']
      },
      {
        date: '2023-11-02',
        value: 2000,
        bound: 'about',
        note: 'Joint Chiefs of Staff; from Rajin to the Vladivostok area',
        sources: ['espreso-2023-11-02']
      },
      {
        date: '2023-12-29',
        value: 5000,
        bound: 'about',
        note: 'Defence Minister Shin Won-sik; weakly sourced: one page',
        sources: ['pledge-times-2023-12-29']
      },
      {
        date: '2024-02-26',
        value: 6700,
        bound: 'about',
        measure: 'since July, late August or September 2023 (reports differ)',
        note: 'Defence Minister Shin Won-sik; the start is given variously as July, late August or September 2023',
        sources: ['kbs-world-2024-02-korea-assesses', 'politico-europe-2024-02-27']
      },
      {
        date: '2024-03',
        value: 7000,
        bound: 'about',
        note: 'Defence Minister Shin Won-sik; the source dates it to March 2024; rail now used as well as ships',
        sources: ['defense-express-2024-03']
      },
      {
        date: '2024-06-14',
        value: 10000,
        bound: 'at-least',
        note: 'Defence Minister Shin Won-sik to Bloomberg: “at least”',
        sources: ['the-kyiv-independent-2024-06-14', 'babel-2024-06-14']
      },
      {
        date: '2024-08-27',
        value: 13000,
        bound: 'at-least',
        measure: 'since mid-2022',
        note: 'Defense Intelligence Agency report',
        sources: ['yonhap-via-the-korea-her-2024-08-27', 'the-moscow-times-2024-08-28']
      },
      {
        date: '2024-10-18',
        value: 13000,
        bound: 'at-least',
        measure: 'since August 2023',
        note: 'National Intelligence Service (NIS), as reported by Indonesian press',
        sources: ['suara-2024-10-21']
      },
      {
        date: '2025-07-13',
        value: 28000,
        bound: 'about',
        note: 'Defense Intelligence Agency to an opposition lawmaker',
        sources: ['kookbang-ilbo-2025-07-14']
      }
    ],
    caution:
      'Start dates change between statements: the same 13,000 is counted from mid-2022 by the DIA and from August 2023 by the NIS. A later DIA estimate of about 33,000 containers and 15 million shells is on a page without a date and is not drawn.',
    conflict: 'Washington and Seoul give different totals for the same weeks; their starting dates differ.',
    sources: [
      {
        source: 'kookbang-ilbo-2025-07-14',
        supports: '28,000 containers, defence-ministry daily.'
      },
      {
        source: 'espreso-2023-11-02'
      },
      {
        source: 'kbs-world-2024-02-korea-assesses'
      },
      {
        source: 'associated-press-via-bre-2024-05'
      },
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'yonhap-via-the-korea-her-2024-08-27'
      },
      {
        source: 'suara-2024-10-21'
      },
      {
        source: 'kbs-world-2023-10-16-korea-sent'
      },
      {
        source: 'politico-europe-2024-02-27'
      },
      {
        source: 'babel-2024-06-14'
      },
      {
        source: 'the-moscow-times-2024-08-28'
      },
      {
        source: 'trt-korean-undated-dia-estimate',
        supports: 'A later DIA estimate of about 33,000 containers and 15 million shells; the page shows no date.'
      },
      {
        source: 'defense-express-2024-03'
      },
      {
        source: 'pledge-times-2023-12-29'
      }
    ]
  },
  'series-containers-retrospective': {
    name: 'Containers: later retrospective counts',
    unit: 'containers, cumulative since Sept 2023',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '2025-04-15',
        value: 16000,
        bound: 'about',
        measure: 'from September 2023 to March 2025',
        note: 'Nearly 16,000 on 64 voyages by four ships',
        estimatedBy: 'Open Source Centre / Reuters',
        sources: ['online-ua-2025-04-16', 'kbs-news-2025-04']
      },
      {
        date: '2025-05-29',
        value: 20000,
        bound: 'at-least',
        measure: 'since September 2023',
        note: 'First report of the team',
        estimatedBy: 'Multilateral Sanctions Monitoring Team (11 states)',
        sources: ['korea-joongang-daily-2025-05-29', 'kbs-world-2025-05']
      }
    ],
    caution:
      'Published after October 2024; show only as hindsight. The US envoy to the UN had given more than 20,000 on 18 December 2024 (series-containers-us).',
    sources: [
      {
        source: 'online-ua-2025-04-16'
      },
      {
        source: 'kbs-news-2025-04'
      },
      {
        source: 'kbs-world-2025-05'
      },
      {
        source: 'korea-joongang-daily-2025-05-29'
      }
    ]
  },
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
  },
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
