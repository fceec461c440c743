import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, 1984 to the end of the Soviet Union. */
export const ties19841991 = {
  'kim-moscow-1984': {
    date: '1984-05',
    endDate: '1984-07-01',
    title: 'Kim Il Sung visits Moscow, his first such trip in nearly 20 years',
    summary:
      'A six-week tour of the USSR and Eastern Europe rebalanced a relationship that had tilted to China. US analysts thought Moscow promised project aid but held back on advanced arms; that soon changed.',
    theme: 'rapprochement',
    importance: 2,
    actors: ['Kim Il Sung', 'Soviet Union'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'us-central-intelligence-1984-07-11'
      },
      {
        source: 'chicago-tribune-1985-07-18'
      }
    ]
  },
  'mig23-1985': {
    date: '1985',
    endDate: '1989',
    title: 'Soviet MiG-23s and air-defence missiles reach North Korea',
    summary:
      'Deliveries of MiG-23 fighters began in 1985 and Soviet military assistance grew sharply until 1989, including jets and SA-2, SA-3 and SA-5 missile systems. Joint naval and air exercises ran yearly from 1986 to 1990.',
    theme: 'arms',
    importance: 2,
    actors: ['Soviet Union', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'MiG-23s seen delivered',
        value: 6,
        unit: 'aircraft',
        estimatedBy: 'US Pacific Command, via Chicago Tribune',
        asOf: '1985-07'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'chicago-tribune-1985-07-18'
      },
      {
        source: 'los-angeles-times-1985-07-19'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-foreign'
      }
    ]
  },
  'npt-1985': {
    date: '1985-12',
    title: 'North Korea joins the NPT in return for Soviet reactor help',
    summary:
      'Pyongyang acceded to the NPT in December 1985, and Moscow agreed that month to help build a nuclear power plant. A CIA paper judged accession was surely a Soviet condition and a way to constrain a suspect programme.',
    theme: 'diplomacy',
    importance: 2,
    actors: ['DPRK', 'Soviet Union'],
    places: [
      {
        name: 'Yongbyon',
        lat: 39.795,
        lon: 125.755
      },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'The JoongAng headline speaks of military support; the CIA text it quotes names nuclear help first and calls arms and economic aid a conceivable further motive.',
    sources: [
      {
        source: 'korea-joongang-daily-2017-10-31'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-nuclear'
      }
    ]
  },
  'ussr-recognises-seoul': {
    date: '1990-09-30',
    title: 'The USSR recognises South Korea',
    summary:
      'Moscow opened full diplomatic relations with Seoul after decades of dealing only with the North. Foreign Minister Shevardnadze had gone to Pyongyang at the start of September to break the news.',
    theme: 'rupture',
    importance: 1,
    actors: ['Mikhail Gorbachev', 'Eduard Shevardnadze', 'Roh Tae-woo', 'DPRK'],
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Moscow', place: 'moscow' },
      { name: 'UN Headquarters, New York', place: 'new-york-un' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'los-angeles-times-via-th-1990-10-01'
      },
      {
        source: 'the-christian-science-mo-1990-12-17',
        supports:
          "Confirms relations set up some months before December 1990 and Shevardnadze's angry reception in Pyongyang in early September."
      },
      {
        source: 'taylor-francis-journal-p-undated-russia-korea'
      },
      {
        source: 'wilson-center-digital-ar-undated-digital-archive'
      }
    ]
  },
  'trade-collapse-1991': {
    date: '1991',
    endDate: '1993',
    title: 'Soviet subsidies end and bilateral trade collapses',
    summary:
      'In 1990 Moscow demanded world prices in hard currency. The fall in imports from Russia in 1991 equalled about 40 per cent of everything North Korea bought abroad, and by 1993 purchases from Russia were a tenth of their late-1980s level.',
    theme: 'rupture',
    importance: 1,
    actors: ['Soviet Union', 'Russia', 'DPRK'],
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [
      {
        label: 'Soviet-DPRK trade',
        value: 2.7,
        unit: 'billion US$',
        estimatedBy: 'Encyclopedia of the Nations',
        asOf: '1990'
      },
      {
        label: 'Russia-DPRK trade',
        value: 0.1,
        unit: 'billion US$',
        estimatedBy: 'Encyclopedia of the Nations',
        asOf: '1999'
      },
      {
        label: 'USSR share of DPRK foreign trade',
        value: 50,
        unit: 'percent (about)',
        estimatedBy: 'Korea Economic Daily citing Soviet data',
        asOf: '1989'
      },
      {
        label: '1991 fall in imports from Russia, as share of all DPRK imports',
        value: 40,
        unit: 'percent',
        estimatedBy: 'Haggard and Noland (after Eberstadt et al.)',
        asOf: '1991'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'korea-economic-daily-1990-08-10'
      },
      {
        source: 'haggard-and-noland-undated-external-environment'
      },
      {
        source: 'encyclopedia-of-the-nati-undated-korea-north'
      }
    ]
  }
} as const satisfies Record<string, Event>;
