import type { Series } from '../schema.ts';

/** Containers of munitions, by who counted them. Series that measure different things are never joined. */
export const armsContainers = {
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
  }
} as const satisfies Record<string, Series>;
