import type { Event } from '../schema.ts';

/** Events: ties 2022 2024, by id. */
export const ties20222024 = {
  'unga-vote-2022': {
    date: '2022-03-02',
    title: 'North Korea is one of five votes against condemning the invasion',
    summary:
      "When the UN General Assembly deplored Russia's invasion of Ukraine by 141 votes, North Korea joined Russia, Belarus, Syria and Eritrea in opposing the text. It had also backed Russia over Crimea in 2014.",
    theme: 'diplomacy',
    importance: 2,
    actors: ['DPRK', 'Russia', 'UN General Assembly'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes in favour',
        value: 141,
        unit: 'states',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes against',
        value: 5,
        unit: 'states',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      }
    ],
    status: 'confirmed',
    sameAs: ['ra-un-votes-2022'],
    sources: [
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'un-watch-2014-03'
      }
    ]
  },
  'veto-2022': {
    date: '2022-05-26',
    title: 'Russia and China veto new North Korea sanctions',
    summary:
      "A US draft tightening sanctions after missile launches won 13 votes but fell to Russian and Chinese vetoes, ending the Council's record of agreement on North Korea since 2006.",
    theme: 'sanctions',
    importance: 2,
    actors: ['Russia', 'China', 'United States', 'UN Security Council'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'telesur-english-2022-05-27'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      },
      {
        source: 'ooda-loop-2022-05-27'
      }
    ]
  },
  'recognises-donetsk-luhansk': {
    date: '2022-07-13',
    title: 'North Korea recognises Donetsk and Luhansk; Ukraine cuts ties',
    summary:
      'North Korea became the third state after Russia and Syria to recognise the two Russian-backed entities in eastern Ukraine. Kyiv broke off diplomatic relations the same day.',
    theme: 'diplomacy',
    importance: 1,
    actors: ['DPRK', 'Ukraine', 'Russia'],
    places: [
      { name: 'Donetsk', place: 'donetsk' },
      { name: 'Luhansk', place: 'luhansk' },
      { name: 'Kyiv', place: 'kyiv' }
    ],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'ukrainian-news-2022-07-13',
        supports: 'Ukrainian foreign ministry statement of 13 July 2022 breaking relations.'
      },
      {
        source: 'reuters-via-businesslive-2022-07-13'
      },
      {
        source: 'wion-2022-07-14'
      },
      {
        source: 'perthnow-undated-ukraine-severs',
        supports: 'Ukraine severed ties after Pyongyang followed Russia and Syria.'
      }
    ]
  },
  'volunteer-rumour-2022': {
    date: '2022-08-11',
    title: 'Moscow denies a story of 100,000 North Korean volunteers',
    summary:
      'After a Russian television pundit spoke of 100,000 North Koreans ready to fight, the Foreign Ministry called the story fake and said no such deployment was planned. In July the Russian ambassador had suggested North Korean builders for occupied Donbas.',
    theme: 'troops',
    importance: 2,
    actors: ['Russian Foreign Ministry', 'Igor Korotchenko', 'Alexander Matsegora'],
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Donetsk', place: 'donetsk' }
    ],
    figures: [],
    status: 'disputed',
    sources: [
      {
        source: 'tass-2022-08-11'
      },
      {
        source: 'republic-world-2022-08-11'
      },
      {
        source: 'uawire-2022-07-19'
      }
    ]
  },
  'shell-purchases-2022': {
    date: '2022-09-06',
    title: 'US says Russia is buying North Korean shells; Pyongyang denies it',
    summary:
      'Declassified US intelligence said Moscow was arranging to buy millions of rockets and artillery shells, though nothing had yet been delivered. North Korea said it had never exported arms to Russia and would not.',
    theme: 'arms',
    importance: 2,
    actors: ['United States', 'Russia', 'DPRK'],
    places: [
      { name: 'Washington, D.C.', place: 'washington' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'axios-2022-09-06'
      },
      {
        source: 'the-kyiv-independent-2022-09-21'
      },
      {
        source: 'the-independent-2022-09-07'
      }
    ]
  },
  'wagner-2022': {
    date: '2022-11-18',
    endDate: '2022-11-19',
    title: 'US says Wagner received North Korean rockets and missiles',
    summary:
      "The White House said infantry rockets and missiles for the Wagner group crossed the border by train on 18-19 November 2022, and in January released satellite photos of five railcars. Pyongyang and Wagner's chief denied it.",
    theme: 'arms',
    importance: 2,
    actors: ['Wagner Group', 'DPRK', 'United States'],
    places: [
      { name: 'Tumangang', place: 'tumangang' },
      { name: 'Khasan', place: 'khasan' }
    ],
    figures: [],
    status: 'claimed',
    statusNote: 'US intelligence claim; the published images show a train, not its contents.',
    sources: [
      {
        source: 'nhk-world-2023-01-21'
      },
      {
        source: 'israel-national-news-2022-12'
      },
      {
        source: 'nk-news-2023-01'
      },
      {
        source: 'polish-news-2023-01'
      }
    ]
  },
  'shoigu-pyongyang-2023': {
    date: '2023-07-25',
    endDate: '2023-07-27',
    title: 'Shoigu tours a missile show with Kim Jong-un',
    summary:
      "Russia's defence minister came for the 70th anniversary of the armistice and was shown new drones and long-range missiles by Kim. He and a Chinese team were the first known foreign delegations since the pandemic closure.",
    theme: 'diplomacy',
    importance: 2,
    actors: ['Sergei Shoigu', 'Kim Jong-un'],
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
    actors: ['Vladimir Putin', 'Kim Jong-un'],
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
  },
  'estimates-february-2024': {
    date: '2024-02-23',
    title: 'Washington counts 10,000 containers, Seoul 6,700',
    summary:
      "The State Department said over 10,000 containers of munitions had reached Russia since September 2023. Three days later South Korea's defence minister put the figure at 6,700, room for some three million shells, and said Russia was sending food in return.",
    theme: 'arms',
    importance: 2,
    actors: ['United States', 'Shin Won-sik', 'DPRK', 'Russia'],
    places: [
      { name: 'Port Vostochny', place: 'vostochny-port' },
      { name: 'Rajin (Najin), Rason', place: 'rajin' }
    ],
    figures: [
      {
        label: 'Containers since Sept 2023',
        value: 10000,
        unit: 'containers (more than)',
        estimatedBy: 'US State Department',
        asOf: '2024-02-23'
      },
      {
        label: 'Containers sent',
        value: 6700,
        unit: 'containers',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-02-26'
      },
      {
        label: 'Capacity in 152 mm shells',
        value: 3000000,
        unit: 'rounds',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-02-26'
      }
    ],
    status: 'claimed',
    statusNote:
      "The two allies' counts differ by half, and Shin's starting point is reported as July, late August or September 2023. Shell figures are what the containers could hold, not what was seen.",
    conflict: 'In the same week Washington counted more than 10,000 containers and Seoul 6,700.',
    sources: [
      {
        source: 'ukrainian-news-2024-02',
        supports: 'Relays the State Department page: over 10,000 containers since September 2023, through Vostochny.'
      },
      {
        source: 'kbs-world-2024-02-korea-assesses'
      },
      {
        source: 'politico-europe-2024-02-27'
      },
      {
        source: 'yonhap-2024-02'
      }
    ]
  },
  'veto-panel-2024': {
    date: '2024-03-28',
    endDate: '2024-04-30',
    title: 'Russia vetoes the UN panel monitoring North Korea sanctions',
    summary:
      'Russia vetoed the yearly renewal of the Panel of Experts, with 13 votes in favour and China abstaining. The sanctions stayed in force but their independent monitors stopped work on 30 April.',
    theme: 'sanctions',
    importance: 1,
    actors: ['Russia', 'UN Security Council', 'China'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes for renewal',
        value: 13,
        unit: 'of 15',
        estimatedBy: 'UN Security Council',
        asOf: '2024-03-28'
      }
    ],
    status: 'confirmed',
    sources: [
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'russian-mission-to-the-u-2024-03-28'
      },
      {
        source: 'associated-press-via-loc-2024-03-28'
      }
    ]
  },
  'un-debris-2024': {
    date: '2024-04-29',
    title: 'UN monitors identify a North Korean missile in Kharkiv',
    summary:
      'In one of their last reports, UN sanctions monitors who examined wreckage concluded that a missile that hit Kharkiv on 2 January was a North Korean Hwasong-11 type. They could not themselves establish who fired it or from where.',
    theme: 'arms',
    importance: 2,
    actors: ['UN sanctions monitors', 'DPRK', 'Russia', 'Ukraine'],
    places: [{ name: 'Kharkiv', place: 'kharkiv' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'kbs-world-2024-04'
      },
      {
        source: 'reuters-via-stratnews-gl-2024-04-29'
      }
    ]
  },
  'oil-above-cap-2024': {
    date: '2024-05-02',
    title: 'US says Russia is breaking the oil cap on North Korea',
    summary:
      'The White House said Russia shipped more than 165,000 barrels of refined fuel from Port Vostochny in March alone, taking the North past its 500,000-barrel annual limit. Later satellite work put deliveries between March and November at likely more than a million barrels.',
    theme: 'sanctions',
    importance: 2,
    actors: ['Russia', 'DPRK', 'United States', 'Open Source Centre'],
    places: [{ name: 'Port Vostochny', place: 'vostochny-port' }],
    figures: [
      {
        label: 'Refined oil shipped in March 2024',
        value: 165000,
        unit: 'barrels (more than)',
        estimatedBy: 'US National Security Council',
        asOf: '2024-05-02'
      },
      {
        label: 'Refined oil shipped Mar-Nov 2024, likely',
        value: 1000000,
        unit: 'barrels (more than)',
        estimatedBy: 'Open Source Centre',
        asOf: '2024-11'
      },
      {
        label: 'UN annual cap',
        value: 500000,
        unit: 'barrels',
        estimatedBy: 'UN Security Council',
        asOf: '2017'
      }
    ],
    status: 'claimed',
    statusNote: 'The million-barrel estimate was published after October 2024. Russia did not respond to the BBC.',
    note: "The researchers' own report calls the million barrels likely and counts over 40 tanker visits; the BBC counts 43.",
    sources: [
      {
        source: 'kbs-world-2024-05-03'
      },
      {
        source: 'ukrainska-pravda-2024-11-22'
      },
      {
        source: 'reuters-via-gcaptain-2024-05-02'
      },
      {
        source: 'open-source-centre-2024-11-22',
        supports:
          "The researchers' own report: over 40 tanker visits to Vostochny since March 2024, likely more than a million barrels."
      }
    ]
  },
  'kim-yo-jong-denial': {
    date: '2024-05-17',
    title: 'Kim Yo-jong calls talk of arms exports to Russia absurd',
    summary:
      "Kim Jong-un's sister again denied any sale of weapons to Russia and said the North's new rockets and missiles were meant for use against Seoul, not for export.",
    theme: 'arms',
    importance: 2,
    actors: ['Kim Yo-jong', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'disputed',
    statusNote: 'That the statement was made is on record; what it denies is disputed by Washington, Seoul and Kyiv.',
    conflict: 'Pyongyang denies arms exports that Washington, Seoul and Kyiv assert.',
    sources: [
      {
        source: 'associated-press-via-loc-2024-05-16'
      },
      {
        source: 'reuters-via-lbci-2024-05-17'
      }
    ]
  },
  'shells-june-2024': {
    date: '2024-06-14',
    title: 'Estimates grow to 10,000 containers and up to 4.8 million shells',
    summary:
      "South Korea's defence minister told Bloomberg that at least 10,000 containers, enough for 4.8 million shells, had been detected. A week later The Washington Post, using Russian transport data, traced explosives equal to about 1.6 million shells for August 2023 to January 2024.",
    theme: 'arms',
    importance: 2,
    actors: ['Shin Won-sik', 'C4ADS', 'The Washington Post'],
    places: [
      { name: 'Rajin (Najin), Rason', place: 'rajin' },
      { name: 'Port Vostochny', place: 'vostochny-port' },
      { name: 'Dunai (Dunay)', place: 'dunay' }
    ],
    figures: [
      {
        label: 'Containers sent',
        value: 10000,
        unit: 'containers (at least)',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-06-14'
      },
      {
        label: 'Capacity in shells',
        value: 4800000,
        unit: 'rounds (up to)',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-06-14'
      },
      {
        label: 'Explosives moved, shell equivalent (Aug 2023-Jan 2024)',
        value: 1600000,
        unit: 'rounds',
        estimatedBy: 'C4ADS / The Washington Post',
        asOf: '2024-06-22'
      }
    ],
    status: 'claimed',
    statusNote:
      "These measure different things: container capacity against documented cargo weight over six months. Headlines round Seoul's 4.8 million up to 5 million.",
    conflict:
      "Seoul's 4.8 million is what the containers could hold, while The Washington Post's 1.6 million is a documented weight.",
    sources: [
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'kbs-world-2024-06-24'
      },
      {
        source: 'the-kyiv-independent-2024-06-23'
      }
    ]
  },
  'treaty-2024': {
    date: '2024-06-19',
    title: 'Putin and Kim sign a mutual defence treaty in Pyongyang',
    summary:
      'On his first visit since 2000 Putin signed a Comprehensive Strategic Partnership Treaty. Article 4 obliges each side to give military and other help without delay if the other is invaded and at war, subject to UN Charter Article 51 and national law.',
    theme: 'treaty',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong-un', 'Russia', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Articles in the treaty',
        value: 23,
        unit: 'articles',
        estimatedBy: 'Hankyoreh',
        asOf: '2024-06'
      }
    ],
    status: 'confirmed',
    statusNote:
      'How far it goes is disputed: Kim spoke of an alliance (while also calling the text defensive), Lavrov stressed its defensive nature, and analysts differ on whether help is automatic.',
    conflict:
      'Kim called the relationship an alliance, Moscow stressed that the text is defensive, and analysts differ on whether help is automatic.',
    note: 'Moscow and Pyongyang cite Article 4 of the treaty as the basis of the deployment. State television dates the order to 28 August 2024, the first crossings are dated to October and the fighting to November and December; the treaty took effect on 4 December 2024. No source found discusses this: the dates stand side by side and are no legal finding.',
    sameAs: ['ideology-putin-anti-us-2024'],
    sources: [
      {
        source: 'tass-2024-11-06'
      },
      {
        source: 'hankyoreh-2024-06-21'
      },
      {
        source: 'the-asia-business-daily-2024-06-20'
      },
      {
        source: 'nhk-world-2024-06-20',
        supports: 'KCNA published 23 articles; Article 4 wording with the UN Charter and domestic-law conditions.'
      },
      {
        source: 'kcna-via-kcna-watch-2024-06-20'
      },
      {
        source: 'asan-institute-for-polic-2024'
      },
      {
        source: 'bbc-via-ghanaweb-2024-06-20'
      },
      {
        source: 'afp-via-lbci-2024-06-19'
      }
    ]
  },
  'cannon-fodder-2024': {
    date: '2024-06-25',
    title: 'First reports speak of North Korean units for Donetsk',
    summary:
      'South Korean television, citing a Seoul official, said Pyongyang might send military engineers to occupied Donetsk as early as July. A Pentagon spokesman said such troops would be cannon fodder and that Washington was watching.',
    theme: 'troops',
    importance: 2,
    actors: ['TV Chosun', 'Pentagon', 'DPRK'],
    places: [
      { name: 'Donetsk', place: 'donetsk' },
      { name: 'Washington, D.C.', place: 'washington' }
    ],
    figures: [],
    status: 'claimed',
    statusNote:
      "The Kyiv Independent wrote that North Korea's military had announced the deployment; the other sources trace it only to an unnamed South Korean official, and no such announcement was found.",
    conflict:
      "The Kyiv Independent says North Korea's military announced a deployment, while other reports trace it to one unnamed South Korean official.",
    sources: [
      {
        source: 'business-insider-india-2024-06'
      },
      {
        source: 'the-kyiv-independent-2024-06'
      },
      {
        source: 'odessa-journal-2024-06'
      }
    ]
  },
  'kursk-incursion': {
    date: '2024-08-06',
    title: "Ukrainian forces push into Russia's Kursk region",
    summary:
      'Ukrainian troops crossed the border and took the Sudzha area and dozens of villages, described in Kyiv as the first foreign ground offensive into Russia since the Second World War. By 27 August Ukraine claimed 1,294 sq km and said Russia was moving in reinforcements.',
    theme: 'war',
    importance: 1,
    actors: ['Ukraine', 'Russia', 'Oleksandr Syrskyi'],
    places: [{ name: 'Sudzha, Kursk region', place: 'sudzha' }],
    figures: [
      {
        label: 'Area Ukraine claimed to hold',
        value: 1294,
        unit: 'sq km',
        estimatedBy: 'Ukrainian Armed Forces',
        asOf: '2024-08-27'
      },
      {
        label: 'Settlements claimed',
        value: 100,
        unit: 'settlements',
        estimatedBy: 'Ukrainian Armed Forces',
        asOf: '2024-08-27'
      }
    ],
    status: 'confirmed',
    sources: [
      {
        source: 'unn-2024-08-27'
      },
      {
        source: 'politico-europe-2024-08-08'
      }
    ]
  },
  'estimates-late-summer-2024': {
    date: '2024-08-27',
    endDate: '2024-09-04',
    title: 'Seoul counts 13,000 containers, Washington 16,500',
    summary:
      'A South Korean military intelligence report listed over 13,000 containers since mid-2022, space for six million shells. A US official said on 4 September that Russia had obtained more than 16,500 containers since September 2023 and fired at least 65 North Korean missiles.',
    theme: 'arms',
    importance: 2,
    actors: ['South Korea DIA', 'US State Department', 'DPRK', 'Russia'],
    places: [{ name: 'Rajin (Najin), Rason', place: 'rajin' }],
    figures: [
      {
        label: 'Containers since mid-2022',
        value: 13000,
        unit: 'containers (more than)',
        estimatedBy: 'South Korea Defense Intelligence Agency',
        asOf: '2024-08-27'
      },
      {
        label: 'Capacity in 152 mm shells',
        value: 6000000,
        unit: 'rounds (more than)',
        estimatedBy: 'South Korea Defense Intelligence Agency',
        asOf: '2024-08-27'
      },
      {
        label: 'Containers since Sept 2023',
        value: 16500,
        unit: 'containers (more than)',
        estimatedBy: 'US State Department',
        asOf: '2024-09-04'
      },
      {
        label: 'North Korean missiles fired',
        value: 65,
        unit: 'missiles (upward of)',
        estimatedBy: 'US State Department',
        asOf: '2024-09-04'
      }
    ],
    status: 'claimed',
    statusNote: 'Baselines differ: Seoul counts from mid-2022, Washington from September 2023.',
    conflict:
      'Within eight days Seoul counted more than 13,000 containers since mid-2022 and Washington more than 16,500 since September 2023.',
    sources: [
      {
        source: 'yonhap-via-the-korea-her-2024-08-27'
      },
      {
        source: 'yonhap-2024-09-04'
      }
    ]
  },
  'donetsk-strike': {
    date: '2024-10-03',
    title: 'Six North Korean officers are reported killed in a Ukrainian strike',
    summary:
      'Ukrainian media, citing intelligence sources, said a missile strike near occupied Donetsk killed more than 20 soldiers, six of them North Korean officers, and wounded three. A Russian Telegram channel said the visitors were being shown Russian methods.',
    theme: 'troops',
    importance: 1,
    actors: ['Ukraine', 'Russia', 'DPRK'],
    places: [{ name: 'Donetsk', place: 'donetsk' }],
    figures: [
      {
        label: 'North Korean officers reported killed',
        value: 6,
        unit: 'people',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      },
      {
        label: 'Total reported killed',
        value: 20,
        unit: 'people (more than)',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      }
    ],
    status: 'claimed',
    statusNote:
      'Anonymous sourcing; Seoul later called it highly likely to be true. Not confirmed by Russia or North Korea.',
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    sameAs: ['donetsk-strike-deployment'],
    sources: [
      {
        source: 'kbs-world-2024-10-07'
      },
      {
        source: 'korea-joongang-daily-2024-10-06'
      },
      {
        source: 'quotidiano-nazionale-undated-interfax-ukraine',
        supports:
          'Interfax-Ukraine, from Ukrainian military-intelligence sources: six officers killed on 3 October and three more North Koreans wounded.'
      }
    ]
  },
  'kim-yong-hyun-oct-8': {
    date: '2024-10-08',
    title: "Seoul's defence minister calls a troop deployment highly likely",
    summary:
      'Kim Yong-hyun told parliament that North Korea was highly likely to send regular troops to Ukraine, since its pact with Russia resembled an alliance, and that reports of North Korean officers killed near Donetsk were probably true.',
    theme: 'troops',
    importance: 1,
    actors: ['Kim Yong-hyun', 'South Korea Defence Ministry', 'DPRK'],
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'claimed',
    statusNote:
      "Reports differ on his meaning: KBS says deployment was likely; DW's summary says North Koreans were likely already fighting. The quoted words concern casualties and future deployment.",
    conflict:
      "KBS reports him as saying a deployment was highly likely, while DW's summary has him say that North Koreans were likely already fighting.",
    sameAs: ['kim-yong-hyun'],
    sources: [
      {
        source: 'kbs-world-2024-10-defense-minister'
      },
      {
        source: 'deutsche-welle-2024-10-08'
      }
    ]
  },
  'peskov-fake-news': {
    date: '2024-10-10',
    title: 'Kremlin calls the troop reports fake news',
    summary:
      "Asked about the South Korean minister's remarks, spokesman Dmitry Peskov said they looked like another piece of fake news. TASS recalled Putin's June statement that Russia needed no help in its operation.",
    theme: 'troops',
    importance: 2,
    actors: ['Dmitry Peskov', 'Kremlin'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'disputed',
    statusNote: 'That the statement was made is on record; what it denies is disputed by Washington, Seoul and Kyiv.',
    conflict: 'Moscow denied what Seoul and Kyiv asserted.',
    sameAs: ['kremlin-fake-news'],
    sources: [
      {
        source: 'tass-2024-10-10'
      },
      {
        source: 'reuters-via-business-rec-2024-10-10'
      }
    ]
  },
  'guardian-engineers': {
    date: '2024-10-10',
    title: 'The Guardian reports North Korean engineers at missile launchers',
    summary:
      'The Guardian, citing officials in Kyiv and Seoul, said dozens of North Koreans were behind Russian lines to support launch systems for KN-23 missiles.',
    theme: 'troops',
    importance: 2,
    actors: ['The Guardian', 'Ukraine', 'South Korea'],
    places: [{ name: 'Donetsk', place: 'donetsk' }],
    figures: [],
    status: 'claimed',
    statusNote: "The Guardian's own page was not seen; the report is known through others.",
    sources: [
      {
        source: 'kbs-world-2024-10-guardian-report'
      },
      {
        source: 'link4din-com-2024-10'
      }
    ]
  },
  'zelensky-people-transfer': {
    date: '2024-10-13',
    endDate: '2024-10-16',
    title: 'Zelensky says North Korea is now sending people, not just weapons',
    summary:
      "In an evening address Ukraine's president said Pyongyang was transferring personnel to Russia's armed forces. On 16 October he told parliament this meant factory workers and soldiers, in effect a second state entering the war.",
    theme: 'troops',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'Ukraine', 'DPRK'],
    places: [{ name: 'Kyiv', place: 'kyiv' }],
    figures: [],
    status: 'claimed',
    sameAs: ['zelensky-people'],
    sources: [
      {
        source: 'unn-2024-10-16'
      },
      {
        source: 'aju-press-2024-10-17'
      }
    ]
  },
  'ratification-sent-2024': {
    date: '2024-10-14',
    title: 'Putin sends the treaty to parliament for ratification',
    summary:
      'Putin submitted the June treaty to the State Duma as reports of North Korean soldiers multiplied. It was ratified in the following weeks and entered into force on 4 December 2024.',
    theme: 'treaty',
    importance: 2,
    actors: ['Vladimir Putin', 'State Duma'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'interfax-2024-12-05'
      },
      {
        source: 'tass-2024-12-05',
        supports:
          'Ratified by Putin on 9 November and Kim on 11 November; in force with the exchange of instruments in Moscow on 4 December 2024.'
      },
      {
        source: 'kbs-world-2024-10-putin-submits'
      },
      {
        source: 'pravda-ru-2024-10-15'
      }
    ]
  },
  'battalion-reports': {
    date: '2024-10-15',
    title: 'Ukrainian media report a North Korean battalion of up to 3,000 in Russia',
    summary:
      'Outlets citing military intelligence sources described a special battalion, listed as Buryat, of up to 3,000 North Koreans that might go to Kursk, and 18 deserters. The White House voiced concern but did not confirm the reports.',
    theme: 'troops',
    importance: 2,
    actors: ['Ukraine military intelligence', 'United States', 'Russia', 'DPRK'],
    places: [{ name: 'Sudzha, Kursk region', place: 'sudzha' }],
    figures: [
      {
        label: 'Reported battalion size',
        value: 3000,
        unit: 'people (up to)',
        estimatedBy: 'Ukrainian media, intelligence sources',
        asOf: '2024-10-15'
      },
      {
        label: 'Reported deserters',
        value: 18,
        unit: 'people',
        estimatedBy: 'Ukrainian media',
        asOf: '2024-10-15'
      }
    ],
    status: 'claimed',
    statusNote:
      "Ukrainian officials contradicted one another: Censor.NET notes the head of Kyiv's disinformation centre had called an account of troops being readied for the front untrue.",
    conflict:
      "Ukrainian intelligence sources described a battalion, while the head of Kyiv's disinformation centre called an account of troops being readied untrue.",
    sources: [
      {
        source: 'censor-net-2024-10-15'
      },
      {
        source: 'spotlight-nepal-2024-10-16'
      },
      {
        source: 'reuters-via-devdiscourse-2024-10-15'
      }
    ]
  },
  'eve-of-claim': {
    date: '2024-10-17',
    title: 'Zelensky says 10,000 are being readied as Seoul checks',
    summary:
      "In Brussels Zelensky said North Korea meant to train 10,000 soldiers against Ukraine and that its officers were already in occupied areas. Seoul's intelligence service said it was working with Kyiv to verify the reports, a day before announcing its own findings.",
    theme: 'troops',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'South Korea NIS'],
    places: [
      { name: 'Brussels', place: 'brussels' },
      { name: 'Seoul', place: 'seoul' }
    ],
    figures: [
      {
        label: 'Soldiers said to be in preparation',
        value: 10000,
        unit: 'people',
        estimatedBy: 'Volodymyr Zelensky',
        asOf: '2024-10-17'
      }
    ],
    status: 'claimed',
    sameAs: ['zelensky-10000'],
    sources: [
      {
        source: 'unn-2024-10-17'
      },
      {
        source: 'aju-press-2024-10-17'
      }
    ]
  }
} as const satisfies Record<string, Event>;
