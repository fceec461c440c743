import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, 2023. */
export const ties2023 = {
  'shoigu-pyongyang-2023': {
    date: '2023-07-25',
    endDate: '2023-07-27',
    title: 'Shoigu tours a missile show with Kim Jong Un',
    summary:
      "Russia's defence minister came for the 70th anniversary of the armistice and was shown new drones and long-range missiles by Kim. He and a Chinese team were the first known foreign delegations since the pandemic closure.",
    theme: 'diplomacy',
    importance: 2,
    actors: ['Sergei Shoigu', 'Kim Jong Un'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'kcna-2023-07-27'
      },
      {
        source: 'yonhap-2023-07-27'
      },
      {
        source: 'i24news-2023-07-27'
      }
    ]
  },
  'container-route-2023': {
    date: '2023-08',
    endDate: '2023-10-01',
    title: 'Container ships start running from Rajin to Russian ports',
    summary:
      'Satellite images showed Russian ships carrying containers from Rajin to a naval facility at Dunai from mid-August 2023. On 13 October the White House said more than 1,000 containers of munitions had gone this way and on by rail to a depot at Tikhoretsk; the Kremlin said no proof was offered.',
    theme: 'arms',
    importance: 1,
    actors: ['DPRK', 'Russia', 'United States', 'RUSI'],
    places: [
      { name: 'Rajin (Najin), Rason', place: 'rajin' },
      { name: 'Dunai (Dunay)', place: 'dunay' },
      { name: 'Tikhoretsk', place: 'tikhoretsk' }
    ],
    figures: [
      {
        label: 'Containers sent',
        value: 1000,
        unit: 'containers (more than)',
        estimatedBy: 'US National Security Council',
        asOf: '2023-10-13'
      },
      {
        label: 'Distance from Tikhoretsk depot to Ukraine',
        value: 290,
        unit: 'km',
        estimatedBy: 'KBS / White House',
        asOf: '2023-10'
      }
    ],
    status: 'claimed',
    statusNote:
      'Cargo was not visible in images. Distance from Tikhoretsk to Ukraine is given as 290 km (KBS) or 200 km (RUSI, Kyiv Independent). Russia and North Korea denied arms transfers.',
    conflict: "The depot at Tikhoretsk is about 290 km from Ukraine by the White House's account and 200 km by RUSI's.",
    sameAs: ['pa-arms-before-troops'],
    sources: [
      {
        source: 'yonhap-2023-10-14'
      },
      {
        source: 'kbs-world-2023-10'
      },
      {
        source: 'kyiv-post-2023-10'
      },
      {
        source: 'rusi-2023-10-17'
      }
    ]
  },
  'vostochny-summit-2023': {
    date: '2023-09-13',
    title: 'Kim and Putin hold a summit at a Russian spaceport',
    summary:
      "Putin received Kim at the Vostochny Cosmodrome, saying satellites were why they had met there, and did not rule out military topics. Kim offered full support for Russia's fight with the West.",
    theme: 'diplomacy',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong Un'],
    places: [{ name: 'Vostochny Cosmodrome', place: 'vostochny-cosmodrome' }],
    figures: [],
    status: 'confirmed',
    sameAs: ['ideology-kim-sacred-fight-2023'],
    sources: [
      {
        source: 'i-2023-09-13',
        supports: 'Putin quoted on helping with satellites and on discussing all issues.'
      },
      {
        source: 'businesslive-2023-09-13',
        supports: "Reuters: satellites, military matters and Kim's toast to Russia's sacred fight."
      },
      {
        source: 'reuters-via-union-leader-2023-09-13'
      },
      {
        source: 'ukrainska-pravda-via-yah-2023-09-13'
      },
      {
        source: 'deutsche-welle-2023-09-13'
      }
    ]
  },
  'million-shells-2023': {
    date: '2023-11-01',
    title: "Seoul's spy agency says more than a million shells have gone since August",
    summary:
      "South Korea's intelligence service told lawmakers that over one million shells, about two months of Russian use, had gone in some ten shipments. The next day the military put the traffic at roughly 2,000 containers and said missiles may have been included.",
    theme: 'arms',
    importance: 2,
    actors: ['South Korea NIS', 'South Korea JCS', 'DPRK', 'Russia'],
    places: [
      { name: 'Rajin (Najin), Rason', place: 'rajin' },
      { name: 'Vladivostok', place: 'vladivostok' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [
      {
        label: 'Artillery shells sent since August',
        value: 1000000,
        unit: 'rounds (more than)',
        estimatedBy: 'South Korea NIS',
        asOf: '2023-11-01'
      },
      {
        label: 'Containers sent',
        value: 2000,
        unit: 'containers',
        estimatedBy: 'South Korea JCS',
        asOf: '2023-11-02'
      }
    ],
    status: 'claimed',
    conflict: 'Reuters reports more than ten shipments and the Chosun Ilbo a dozen.',
    sources: [
      {
        source: 'reuters-via-daily-maveri-2023-11-01'
      },
      {
        source: 'the-chosun-ilbo-2023-11-02'
      },
      {
        source: 'espreso-2023-11-02'
      }
    ]
  },
  'satellite-2023': {
    date: '2023-11-21',
    title: 'North Korea orbits a spy satellite; Seoul sees Russian help',
    summary:
      'After two failures Pyongyang put Malligyong-1 into orbit. South Korean intelligence told lawmakers that Russia had analysed launch data sent by the North after the September summit.',
    theme: 'arms',
    importance: 2,
    actors: ['DPRK', 'Russia', 'South Korea NIS'],
    places: [
      {
        name: 'Sohae launch site',
        lat: 39.66,
        lon: 124.71
      }
    ],
    figures: [],
    status: 'claimed',
    statusNote:
      "The launch is a fact; Russian help is a South Korean intelligence assessment. In February 2024 Seoul's minister said the satellite showed no sign of working.",
    sources: [
      {
        source: 'reuters-via-the-straits-2023-11-23'
      },
      {
        source: 'yonhap-via-the-korea-pos-2023-11-23'
      }
    ]
  },
  'missiles-2023-24': {
    date: '2023-12-30',
    endDate: '2024-01-06',
    title: 'North Korean missiles are fired at Ukraine, US says',
    summary:
      'The White House said Russia launched at least one North Korean ballistic missile on 30 December 2023, which hit a field in Zaporizhzhia region, and several more on 2 January 2024. A third use followed on 6 January at Kharkiv.',
    theme: 'arms',
    importance: 1,
    actors: ['Russia', 'DPRK', 'Ukraine', 'United States'],
    places: [
      { name: 'Zaporizhzhia region', place: 'zaporizhzhia' },
      { name: 'Kharkiv', place: 'kharkiv' },
      { name: 'Kyiv', place: 'kyiv' }
    ],
    figures: [
      {
        label: 'Missile range',
        value: 900,
        unit: 'km (about)',
        estimatedBy: 'US National Security Council',
        asOf: '2024-01-04'
      }
    ],
    status: 'claimed',
    statusNote:
      'A US claim for all three dates. UN monitors later identified wreckage from the 2 January Kharkiv strike as North Korean (see the April 2024 entry). Russia and North Korea deny transfers.',
    sources: [
      {
        source: 'babel-2024-01-10'
      },
      {
        source: 'trt-world-2024-01-04'
      },
      {
        source: 'wion-2024-01-04',
        supports: 'Kirby, 4 January 2024: one missile on 30 December into a Zaporizhzhia field, several on 2 January.'
      },
      {
        source: 'kuna-via-menafn-2024-01-04'
      },
      {
        source: 'world-today-journal-2024-01'
      }
    ]
  }
} as const satisfies Record<string, Event>;
