import type { Event } from '../schema.ts';

/** Events: ties 1991 2021, by id. */
export const ties19912021 = {
  'treaty-1961-lapses': {
    date: '1995-09',
    endDate: '1996-09-10',
    title: 'Russia lets the 1961 alliance lapse',
    summary:
      "Russia sent Pyongyang a draft replacement in 1995 and did not want the defence clause to survive; the old pact's current term was due to end on 10 September 1996. From then on neither side treated it as a working alliance, and a new treaty replaced it in 2000.",
    theme: 'rupture',
    importance: 1,
    actors: ['Russia', 'DPRK', 'Boris Yeltsin'],
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'Sources disagree on how it ended: in effect with the USSR in December 1991 (a further reading in Gibler), renounced in 1995 (Jamestown), not formally terminated and so still running (Fritsche, writing in 1996), or ended by a 1996 exchange or note (Meduza, Gibler). In June 2024 Kremlin aide Ushakov still listed it among documents the new treaty would replace.',
    conflict: 'Sources date the end of the pact to 1991, 1995 or 1996, or say it was never formally ended.',
    sources: [
      {
        source: 'meduza-2024-06-20'
      },
      {
        source: 'jamestown-foundation-mon-1998-12'
      },
      {
        source: 'biost-1996'
      },
      {
        source: 'cq-press-undated-treaty-between'
      }
    ]
  },
  'treaty-2000': {
    date: '2000-02-09',
    title: 'Russia and North Korea sign a friendship treaty without a defence guarantee',
    summary:
      'Foreign ministers signed a Treaty of Friendship, Good-Neighbourliness and Cooperation in Pyongyang to replace the 1961 pact. It dropped the military-aid clause; each side promised only not to join in acts against the other.',
    theme: 'treaty',
    importance: 1,
    actors: ['Igor Ivanov', 'Paek Nam-sun', 'Russia', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'jamestown-foundation-mon-2000-02'
      },
      {
        source: 'voice-of-america-2000-02-09'
      },
      {
        source: 'kcna-2000-02-28'
      }
    ]
  },
  'putin-pyongyang-2000': {
    date: '2000-07-19',
    title: 'Putin becomes the first Kremlin leader to visit North Korea',
    summary:
      "In his first months as president Vladimir Putin met Kim Jong-il in Pyongyang and signed a joint declaration promising contact if either faced aggression. Putin said Kim would use other countries' rockets for peaceful space launches if they were offered.",
    theme: 'rapprochement',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong-il'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kremlin-2000-07-19'
      },
      {
        source: 'peoples-daily-online-2000-07-20'
      },
      {
        source: 'the-dong-a-ilbo-2000-07-19'
      }
    ]
  },
  'kim-jong-il-russia-2001': {
    date: '2001-07-26',
    endDate: '2002-08-23',
    title: 'Kim Jong-il travels to Russia by train in 2001 and 2002',
    summary:
      'In a trip of more than three weeks Kim rode an armoured train across Russia to meet Putin in the Kremlin on 4 August 2001, where they signed the Moscow Declaration. He came back in August 2002 for a four-day tour of the Far East and another meeting with Putin.',
    theme: 'rapprochement',
    importance: 2,
    actors: ['Kim Jong-il', 'Vladimir Putin'],
    places: [
      { name: 'Khasan', place: 'khasan' },
      { name: 'Moscow', place: 'moscow' },
      {
        name: 'Komsomolsk-on-Amur',
        lat: 50.55,
        lon: 137.01
      },
      { name: 'Vladivostok', place: 'vladivostok' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kremlin-2001-08-04'
      },
      {
        source: 'xinhua-2002-08-20'
      },
      {
        source: 'the-irish-times-2001-07-27'
      },
      {
        source: 'itar-tass-2011-08-20'
      }
    ]
  },
  'russia-votes-for-sanctions': {
    date: '2006-10-14',
    endDate: '2017-12-22',
    title: 'Russia votes for UN sanctions on Pyongyang, 2006-2017',
    summary:
      "After the North's first nuclear test the Security Council, Russia included, unanimously adopted resolution 1718. Moscow went on backing tighter measures, up to five consensus resolutions in 2017.",
    theme: 'sanctions',
    importance: 1,
    actors: ['UN Security Council', 'Russia', 'DPRK'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'united-nations-2006-10-14'
      },
      {
        source: 'united-nations-2018-01-11'
      },
      {
        source: 'yonhap-2024-02'
      }
    ]
  },
  'ulan-ude-2011': {
    date: '2011-08-24',
    title: 'Kim Jong-il meets Medvedev in Siberia',
    summary:
      'At a base near Ulan-Ude Kim backed a Russian gas pipeline across the North to South Korea and offered to discuss a nuclear moratorium if six-party talks resumed. It was his third visit in a decade.',
    theme: 'diplomacy',
    importance: 2,
    actors: ['Kim Jong-il', 'Dmitry Medvedev'],
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
    title: "Russia writes off about $10bn of North Korea's Soviet-era debt",
    summary:
      'An agreement of September 2012, ratified by the Duma in April 2014, cancelled roughly 90 percent of a debt put at $10.96bn. The remaining $1.09bn was to be paid over 20 years and could be used for projects in the North.',
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
      'The headline figure depends on the Soviet-era exchange rate; The Moscow Times, in February 2014, put it at about $238m at the rate of September 2012, when the deal was made. The Xinhua page says the USSR built 70 plants in the North; the US Library of Congress says it built or restored 170.',
    conflict:
      'The same debt is $10.96bn at the Soviet rate of exchange and about $0.24bn at the market rate of September 2012.',
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
    title: 'Putin and Kim Jong-un meet for the first time',
    summary:
      'Two months after the failed Hanoi summit with Donald Trump, Kim met Putin on Russky Island off Vladivostok. No joint statement was planned; Putin said he would tell Washington what Kim had said.',
    theme: 'diplomacy',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong-un'],
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
