import type { Event } from '../schema.ts';

/** Events by id. North Koreans abroad, 1981 to 1994. */
export const abroad19811994 = {
  'pa-zimbabwe-fifth-brigade': {
    date: '1981-08',
    title: "North Korean instructors train Zimbabwe's Fifth Brigade",
    summary:
      'Under an October 1980 deal between Robert Mugabe and Kim Il Sung, 106 North Korean instructors arrived in August 1981 to form the Fifth Brigade, a unit answering to Mugabe himself. The brigade went into action in Matabeleland in 1983 and is held responsible for the killing of up to 20,000 people.',
    theme: 'abroad',
    importance: 1,
    actors: ['North Korean military instructors'],
    country: 'KP',
    places: [
      {
        name: 'Harare, Zimbabwe',
        lat: -17.83,
        lon: 31.05
      },
      {
        name: 'Bulawayo, Matabeleland',
        lat: -20.15,
        lon: 28.58
      }
    ],
    figures: [
      {
        label: 'North Korean instructors',
        value: 106,
        unit: 'people',
        estimatedBy: 'Breaking the Silence report, via NK Economy Watch',
        asOf: '1981-08'
      },
      {
        label: 'Deaths in Matabeleland attributed to the brigade (up to)',
        value: 20000,
        unit: 'people',
        estimatedBy: 'CNBC',
        asOf: '2018'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'cnbc-2018-07-17'
      },
      {
        source: 'north-korean-economy-wat-2008-01-29'
      }
    ]
  },
  'pa-iran-arms-1980s': {
    date: '1982',
    endDate: '1988',
    title: 'North Korea supplies Iran with arms in its war with Iraq',
    summary:
      "A senior Pentagon official said in December 1982 that North Korea had become Iran's leading arms supplier, with about 40 per cent of that year's roughly $2 billion in purchases, paid partly in oil. South Korean military sources later said it also sold Iran about 100 Scud-B missiles between July 1987 and February 1988.",
    theme: 'abroad',
    importance: 2,
    actors: ['North Korea'],
    country: 'KP',
    places: [{ name: 'Tehran, Iran', place: 'tehran' }],
    figures: [
      {
        label: "North Korean share of Iran's arms purchases (about)",
        value: 40,
        unit: 'percent',
        estimatedBy: 'US Defense Department official, via The New York Times and CSM',
        asOf: '1982'
      },
      {
        label: "Iran's foreign arms purchases (about)",
        value: 2,
        unit: 'billion US$',
        estimatedBy: 'US Defense Department official, via The New York Times and CSM',
        asOf: '1982'
      },
      {
        label: 'Scud-B missiles sold to Iran, July 1987 to February 1988 (about)',
        value: 100,
        unit: 'missiles',
        estimatedBy: 'South Korean military sources, via Hankook Ilbo',
        asOf: '1996-07'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'the-christian-science-mo-1982-12-20'
      },
      {
        source: 'hankook-ilbo-1996-07-12'
      },
      {
        source: 'iranwire-2017-08-11'
      }
    ]
  },
  'pa-rangoon-bombing': {
    date: '1983-10-09',
    title: 'North Korean agents bomb a mausoleum in Rangoon',
    summary:
      "A team of North Korean army agents set off a bomb at the Martyrs' Mausoleum in Rangoon, aiming at South Korean President Chun Doo-hwan, who had not yet arrived. Counts of the dead run from 21 to 24, including four South Korean ministers by one study. Burma killed one agent, captured two and broke off relations with Pyongyang.",
    theme: 'abroad',
    importance: 2,
    actors: ['North Korean army agents'],
    country: 'KP',
    places: [
      {
        name: "Martyrs' Mausoleum, Yangon (Rangoon)",
        lat: 16.8,
        lon: 96.15
      }
    ],
    figures: [
      {
        label: 'Deaths, lower count',
        value: 21,
        unit: 'people',
        estimatedBy: 'The Irrawaddy',
        asOf: '1983-10-09'
      },
      {
        label: 'Deaths, higher count',
        value: 24,
        unit: 'people',
        estimatedBy: 'Andrew Selth, Tea Circle',
        asOf: '1983-10-09'
      },
      {
        label: 'Injured',
        value: 46,
        unit: 'people',
        estimatedBy: 'Andrew Selth, Tea Circle',
        asOf: '1983-10-09'
      }
    ],
    status: 'established',
    conflict: 'The dead are counted as 21 or 24.',
    sources: [
      {
        source: 'frontier-myanmar-undated-north-koreas'
      },
      {
        source: 'the-irrawaddy-undated-south-korea'
      },
      {
        source: 'tea-circle-undated-1983-rangoon'
      }
    ]
  },
  'pa-missile-exports': {
    date: '1987',
    endDate: '2009',
    title: "North Korea becomes the developing world's largest missile seller",
    summary:
      'A 2011 study found that North Korea supplied over 40 per cent of some 1,200 theatre missile systems sold to developing countries from 1987 to 2009, to Iran, Egypt, Syria, Libya, Yemen, the UAE and Pakistan, with sales falling sharply from 1994. In December 2002 Spanish and US forces stopped the freighter So San with 15 Scuds, then let it go on to Yemen because no law forbade the sale.',
    theme: 'abroad',
    importance: 2,
    actors: ['North Korea'],
    country: 'KP',
    places: [
      {
        name: 'Indian Ocean, about 600 miles off Yemen (approximate)',
        lat: 12.0,
        lon: 59.0
      },
      {
        name: 'Sanaa, Yemen',
        lat: 15.37,
        lon: 44.19
      },
      { name: 'Tehran, Iran', place: 'tehran' },
      {
        name: 'Damascus, Syria',
        lat: 33.51,
        lon: 36.29
      },
      {
        name: 'Islamabad, Pakistan',
        lat: 33.69,
        lon: 73.05
      },
      {
        name: 'Tripoli, Libya',
        lat: 32.89,
        lon: 13.19
      }
    ],
    figures: [
      {
        label: 'North Korean share of missile systems supplied to developing countries, 1987-2009 (more than)',
        value: 40,
        unit: 'percent',
        estimatedBy: 'Joshua Pollack, Nonproliferation Review',
        asOf: '2011-07'
      },
      {
        label: 'Missile systems supplied by all sellers, 1987-2009 (roughly)',
        value: 1200,
        unit: 'systems',
        estimatedBy: 'Joshua Pollack, Nonproliferation Review',
        asOf: '2011-07'
      },
      {
        label: 'Scuds exported to the Middle East since the mid-1980s (about)',
        value: 400,
        unit: 'missiles',
        estimatedBy: 'South Korean Defence Ministry, via AFP',
        asOf: '2003-10'
      },
      {
        label: 'Scuds aboard the So San',
        value: 15,
        unit: 'missiles',
        estimatedBy: 'US and Spanish officials, via CNN',
        asOf: '2002-12-11'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'the-chosun-ilbo-2011-07-22'
      },
      {
        source: 'cnn-2002-12-11'
      },
      {
        source: '38-north-2011-07-29'
      },
      {
        source: 'afp-2003-10-23'
      }
    ]
  },
  'pa-agreed-framework-1994': {
    date: '1994-10-21',
    endDate: '2003-01',
    title: 'The Agreed Framework trades a nuclear freeze for reactors and oil',
    summary:
      'After sixteen months of talks North Korea agreed with the United States to freeze its plutonium programme under international inspection, in return for light-water reactors and fuel oil rising to 500,000 tons a year. The deal fell apart in 2002: inspectors were expelled that December and the Yongbyon reactor restarted in January 2003.',
    theme: 'abroad',
    importance: 2,
    actors: ['North Korea and the United States'],
    country: 'KP',
    places: [
      {
        name: 'Yongbyon',
        lat: 39.8,
        lon: 125.75
      }
    ],
    figures: [
      {
        label: 'Heavy fuel oil due each year until the first new reactor',
        value: 500000,
        unit: 'tons',
        estimatedBy: 'US Defense Department publication (FAS copy)',
        asOf: '1995'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'us-arms-control-and-disa-1994-10-21'
      },
      {
        source: 'us-defense-department-pu-1995-12'
      },
      {
        source: 'stanford-cisac-2016-05-27'
      }
    ]
  }
} as const satisfies Record<string, Event>;
