import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, 2011 to 2019. */
export const ties20112019 = {
  'ulan-ude-2011': {
    date: '2011-08-24',
    title: 'Kim Jong Il meets Medvedev in Siberia',
    summary:
      'At a base near Ulan-Ude Kim backed a Russian gas pipeline across the North to South Korea and offered to discuss a nuclear moratorium if six-party talks resumed. It was his third visit in a decade.',
    theme: 'diplomacy',
    importance: 2,
    actors: ['Kim Jong Il', 'Dmitry Medvedev'],
    places: [{ name: 'Ulan-Ude', place: 'ulan-ude' }],
    figures: [
      {
        label: 'Planned pipeline capacity',
        value: 10,
        unit: 'billion cubic metres a year',
        estimatedBy: 'Dmitry Medvedev',
        asOf: '2011-08'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'voice-of-america-2011-08-24'
      },
      {
        source: 'afp-via-khaleej-times-2011-08-25'
      },
      {
        source: 'kbs-world-2011-08-24'
      }
    ]
  },
  'debt-writeoff': {
    date: '2012-09-17',
    endDate: '2014-05',
    title: "Russia writes off about $10 billion of North Korea's Soviet-era debt",
    summary:
      'An agreement of September 2012, ratified by the Duma in April 2014, cancelled roughly 90 per cent of a debt put at $10.96 billion. The remaining $1.09 billion was to be paid over 20 years and could be used for projects in the North.',
    theme: 'aid',
    importance: 1,
    actors: ['Russia', 'DPRK', 'State Duma'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [
      {
        label: 'Total debt',
        value: 10.96,
        unit: 'billion US$',
        estimatedBy: 'Russian State Duma',
        asOf: '2012-09-17'
      },
      {
        label: 'To be repaid',
        value: 1.09,
        unit: 'billion US$',
        estimatedBy: 'Russian State Duma',
        asOf: '2014-04-18'
      },
      {
        label: 'Same debt at the exchange rate of the time',
        value: 0.238,
        unit: 'billion US$',
        estimatedBy: 'The Moscow Times',
        asOf: '2012-09'
      }
    ],
    status: 'established',
    statusNote:
      'The headline figure depends on the Soviet-era exchange rate; The Moscow Times, in February 2014, put it at about $238 million at the rate of September 2012, when the deal was made. The Xinhua page says the USSR built 70 plants in the North; the US Library of Congress says it built or restored 170.',
    conflict:
      'The same debt is $10.96 billion at the Soviet rate of exchange and about $0.24 billion at the market rate of September 2012.',
    sources: [
      {
        source: 'xinhua-2012-09-19'
      },
      {
        source: 'reuters-2014-04-19'
      },
      {
        source: 'the-moscow-times-2014-02-19'
      },
      {
        source: 'hurriyet-daily-news-undated-russia-writes',
        supports:
          'AFP: KCNA and Moscow announce a settlement of about 11 billion dollars of Soviet-era debt, September 2012.'
      },
      {
        source: 'daily-nk-2014-05'
      }
    ]
  },
  'rajin-khasan-2013': {
    date: '2013-09-22',
    title: 'Rebuilt railway links Khasan with the port of Rajin',
    summary:
      'Russian Railways reopened the 54 km line to the North Korean port, partly as a coal route that UN sanctions later exempted. A decade on, the same port became the start of the alleged arms route.',
    theme: 'rapprochement',
    importance: 3,
    actors: ['Russian Railways', 'DPRK'],
    places: [
      { name: 'Khasan', place: 'khasan' },
      { name: 'Rajin (Najin), Rason', place: 'rajin' }
    ],
    figures: [
      {
        label: 'Line length',
        value: 54,
        unit: 'km',
        estimatedBy: 'Russian Railways',
        asOf: '2013-09'
      },
      {
        label: 'Rail rehabilitation cost',
        value: 5.5,
        unit: 'billion rubles (more than)',
        estimatedBy: 'Railway Gazette',
        asOf: '2013-09'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'ria-novosti-2013-09-22'
      },
      {
        source: 'railway-gazette-2013-09'
      },
      {
        source: 'ria-novosti-2017-12-23'
      }
    ]
  },
  'unsc-2397': {
    date: '2017-12-22',
    title: 'Resolution 2397 caps fuel and orders North Korean workers home',
    summary:
      "With Russia's vote the Security Council limited North Korea to 500,000 barrels of refined oil a year and required all its overseas workers to be sent home within two years. Russia said it had won a last-minute doubling of that deadline from 12 months and an exemption for the Rajin project.",
    theme: 'sanctions',
    importance: 2,
    actors: ['UN Security Council', 'Russia', 'DPRK'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'Annual cap on refined petroleum',
        value: 500000,
        unit: 'barrels',
        estimatedBy: 'UN Security Council',
        asOf: '2017-12-22'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'united-nations-2018-01-11'
      },
      {
        source: 'american-society-of-inte-2017-12'
      },
      {
        source: 'ria-novosti-2017-12-23'
      }
    ]
  },
  'vladivostok-summit-2019': {
    date: '2019-04-25',
    title: 'Putin and Kim Jong Un meet for the first time',
    summary:
      'Two months after the failed Hanoi summit with Donald Trump, Kim met Putin on Russky Island off Vladivostok. No joint statement was planned; Putin said he would tell Washington what Kim had said.',
    theme: 'diplomacy',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong Un'],
    places: [
      {
        name: 'Russky Island, Vladivostok',
        lat: 43.025,
        lon: 131.894
      }
    ],
    figures: [
      {
        label: 'Bilateral trade in 2018',
        value: 34,
        unit: 'million US$',
        estimatedBy: 'Kremlin aide Yuri Ushakov',
        asOf: '2019-04-23'
      }
    ],
    status: 'confirmed',
    sources: [
      {
        source: 'tass-2019-04-23'
      },
      {
        source: 'deutsche-welle-2019-04-25'
      },
      {
        source: 'cnn-2019-04-25'
      }
    ]
  },
  'labourers-russia': {
    date: '2019-12-22',
    title: 'Deadline passes for sending North Korean labourers home',
    summary:
      'Tens of thousands of North Koreans had worked in Russian construction, farming and fisheries, with most of their pay going to the state. Moscow said nearly all had gone by January 2020, though Japanese television reported dozens arriving just after the deadline.',
    theme: 'sanctions',
    importance: 2,
    actors: ['Russia', 'DPRK'],
    places: [
      { name: 'Vladivostok', place: 'vladivostok' },
      {
        name: 'St Petersburg',
        lat: 59.934,
        lon: 30.335
      }
    ],
    figures: [
      {
        label: 'North Korean workers in Russia',
        value: 47000,
        unit: 'people (more than)',
        estimatedBy: 'Russian Labour Ministry',
        asOf: '2015'
      },
      {
        label: 'North Korean workers in Russia',
        value: 37000,
        unit: 'people',
        estimatedBy: 'KBS estimate',
        asOf: '2018'
      },
      {
        label: 'North Korean workers in Russia',
        value: 11000,
        unit: 'people',
        estimatedBy: 'Ambassador Matsegora',
        asOf: '2018-12'
      }
    ],
    status: 'disputed',
    statusNote:
      'Russia claims compliance; press reports pointed to continuing arrivals. Starting totals differ (34,000 per the Russian ambassador, 37,000 per KBS).',
    conflict:
      'Moscow said nearly all workers had left, while Japanese television saw dozens arrive after the deadline; starting totals are 34,000 by the Russian ambassador and 37,000 by KBS.',
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
        source: 'upi-2020-01-16'
      }
    ]
  }
} as const satisfies Record<string, Event>;
