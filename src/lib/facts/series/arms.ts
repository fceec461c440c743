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
        note: '"More than"; shipped 7 Sept - 1 Oct 2023 (NSC, Kirby)'
      },
      {
        date: '2024-02-23',
        value: 10000,
        note: '"More than", since Sept 2023 (State Department fact sheet)'
      },
      {
        date: '2024-06',
        value: 11000,
        note: '"More than", since Sept 2023 (State Department, before the Pyongyang summit; second-hand source)'
      },
      {
        date: '2024-09-04',
        value: 16500,
        note: '"More than", since Sept 2023 (Robert Koepcke, State Department)'
      },
      {
        date: '2024-12-18',
        value: 20000,
        note: '"More than"; US ambassador Thomas-Greenfield to the Security Council'
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
        note: 'More than; the defence ministry confirming the US figure'
      },
      {
        date: '2023-11-02',
        value: 2000,
        note: 'About; JCS, Rajin to Vladivostok area'
      },
      {
        date: '2023-12-29',
        value: 5000,
        note: 'About; Defence Minister Shin Won-sik'
      },
      {
        date: '2024-02-26',
        value: 6700,
        note: 'About; Shin; start date given variously as July, late August or September 2023'
      },
      {
        date: '2024-03',
        value: 7000,
        note: 'About; Shin (source dates it to March 2024; rail now used as well as ships)'
      },
      {
        date: '2024-06-14',
        value: 10000,
        note: 'At least; Shin to Bloomberg'
      },
      {
        date: '2024-08-27',
        value: 13000,
        note: 'More than, since mid-2022 (Defense Intelligence Agency report)'
      },
      {
        date: '2024-10-18',
        value: 13000,
        note: 'More than, since August 2023 (NIS, as reported by Indonesian press)'
      },
      {
        date: '2025-07-13',
        value: 28000,
        note: 'Defense Intelligence Agency to an opposition lawmaker'
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
        note: 'Nearly 16,000 on 64 voyages by four ships, Sept 2023 - March 2025',
        estimatedBy: 'Open Source Centre / Reuters'
      },
      {
        date: '2025-05-29',
        value: 20000,
        note: 'More than 20,000 since Sept 2023',
        estimatedBy: 'Multilateral Sanctions Monitoring Team (11 states)'
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
        note: 'Upper bound if all 1,000 containers held shells ("close to 300,000")',
        estimatedBy: 'South Korean government source'
      },
      {
        date: '2023-11-01',
        value: 1000000,
        note: 'More than, since August 2023; about two months of Russian use',
        estimatedBy: 'South Korea NIS'
      },
      {
        date: '2023-12-29',
        value: 2000000,
        note: 'More than 2m of 152 mm (or more than 400,000 of 122 mm) if 5,000 containers full',
        estimatedBy: 'South Korea Defence Ministry'
      },
      {
        date: '2024-02-23',
        value: 1500000,
        note: 'Already imported; half said to be unusable',
        estimatedBy: 'Ukraine military intelligence (Skibitskyi)'
      },
      {
        date: '2024-02-26',
        value: 3000000,
        note: 'Capacity of 6,700 containers in 152 mm (or 500,000 of 122 mm)',
        estimatedBy: 'South Korea Defence Ministry'
      },
      {
        date: '2024-06-14',
        value: 4800000,
        note: 'Capacity of 10,000 containers, "up to"; headlines round it to 5 million',
        estimatedBy: 'South Korea Defence Ministry'
      },
      {
        date: '2024-06-22',
        value: 1600000,
        note: 'Shell equivalent of 74,000 tonnes of explosives moved Aug 2023 - Jan 2024',
        estimatedBy: 'C4ADS / The Washington Post'
      },
      {
        date: '2024-08-27',
        value: 6000000,
        note: 'More than, capacity in 152 mm since mid-2022',
        estimatedBy: 'South Korea Defense Intelligence Agency'
      },
      {
        date: '2024-10-04',
        value: 3000000,
        note: 'About 3m a YEAR; said to be half of shells Russia fires (annual rate, not a total)',
        estimatedBy: 'The Times, via secondary page'
      },
      {
        date: '2024-12-18',
        value: 6000000,
        note: 'At least; US ambassador Thomas-Greenfield to the Security Council',
        estimatedBy: 'United States'
      },
      {
        date: '2025-04-15',
        value: 4000000,
        note: 'Range 4-6 million, Sept 2023 - March 2025 (lower end shown)',
        estimatedBy: 'Open Source Centre / Reuters'
      },
      {
        date: '2025-05-29',
        value: 9000000,
        note: 'Up to 9m mixed artillery and rocket rounds in 2024 alone',
        estimatedBy: 'Multilateral Sanctions Monitoring Team'
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
        note: "'more than'; 5,000 containers"
      },
      {
        date: '2024-02-26',
        value: 3000000,
        note: "'over'; 6,700 containers"
      },
      {
        date: '2024-06-14',
        value: 4800000,
        note: "'Up to'; 10,000 containers; headlines round it to 5 million"
      },
      {
        date: '2024-08-27',
        value: 6000000,
        note: "'more than'; 13,000 containers"
      },
      {
        date: '2025-07-13',
        value: 12000000,
        note: "'more than'; 28,000 containers"
      }
    ],
    caution: 'What the containers could hold if all held 152 mm shells, not what was seen.',
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
        note: 'Open Source Centre low; 64 voyages, 15,809 containers, to March 2025'
      },
      {
        date: '2025-04-15',
        value: 5.8,
        note: 'Open Source Centre high (Reuters rounds the range to 4-6)'
      },
      {
        date: '2025-05-29',
        value: 9,
        note: 'MSMT: up to nine million artillery and rocket rounds in 2024 alone'
      },
      {
        date: '2025-06-26',
        value: 10,
        note: 'NIS: more than ten million shells'
      },
      {
        date: '2025-07-13',
        value: 12,
        note: 'South Korean DIA: more than 12 million if all containers held 152 mm shells'
      },
      {
        date: '2025-09',
        value: 5.7,
        note: 'Guseinova/FNF low, artillery shells only'
      },
      {
        date: '2025-09',
        value: 6.7,
        note: 'Guseinova/FNF high, artillery shells only'
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
