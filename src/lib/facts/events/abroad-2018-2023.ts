import type { Event } from '../schema.ts';

/** Events by id. North Korea abroad, 2018 to 2023. */
export const abroad20182023 = {
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
      "Kim Jong Un became the first North Korean leader to meet a sitting US president in Singapore, where the two signed a short statement and Donald Trump said drills with South Korea would be suspended. In Hanoi in February 2019 the talks broke up: Trump said Kim wanted all sanctions lifted in return for Yongbyon, while North Korea's foreign minister said it had asked only for partial relief.",
    theme: 'abroad',
    importance: 2,
    actors: ['Kim Jong Un and Donald Trump'],
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
      "The White House said North Korea had sent Russia more than 1,000 containers of military equipment and munitions for use in Ukraine, and published images of a ship's route from Rajin to Dunai. It said Pyongyang sought fighter aircraft, surface-to-air missiles, armoured vehicles and missile-making equipment in return.",
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
  }
} as const satisfies Record<string, Event>;
