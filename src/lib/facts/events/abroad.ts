import type { Event } from '../schema.ts';

/** Events: abroad, by id. */
export const abroad = {
  'pa-vietnam-pilots': {
    date: '1966-09',
    title: 'North Korean pilots fly for North Vietnam',
    summary:
      'In September 1966 Hanoi accepted an offer of North Korean fighter pilots, who flew Vietnamese-supplied MiGs in Vietnamese uniform against US aircraft for more than two years. Vietnamese accounts count 200 to 400 personnel, about 90 of them pilots, and 14 graves; a defector has claimed more than 800 pilots. Pyongyang first confirmed the mission in its own media in 2001.',
    theme: 'abroad',
    importance: 1,
    actors: ["Korean People's Army Air Force"],
    country: 'KP',
    places: [
      {
        name: 'Bac Giang, Vietnam',
        lat: 21.27,
        lon: 106.19
      },
      {
        name: 'Hanoi',
        lat: 21.03,
        lon: 105.85
      }
    ],
    figures: [
      {
        label: 'North Korean personnel near Hanoi, low',
        value: 200,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'North Korean personnel near Hanoi, high',
        value: 400,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'Pilots among them (about)',
        value: 90,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'North Koreans buried at Bac Giang',
        value: 14,
        unit: 'people',
        estimatedBy: 'AP',
        asOf: '2019'
      },
      {
        label: "Pilots sent, by a defector's account (more than)",
        value: 800,
        unit: 'people',
        estimatedBy: 'Lee Chul-soo, defector',
        asOf: '2001-07'
      }
    ],
    status: 'established',
    conflict: 'Vietnamese accounts count about 90 pilots, a state agency about 100 and a defector more than 800.',
    sources: [
      {
        source: 'vietnamplus-undated-history-north'
      },
      {
        source: 'associated-press-2001-07-08'
      },
      {
        source: 'associated-press-2019-02-20'
      }
    ]
  },
  'pa-military-aid-third-world': {
    date: '1970',
    endDate: '1990',
    title: 'North Korea sends advisers to some 47 countries; some ask them to leave',
    summary:
      'From the early 1970s Pyongyang used military aid as foreign policy; by 1990 it had trained groups in 62 countries and sent over 7,000 advisers to some 47, according to a US country study that warns the full extent may never be known. A 1986 CIA memo noted setbacks: Uganda, Lesotho, Seychelles and Somalia had asked the North Koreans to leave, and Madagascar was unhappy with their cost and quality. Historian Charles Armstrong argues the wider Third World drive could not outlive support from the socialist bloc.',
    theme: 'abroad',
    importance: 1,
    actors: ['North Korea'],
    country: 'KP',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      {
        name: 'Kampala, Uganda',
        lat: 0.35,
        lon: 32.58
      },
      {
        name: 'Maseru, Lesotho',
        lat: -29.31,
        lon: 27.48
      },
      {
        name: 'Victoria, Seychelles',
        lat: -4.62,
        lon: 55.45
      },
      {
        name: 'Mogadishu, Somalia',
        lat: 2.05,
        lon: 45.32
      },
      {
        name: 'Antananarivo, Madagascar',
        lat: -18.88,
        lon: 47.51
      }
    ],
    figures: [
      {
        label: 'Countries whose groups received North Korean military training',
        value: 62,
        unit: 'countries',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'of which in Africa',
        value: 25,
        unit: 'countries',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Military advisers sent abroad (more than)',
        value: 7000,
        unit: 'people',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Foreigners trained in North Korea (more than)',
        value: 5000,
        unit: 'people',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Arms transfers in the 1980s (nearly)',
        value: 4,
        unit: 'billion US$',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1989'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'cia-1986-03-28'
      },
      {
        source: 'wilson-center-2009-04'
      },
      {
        source: 'us-library-of-congress-c-1993'
      }
    ]
  },
  'pa-egypt-pilots-1973': {
    date: '1973-06',
    endDate: '1973-12',
    title: 'North Korean pilots serve in Egypt around the October 1973 war',
    summary:
      "After Soviet crews left, Egypt's chief of staff Saad el-Shazly asked Pyongyang for MiG-21 pilots; by Egyptian accounts about 30 came from June 1973. Israel announced their presence on 15 August and Pyongyang denied it three days later. Accounts of combat conflict: Israel's air force commander said they mostly avoided battle and lost two jets to Israel, an Israeli broadcaster says one of two fell to Egyptian fire, and a Japanese history cites four Israeli F-4s downed.",
    theme: 'abroad',
    importance: 1,
    actors: ["Korean People's Army Air Force"],
    country: 'KP',
    places: [
      {
        name: 'Cairo, Egypt',
        lat: 30.04,
        lon: 31.24
      },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'North Korean pilots in Egypt (about)',
        value: 30,
        unit: 'people',
        estimatedBy: 'Saad el-Shazly, as reported by Egyptian press',
        asOf: '1973'
      },
      {
        label: 'North Korean-flown jets shot down by Israel',
        value: 2,
        unit: 'aircraft',
        estimatedBy: 'Gen. Benjamin Peled, Israeli Air Force',
        asOf: '1973'
      },
      {
        label: 'Israeli F-4s said to have been downed by North Koreans',
        value: 4,
        unit: 'aircraft',
        estimatedBy: 'nkreport.jp (reported claim)',
        asOf: '1973-10'
      }
    ],
    status: 'established',
    conflict:
      "Israel's air force commander says two North Korean jets fell to Israel, an Israeli broadcaster that one of them fell to Egyptian fire, and a Japanese site that North Koreans downed four Israeli jets.",
    sources: [
      {
        source: 'jewish-telegraphic-agenc-undated-peled-north'
      },
      {
        source: 'youm7-2014-10-15'
      },
      {
        source: 'i24news-2025-08-29'
      },
      {
        source: 'nknews-jp-undated-israel-had'
      },
      {
        source: 'nkreport-jp-undated-fourth-middle'
      }
    ]
  },
  'pa-zimbabwe-fifth-brigade': {
    date: '1981-08',
    title: "North Korean instructors train Zimbabwe's Fifth Brigade",
    summary:
      'Under an October 1980 deal between Robert Mugabe and Kim Il-sung, 106 North Korean instructors arrived in August 1981 to form the Fifth Brigade, a unit answering to Mugabe himself. The brigade went into action in Matabeleland in 1983 and is held responsible for the killing of up to 20,000 people.',
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
  },
  'pa-banco-delta-asia': {
    date: '2005-09',
    endDate: '2007-04',
    title: 'A dispute over $25 million at Banco Delta Asia holds up nuclear talks',
    summary:
      'US action against a Macau bank in September 2005 froze about $25 million linked to North Korea, which then stayed out of nuclear talks for more than a year and tested a nuclear device in October 2006. In February 2007 it agreed to shut Yongbyon in a deal that included a US promise to settle the money within 30 days. When the transfer stalled, the April shutdown deadline passed unmet.',
    theme: 'abroad',
    importance: 2,
    actors: ['North Korea'],
    country: 'KP',
    places: [
      {
        name: 'Macau',
        lat: 22.2,
        lon: 113.54
      },
      {
        name: 'Yongbyon',
        lat: 39.8,
        lon: 125.75
      }
    ],
    figures: [
      {
        label: 'Frozen funds (about)',
        value: 25,
        unit: 'million US$',
        estimatedBy: 'US officials, via Los Angeles Times',
        asOf: '2007-03'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'ria-novosti-2007-04-16'
      },
      {
        source: 'los-angeles-times-2007-03-15'
      },
      {
        source: 'the-washington-post-2007-03-15'
      }
    ]
  },
  'pa-syria-reactor': {
    date: '2007-09-06',
    title: 'Syrian site destroyed; the US later calls it a North Korean-aided reactor',
    summary:
      'A building near Deir ez-Zor destroyed in an air raid on 6 September 2007 was a plutonium reactor that Syria built with North Korean help, US intelligence said in April 2008. The UN nuclear agency concluded in 2011 that it was very likely an undeclared reactor; Syria insists it was a non-nuclear military site. A later Pentagon report also said North Korea supplied Libya with uranium hexafluoride through the Khan network.',
    theme: 'abroad',
    importance: 1,
    actors: ['US intelligence'],
    country: 'US',
    places: [
      {
        name: 'Al-Kibar (Dair Alzour), Syria',
        lat: 35.71,
        lon: 39.83
      },
      {
        name: 'Yongbyon',
        lat: 39.8,
        lon: 125.75
      }
    ],
    figures: [],
    status: 'claimed',
    conflict:
      'US intelligence and the UN nuclear agency see a reactor, while Syria speaks of a non-nuclear military site.',
    sources: [
      {
        source: 'zee-news-undated-korea-supplied'
      },
      {
        source: 'us-office-of-the-directo-2008-04-24'
      },
      {
        source: 'un-news-2011-06-06'
      },
      {
        source: 'afp-2011-06-06'
      }
    ]
  },
  'pa-mansudae-monuments': {
    date: '2010',
    title: 'North Korean builders put up statues and palaces in Africa',
    summary:
      "The state art studio Mansudae has built monuments abroad for hard currency, among them Senegal's African Renaissance Monument (2010) and Namibia's Heroes' Acre and presidential palace; press estimates put its foreign earnings at $260 million. In 2017 the UN sanctions panel was examining its work in at least 14 African states, and Namibia said it had ended its contracts.",
    theme: 'abroad',
    importance: 3,
    actors: ['Mansudae Overseas Projects'],
    country: 'KP',
    places: [
      {
        name: 'Dakar, Senegal',
        lat: 14.72,
        lon: -17.49
      },
      {
        name: "Heroes' Acre, Windhoek, Namibia",
        lat: -22.64,
        lon: 17.07
      },
      {
        name: 'Kinshasa, DR Congo',
        lat: -4.32,
        lon: 15.31
      },
      {
        name: 'Gaborone, Botswana',
        lat: -24.65,
        lon: 25.91
      }
    ],
    figures: [
      {
        label: 'Reported foreign earnings over the years (about)',
        value: 260,
        unit: 'million US$',
        estimatedBy: 'CBS News (reported estimate)'
      },
      {
        label: 'African states under examination for Mansudae work (at least)',
        value: 14,
        unit: 'countries',
        estimatedBy: 'Coordinator of the UN Panel of Experts, via Business Day',
        asOf: '2017-10'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'cbs-news-undated-north-korea'
      },
      {
        source: 'business-day-2017-10-25'
      },
      {
        source: 'cnn-2017-10-19'
      }
    ]
  },
  'pa-syria-units-claim': {
    date: '2016-03-22',
    title: 'Syrian opposition says two North Korean units fight for Assad',
    summary:
      "At peace talks in Geneva the chief opposition negotiator, Asaad al-Zoubi, said two North Korean units, Chalma-1 and Chalma-7, were fighting for the Syrian government. He told Turkey's news agency that one had been seen on the Jobar front in Damascus and recognised by its language. The reports found give no independent confirmation.",
    theme: 'abroad',
    importance: 3,
    actors: ['Syrian High Negotiations Committee'],
    country: 'SY',
    places: [
      {
        name: 'Jobar, Damascus',
        lat: 33.53,
        lon: 36.34
      },
      {
        name: 'Geneva',
        lat: 46.2,
        lon: 6.14
      }
    ],
    figures: [
      {
        label: 'North Korean units named',
        value: 2,
        unit: 'units',
        estimatedBy: 'Asaad al-Zoubi, Syrian opposition',
        asOf: '2016-03'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'tass-2016-03-22'
      },
      {
        source: 'elnashra-undated-al-zoubi'
      }
    ]
  },
  'pa-africa-trainers-sanctions': {
    date: '2016-05-29',
    title: 'Uganda gives up its North Korean trainers',
    summary:
      "During a visit by South Korea's president, Uganda said it would end military cooperation with Pyongyang to respect UN sanctions. A UN panel had reported 45 North Koreans training Ugandan police as late as December 2015. South Africa's Institute for Security Studies listed similar police and guard training in Benin, Mozambique, Nigeria and Zimbabwe, and arms plants in DR Congo, Ethiopia, Madagascar and Uganda.",
    theme: 'abroad',
    importance: 2,
    actors: ['Government of Uganda'],
    country: 'UG',
    places: [
      {
        name: 'Entebbe, Uganda',
        lat: 0.05,
        lon: 32.46
      },
      {
        name: 'Kampala, Uganda',
        lat: 0.35,
        lon: 32.58
      },
      {
        name: 'Addis Ababa, Ethiopia',
        lat: 9.03,
        lon: 38.74
      },
      {
        name: 'Maputo, Mozambique',
        lat: -25.97,
        lon: 32.58
      }
    ],
    figures: [
      {
        label: 'North Koreans training Ugandan police',
        value: 45,
        unit: 'people',
        estimatedBy: 'UN Panel of Experts, via CGTN Africa',
        asOf: '2015-12'
      }
    ],
    status: 'established',
    conflict:
      'A Ugandan spokesman first called the reported break propaganda, but the foreign minister then confirmed it.',
    sources: [
      {
        source: 'cgtn-africa-2016-05'
      },
      {
        source: 'cnbc-2017-02-14'
      },
      {
        source: 'associated-press-2016-05-30'
      }
    ]
  },
  'pa-syria-chemical-supplies': {
    date: '2018-02-27',
    title: "A UN panel lists supplies and technicians for Syria's weapons sites",
    summary:
      'An unpublished report by the UN sanctions panel listed at least 40 earlier unreported shipments from North Korea to Syria between 2012 and 2017, including missile parts and goods usable in chemical weapons plants, and said North Korean technicians had worked at such sites. The report did not prove continuing chemical cooperation, and Syria said the only North Koreans there were sports coaches and athletes.',
    theme: 'abroad',
    importance: 2,
    actors: ['UN Panel of Experts'],
    country: 'UN',
    places: [
      {
        name: 'Damascus, Syria',
        lat: 33.51,
        lon: 36.29
      }
    ],
    figures: [
      {
        label: 'Previously unreported shipments, 2012-2017 (at least)',
        value: 40,
        unit: 'shipments',
        estimatedBy: 'UN Panel of Experts, via UPI',
        asOf: '2018-02'
      }
    ],
    status: 'claimed',
    conflict:
      'The panel reported North Korean technicians at weapons sites, while Syria said there were only sports coaches and athletes.',
    sources: [
      {
        source: 'scroll-in-2018-02'
      },
      {
        source: 'upi-2018-02-28'
      },
      {
        source: 'the-jewish-press-2018-02-27'
      }
    ]
  },
  'pa-us-summits-2018-19': {
    date: '2018-06-12',
    endDate: '2019-02-28',
    title: 'Kim and Trump meet in Singapore and fail to agree in Hanoi',
    summary:
      "Kim Jong-un became the first North Korean leader to meet a sitting US president in Singapore, where the two signed a short statement and Donald Trump said drills with South Korea would be suspended. In Hanoi in February 2019 the talks broke up: Trump said Kim wanted all sanctions lifted in return for Yongbyon, while North Korea's foreign minister said it had asked only for partial relief.",
    theme: 'abroad',
    importance: 2,
    actors: ['Kim Jong-un and Donald Trump'],
    country: 'KP',
    places: [
      {
        name: 'Singapore',
        lat: 1.25,
        lon: 103.82
      },
      {
        name: 'Hanoi',
        lat: 21.03,
        lon: 105.85
      },
      {
        name: 'Yongbyon',
        lat: 39.8,
        lon: 125.75
      }
    ],
    figures: [],
    status: 'established',
    conflict:
      "Trump says Kim wanted all sanctions lifted, while North Korea's foreign minister says that he asked for partial relief.",
    sources: [
      {
        source: 'al-jazeera-2019-02-20'
      },
      {
        source: 'associated-press-2019-02-28'
      },
      {
        source: 'emag-undated-trump-kim'
      }
    ]
  },
  'pa-arms-before-troops': {
    date: '2023-10-13',
    title: 'A year before the troops, the US reports arms for Russia',
    summary:
      "The White House said North Korea had sent Russia more than 1,000 containers of military equipment and munitions for use in Ukraine, and published images of a ship's route from Najin to Dunay. It said Pyongyang sought fighter aircraft, surface-to-air missiles, armoured vehicles and missile-making equipment in return.",
    theme: 'abroad',
    importance: 1,
    actors: ['White House (John Kirby)'],
    country: 'US',
    places: [
      { name: 'Rajin (Najin), Rason', place: 'rajin' },
      { name: 'Dunai (Dunay)', place: 'dunay' },
      { name: 'Tikhoretsk', place: 'tikhoretsk' }
    ],
    figures: [
      {
        label: 'Containers delivered (more than)',
        value: 1000,
        unit: 'containers',
        estimatedBy: 'White House',
        asOf: '2023-10-13'
      }
    ],
    status: 'claimed',
    note: 'Dated by the White House’s word, 13 October 2023; satellites had shown the ships since mid-August.',
    sameAs: ['container-route-2023'],
    sources: [
      {
        source: 'yonhap-2023-10-14'
      },
      {
        source: 'kbs-world-2023-10'
      },
      {
        source: 'the-kyiv-independent-2023-10-13'
      }
    ]
  },
  'pa-cyber-theft': {
    date: '2024-02-09',
    title: 'A UN panel counts 58 suspected cryptocurrency thefts',
    summary:
      "The UN sanctions panel was investigating 58 suspected North Korean attacks on cryptocurrency firms between 2017 and 2023, worth about $3 billion, said to help pay for its weapons. One UN member told it that hacking brought in about half of the country's foreign currency, another that it met 40 per cent of the cost of its weapons of mass destruction. Its last, unfinished paper raised the count to 97 attacks and $3.6 billion.",
    theme: 'abroad',
    importance: 2,
    actors: ['UN Panel of Experts'],
    country: 'UN',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Suspected attacks on crypto firms, 2017-2023',
        value: 58,
        unit: 'attacks',
        estimatedBy: 'UN Panel of Experts, via NHK',
        asOf: '2024-02'
      },
      {
        label: 'Value of those attacks (about)',
        value: 3,
        unit: 'billion US$',
        estimatedBy: 'UN Panel of Experts, via NHK',
        asOf: '2024-02'
      },
      {
        label: 'Suspected attacks, 2017 to April 2024',
        value: 97,
        unit: 'attacks',
        estimatedBy: 'Former UN panel members, via NHK',
        asOf: '2024-05'
      },
      {
        label: 'Value, 2017 to April 2024',
        value: 3.6,
        unit: 'billion US$',
        estimatedBy: 'Former UN panel members, via NHK',
        asOf: '2024-05'
      },
      {
        label: 'Share of foreign currency income from hacking (about)',
        value: 50,
        unit: 'percent',
        estimatedBy: 'A UN member state, via the panel',
        asOf: '2024-03'
      }
    ],
    status: 'claimed',
    conflict: "The panel's report counts 58 attacks and $3 billion, its last unfinished paper 97 and $3.6 billion.",
    sources: [
      {
        source: 'nhk-world-2024-02-09'
      },
      {
        source: 'nhk-world-2024-05-16'
      },
      {
        source: 'associated-press-2024-02-10'
      },
      {
        source: 'global-ai-and-data-undated-north-korea'
      }
    ]
  },
  'pa-labour-abroad': {
    date: '2024-03-07',
    title: 'A UN panel counts about 100,000 North Koreans at work in some 40 countries',
    summary:
      "The UN panel's last full report put about 100,000 North Koreans at work abroad in 2023, earning some $500 million, although all were due home by the end of 2019; it said most were in two unnamed countries. In 2015 a UN rapporteur had counted over 50,000 in conditions he likened to forced labour, with employers paying much of the wage straight to the state.",
    theme: 'abroad',
    importance: 2,
    actors: ['UN Panel of Experts'],
    country: 'UN',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'New York (United Nations)', place: 'new-york-un' }
    ],
    figures: [
      {
        label: 'North Koreans working abroad (about)',
        value: 100000,
        unit: 'people',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'Their earnings (about)',
        value: 500,
        unit: 'million US$ a year',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'Host countries (about)',
        value: 40,
        unit: 'countries',
        estimatedBy: 'UN Panel of Experts, via RFA',
        asOf: '2023'
      },
      {
        label: 'North Koreans working abroad (more than)',
        value: 50000,
        unit: 'people',
        estimatedBy: 'UN Special Rapporteur Marzuki Darusman',
        asOf: '2015-10'
      }
    ],
    status: 'claimed',
    conflict:
      "The UN rapporteur's 50,000 workers of 2015 earned more by his estimate than the panel's 100,000 of 2023; sources and methods differ.",
    sources: [
      {
        source: 'radio-free-asia-2024-03-21'
      },
      {
        source: 'newsweek-2015-10'
      }
    ]
  },
  'pa-first-ground-force-2024': {
    date: '2024-10-18',
    title: 'In October 2024 a large ground force abroad is new for North Korea',
    summary:
      "South Korea's intelligence service was quoted on 18 October as saying that the North had decided to send some 12,000 troops in four brigades; its own release covered the 1,500 who had already gone. South Korean media called it the first time the North had sent ground troops abroad on such a scale: earlier missions were pilots, psychological-warfare units, advisers and instructors, as in Vietnam and Egypt. If they fought in Ukraine, AP noted, they would be the first troops of any third country to do so.",
    theme: 'abroad',
    importance: 1,
    actors: ['National Intelligence Service'],
    country: 'KR',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Vladivostok', place: 'vladivostok' }
    ],
    figures: [
      {
        label: 'Troops North Korea had decided to send (about)',
        value: 12000,
        unit: 'people',
        estimatedBy: 'South Korean NIS, via Yonhap',
        asOf: '2024-10-18'
      },
      {
        label: 'Special forces already moved (about)',
        value: 1500,
        unit: 'people',
        estimatedBy: 'South Korean NIS',
        asOf: '2024-10-18'
      }
    ],
    status: 'analysis',
    note: 'The 12,000 came from the NIS via Yonhap, not from its press release; AFP wrote that the NIS declined to confirm it.',
    sameAs: ['nis-press-release'],
    sources: [
      {
        source: 'kbs-world-2024-10-18-nis-north'
      },
      {
        source: 'the-asia-business-daily-2024-10-18'
      },
      {
        source: 'novaya-gazeta-europe-2024-10-18'
      },
      {
        source: 'associated-press-2024-10'
      }
    ]
  },
  'pa-experts-on-2024': {
    date: '2024-11-01',
    title: 'Experts call the force small in battle and large as a signal',
    summary:
      "Victor Cha of Georgetown and CSIS said the troops were under 1 per cent of Russia's deployed forces but showed North Korea wholly committed, well beyond selling shells, and a break with its past pattern. CSIS colleague Mark Cancian thought they might serve in missile, supply or drone tasks and might fight on the ground if numbers passed 10,000. A Straits Times analysis called them more significant than any other foreigners fighting for Russia.",
    theme: 'abroad',
    importance: 2,
    actors: ['Victor Cha, Mark Cancian and others'],
    country: 'US',
    places: [{ name: 'Washington, D.C.', place: 'washington' }],
    figures: [
      {
        label: "Share of Russia's deployed forces (less than)",
        value: 1,
        unit: 'percent',
        estimatedBy: 'Victor Cha, on NPR',
        asOf: '2024-10-27'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'npr-2024-10-27'
      },
      {
        source: 'the-straits-times-2024-11-27'
      },
      {
        source: 'csis-2024-11-01'
      }
    ]
  }
} as const satisfies Record<string, Event>;
