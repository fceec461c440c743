import type { Series } from '../schema.ts';

/** Trade with the Soviet Union and Russia. Series that measure different things are never joined. */
export const tradeWithRussia = {
  'series-trade-total': {
    name: 'Soviet / Russian trade with North Korea, total turnover',
    unit: 'million US$',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '1990',
        value: 2700,
        note: 'Soviet-DPRK trade; weakly sourced: one encyclopaedia page',
        estimatedBy: 'Encyclopedia of the Nations',
        sources: ['encyclopedia-of-the-nati-undated-korea-north']
      },
      {
        date: '1998',
        value: 62,
        note: 'DPRK exports 8, imports 54; weakly sourced: one encyclopaedia page',
        estimatedBy: 'Encyclopedia of the Nations (partner table)',
        sources: ['encyclopedia-of-the-nati-undated-korea-dprk']
      },
      {
        date: '1999',
        value: 100,
        note: '“US$100 million in 1999”; sits oddly with 62 for 1998; weakly sourced: one encyclopaedia page',
        estimatedBy: 'Encyclopedia of the Nations',
        sources: ['encyclopedia-of-the-nati-undated-korea-north']
      },
      {
        date: '2014',
        said: '2022-10',
        value: 93,
        note: 'Forbes, via RTVI',
        estimatedBy: 'Forbes Russia',
        sources: ['rtvi-2022-10']
      },
      {
        date: '2014',
        said: '2016',
        value: 84.8,
        note: 'Rival value for 2014, implied by the ITC: DPRK exports 13 + imports 71.8',
        estimatedBy: 'International Trade Centre, via KBS',
        sources: ['kbs-world-2016']
      },
      {
        date: '2015',
        said: '2016',
        value: 83.2,
        note: 'DPRK exports 5.72 + imports 77.5',
        estimatedBy: 'International Trade Centre, via KBS',
        sources: ['kbs-world-2016']
      },
      {
        date: '2017',
        said: '2018-06-14',
        value: 77.9,
        note: 'Russian exports 74.2',
        estimatedBy: 'Kremlin briefing papers, via RIA Novosti',
        sources: ['ria-novosti-via-mfd-ru-2018-06-14']
      },
      {
        date: '2018',
        said: '2019-04-23',
        value: 34,
        note: 'Down 56%',
        estimatedBy: 'Kremlin aide Ushakov',
        sources: ['tass-2019-04-23']
      },
      {
        date: '2019',
        said: '2020-03-18',
        value: 47.9,
        note: 'Up 40.6% (imports 44.9, exports 3)',
        estimatedBy: 'International Trade Centre, via Yonhap',
        sources: ['yonhap-2020-03-18']
      },
      {
        date: '2020',
        said: '2021-02-19',
        value: 42.74,
        note: 'Down 10.8%',
        estimatedBy: 'Russian customs, via KBS and TASS',
        sources: ['tass-2021-02-19']
      },
      {
        date: '2021',
        said: '2022-03',
        value: null,
        note: '“All but evaporated”; no dollar figure visible in the pages found',
        estimatedBy: 'Russian customs, via NK News',
        sources: ['nk-news-2022-03']
      },
      {
        date: '2022',
        said: '2024-06-17',
        value: 3.8,
        measure: 'Reckoned back from a stated rise',
        note: 'Derived: 34.4 divided by the ninefold rise stated for 2023',
        estimatedBy: 'Derived from Ushakov',
        sources: ['tass-2024-06-17']
      },
      {
        date: '2023',
        said: '2024-06-17',
        value: 34.4,
        note: 'Ninefold rise',
        estimatedBy: 'Kremlin aide Ushakov',
        sources: ['tass-2024-06-17']
      },
      {
        date: '2024-05',
        said: '2024-10',
        period: { by: '2024-10' },
        value: 52.9,
        measure: 'Part of the year',
        note: 'Part-year 2024 figure quoted in the FNF study; exact months not stated',
        estimatedBy: 'Friedrich Naumann Foundation study',
        sources: ['verkkouutiset-2024-10']
      },
      {
        date: '2024',
        said: '2025-06-11',
        value: 34,
        note: 'Called a “record” by a Russian logistics official; not consistent with the figures for 2014 to 2020, nor with Putin’s claim of a rise of 54% for January to May 2024',
        estimatedBy: 'E. Nikiforov, Association of Exporters and Importers',
        sources: ['nk-news-2025-06-11']
      }
    ],
    caution:
      'Official civilian trade only; excludes arms, fuel and labour. Two rival values for 2014; leave 2021 blank.',
    conflict:
      'A part-year figure of 52.9 million for 2024 exceeds the 34 million given for the whole year, and 2014 has two rival values.',
    sources: [
      {
        source: 'tass-2019-04-23'
      },
      {
        source: 'yonhap-2020-03-18'
      },
      {
        source: 'tass-2021-02-19'
      },
      {
        source: 'tass-2024-06-17'
      },
      {
        source: 'rtvi-2022-10'
      },
      {
        source: 'kbs-world-2016'
      },
      {
        source: 'verkkouutiset-2024-10'
      },
      {
        source: 'nk-news-2022-03'
      },
      {
        source: 'nk-news-2025-06-11'
      },
      {
        source: 'ria-novosti-via-mfd-ru-2018-06-14'
      },
      {
        source: 'encyclopedia-of-the-nati-undated-korea-north'
      },
      {
        source: 'encyclopedia-of-the-nati-undated-korea-dprk'
      }
    ]
  },
  'series-trade-rubles': {
    name: 'Soviet trade with North Korea in rubles',
    unit: 'million rubles',
    estimatedBy: 'Soviet trade statistics, via Korea Economic Daily',
    points: [
      {
        date: '1988',
        value: 1600,
        note: 'DERIVED from statement that 1989 was 100m lower'
      },
      {
        date: '1989',
        value: 1500,
        note: 'Soviet exports about 940, imports about 561'
      }
    ],
    sources: [
      {
        source: 'korea-economic-daily-1990-08-10'
      },
      {
        source: 'korea-economic-daily-cit-1990-07-02'
      }
    ]
  },
  'series-crude-oil-soviet': {
    name: 'Soviet crude oil delivered to North Korea',
    unit: 'thousand tonnes',
    estimatedBy: 'Soviet trade statistics, via Korea Economic Daily / Jiji',
    points: [
      {
        date: '1988',
        value: 640,
        note: '85.85m rubles'
      },
      {
        date: '1989',
        value: 500,
        note: '58.09m rubles'
      }
    ],
    sources: [
      {
        source: 'korea-economic-daily-cit-1990-07-02'
      }
    ]
  },
  'series-trade-shares': {
    name: 'Share of North Korean foreign trade with Moscow and partners',
    unit: 'percent',
    estimatedBy: 'Named per point',
    points: [
      {
        date: '1966',
        value: 75,
        note: 'USSR AND China combined, of about US$445m; all communist states 87%',
        estimatedBy: 'CIA'
      },
      {
        date: '1989',
        value: 50,
        note: 'USSR alone, about',
        estimatedBy: 'Korea Economic Daily citing Soviet data'
      },
      {
        date: '1990',
        value: 83,
        note: 'USSR, China and Japan combined (almost 83%)',
        estimatedBy: 'US Library of Congress'
      }
    ],
    caution:
      'The three points measure different groups, so they cannot be drawn as one line. No decade-by-decade USSR-only table was found.',
    sources: [
      {
        source: 'us-central-intelligence-1968-01-26'
      },
      {
        source: 'korea-economic-daily-1990-08-10'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-foreign-trade'
      }
    ]
  }
} as const satisfies Record<string, Series>;
