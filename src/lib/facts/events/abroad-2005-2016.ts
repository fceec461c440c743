import type { Event } from '../schema.ts';

/** Events by id. North Koreans abroad, 2005 to 2016. */
export const abroad20052016 = {
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
  }
} as const satisfies Record<string, Event>;
