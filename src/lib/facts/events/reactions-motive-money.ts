import type { Event } from '../schema.ts';

/** Events: reactions motive money, by id. */
export const reactionsMotiveMoney = {
  'money-nis-2000-a-month': {
    date: '2024-10-23',
    title: "NIS puts Russia's payment at about $2,000 per soldier per month",
    summary:
      "South Korea's spy agency told lawmakers that Russia pays roughly $2,000 a month for each North Korean soldier. For 10,000 soldiers that is more than $200 million a year; how much reaches the soldiers is unknown and experts expect the state to keep most of it.",
    theme: 'exchange',
    importance: 1,
    actors: ['National Intelligence Service (NIS)'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Monthly pay per soldier',
        value: 2000,
        unit: 'USD',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      },
      {
        label: 'Implied yearly total for 10,000 soldiers (more than)',
        value: 200,
        unit: 'million USD',
        estimatedBy: 'The Korea Herald from the NIS figure',
        asOf: '2024-11'
      }
    ],
    status: 'claimed',
    conflict: 'The NIS reported pay of 2,000 dollars a month in October 2024 and no evidence of cash in April 2025.',
    note: 'The best page found is a News1 text on a Japanese site; no page of Yonhap, Reuters or AP was found.',
    sameAs: ['nis-parliament'],
    sources: [
      {
        source: 'newschatspot-com-2024-10'
      },
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'koreawave-undated-news1-nis',
        supports:
          'News1 account of the 23 October briefing: just over 3,000 sent, over 10,000 by December, 2,000 dollars a month each, 11th Corps as the main body.'
      },
      {
        source: 'conflictwatcher-com-2024-10-25'
      }
    ]
  },
  'money-inss-320m-1300m': {
    date: '2024-11-21',
    title: 'An INSS analyst estimates $320 million to $1.3 billion a year for troops',
    summary:
      "Lim Soo-ho, an analyst at the NIS-run think tank, compared the deployment with Russia's payments to foreign mercenaries and put the North's possible annual income from the troops between $320 million and $1.3 billion.",
    theme: 'exchange',
    importance: 1,
    actors: ['Lim Soo-ho (NIS-run think tank)'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Annual income from the troop dispatch, low',
        value: 0.32,
        unit: 'billion USD',
        estimatedBy: 'Lim Soo-ho',
        asOf: '2024-11'
      },
      {
        label: 'Annual income from the troop dispatch, high',
        value: 1.3,
        unit: 'billion USD',
        estimatedBy: 'Lim Soo-ho',
        asOf: '2024-11'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'business-standard-2024-11-21',
        supports: 'AP text with the 320 million to 1.3 billion dollar range.'
      },
      {
        source: 'ap-2024-11-21'
      }
    ]
  },
  'money-fnf-guseinova-2024': {
    date: '2024-10-28',
    title: 'Guseinova values North Korean arms sent since 2022 at $1.7-5.5 billion',
    summary:
      "Olena Guseinova's 'Putin's Partner' for the Friedrich Naumann Foundation valued North Korean arms supplied to Russia at $1.7-5.5 billion, from intelligence reports, leaked documents and past prices. It expected troop pay to add hundreds of millions and thought Kim would send at most 20,000.",
    theme: 'exchange',
    importance: 1,
    actors: ['Olena Guseinova / Friedrich Naumann Foundation'],
    country: 'DE',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Arms to Russia, low',
        value: 1.7,
        unit: 'billion USD',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2024-10'
      },
      {
        label: 'Arms to Russia, high',
        value: 5.5,
        unit: 'billion USD',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2024-10'
      },
      {
        label: 'Maximum troops judged feasible',
        value: 20000,
        unit: 'soldiers',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2024-10'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'unn-2024-10'
      },
      {
        source: 'friedrich-naumann-founda-undated-new-ties',
        supports:
          "The foundation's own page: up to 5.5 billion, at least 1.7 billion; more than 20,000 soldiers unlikely."
      },
      {
        source: 'anews-2024-10-28'
      }
    ]
  },
  'money-fnf-unequal-2025': {
    date: '2025-09',
    title: 'A second study sees up to $9.8 billion given and at most $1.2 billion returned',
    summary:
      "In 'Unequal Partnership' Guseinova valued North Korea's weapons, ammunition and troops at up to $9.8 billion but Russia's direct compensation at no more than about $1.2 billion, mostly food and oil. She found no sign of currency inflows or of a direct Russian role in modernising the North's technology.",
    theme: 'exchange',
    importance: 1,
    actors: ['Olena Guseinova / Friedrich Naumann Foundation'],
    country: 'DE',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Value supplied to Russia, low',
        value: 5.6,
        unit: 'billion USD',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2025-09'
      },
      {
        label: 'Value supplied to Russia, high',
        value: 9.8,
        unit: 'billion USD',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2025-09'
      },
      {
        label: 'Direct compensation received, maximum',
        value: 1.2,
        unit: 'billion USD',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2025-09'
      },
      {
        label: 'Artillery shells supplied, high',
        value: 6.7,
        unit: 'million',
        estimatedBy: 'Guseinova/FNF',
        asOf: '2025-09'
      }
    ],
    status: 'analysis',
    conflict:
      'Guseinova values what was given at up to $9.8 billion, while a KIDA-linked estimate puts the gains near $20 billion.',
    sources: [
      {
        source: 'friedrich-naumann-founda-2025'
      },
      {
        source: 'express-gazette-2025-09'
      }
    ]
  },
  'money-kida-20bn': {
    date: '2025',
    title: 'A KIDA-linked estimate puts the gains at about $20 billion',
    summary:
      "Reports on a study by the Korea Institute for Defense Analyses put the North's total benefit near $20 billion (about 28 trillion won), mostly from munitions. The figure is several times higher than Guseinova's and than the NIS view that little or no cash has been seen.",
    theme: 'exchange',
    importance: 2,
    actors: ['Korea Institute for Defense Analyses (KIDA)'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Total economic benefit',
        value: 20,
        unit: 'billion USD',
        estimatedBy: 'KIDA as reported by Newsweek',
        asOf: '2025'
      },
      {
        label: 'Total economic benefit',
        value: 28,
        unit: 'trillion KRW',
        estimatedBy: 'Asia Business Daily analysis',
        asOf: '2025-08'
      }
    ],
    status: 'disputed',
    conflict:
      'Guseinova values what was given at up to $9.8 billion, while a KIDA-linked estimate puts the gains near $20 billion.',
    sources: [
      {
        source: 'asia-business-daily-2025-08-01'
      },
      {
        source: 'tagtik-2025'
      }
    ]
  },
  'money-nis-no-cash-2025': {
    date: '2025-04-30',
    title: 'NIS sees technology and drones received but no evidence of cash',
    summary:
      "Lawmakers briefed by the NIS said the North had gained military technology and economic benefits, yet there was no evidence it had been paid cash for billions of dollars' worth of missiles and shells. This sits awkwardly with earlier pay estimates.",
    theme: 'exchange',
    importance: 1,
    actors: ['National Intelligence Service (NIS)'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'disputed',
    conflict: 'The NIS reported pay of 2,000 dollars a month in October 2024 and no evidence of cash in April 2025.',
    sameAs: ['nis-15000'],
    sources: [
      {
        source: 'kbs-world-2025-04-30'
      }
    ]
  },
  'money-oil-million-barrels': {
    date: '2024-11-22',
    title: 'Researchers estimate over a million barrels of oil, twice the yearly UN cap',
    summary:
      "From satellite images the Open Source Centre and the BBC counted trips by more than a dozen North Korean tankers to Russia's Vostochny port between March and November 2024, and estimated that likely more than one million barrels were shipped. UK foreign secretary David Lammy called it payment for weapons and troops.",
    theme: 'exchange',
    importance: 1,
    actors: ['Open Source Centre / BBC'],
    country: 'GB',
    places: [{ name: 'Vostochny port, Primorye', place: 'vostochny-port' }],
    figures: [
      {
        label: 'Oil supplied, March-November 2024 (likely more than)',
        value: 1000000,
        unit: 'barrels',
        estimatedBy: 'Open Source Centre',
        asOf: '2024-11'
      },
      {
        label: 'Tanker trips counted',
        value: 43,
        unit: 'trips',
        estimatedBy: 'BBC; the Open Source Centre report says over 40',
        asOf: '2024-11'
      },
      {
        label: 'Yearly UN cap on refined products',
        value: 500000,
        unit: 'barrels',
        estimatedBy: 'UN Security Council',
        asOf: '2024'
      }
    ],
    status: 'claimed',
    note: "The BBC counts 43 trips; the researchers' own report says over 40 and calls the volume likely.",
    sources: [
      {
        source: 'deutsche-welle-2024-11-22'
      },
      {
        source: 'open-source-centre-2024-11-22',
        supports:
          "The researchers' own report: over 40 tanker visits to Vostochny since March 2024, likely more than a million barrels."
      },
      {
        source: 'bbc-2024-11'
      },
      {
        source: 'voz-2024-11-22'
      }
    ]
  },
  'money-food-rice': {
    date: '2024-11',
    title: 'A lawmaker speaks of an offer of 600,000-700,000 tonnes of rice',
    summary:
      "Lawmaker and former ambassador Wi Sung-lac said an offer of 600,000-700,000 tonnes of rice, reported alongside the NIS briefing, would cover more than half of the North's annual shortfall of about one million tonnes. The sources found do not show whether it was delivered.",
    theme: 'exchange',
    importance: 2,
    actors: ['Wi Sung-lac'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Rice reportedly on offer, high',
        value: 700000,
        unit: 'tonnes',
        estimatedBy: 'Reported with NIS briefing; Wi Sung-lac',
        asOf: '2024-11'
      },
      {
        label: "North Korea's annual grain shortfall",
        value: 1000000,
        unit: 'tonnes',
        estimatedBy: 'Wi Sung-lac',
        asOf: '2024-11'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'topgab-com-2024-11-05'
      }
    ]
  },
  'money-air-defence-shin': {
    date: '2024-11-22',
    title: 'Seoul says Russia sent anti-air missiles, jammers and space help',
    summary:
      "National security adviser Shin Won-sik said Russia had supplied missiles and other equipment to strengthen Pyongyang's air defences, plus economic help and technology for the North's satellite programme. In June 2025 the NIS added jammers, space-launch engines, drones and better missile guidance to the list.",
    theme: 'exchange',
    importance: 1,
    actors: ['Shin Won-sik'],
    country: 'KR',
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'reuters-2024-11-22'
      },
      {
        source: 'chosun-biz-2025-06-26'
      },
      {
        source: 'ap-2024-11-22'
      }
    ]
  },
  'money-jets-submarine-disputed': {
    date: '2025-09-17',
    title: 'Fighter jets and submarine reactors are claimed but not confirmed',
    summary:
      "In December 2024 the US Pacific commander spoke of a deal for MiG-29 and Su-27 jets; in September 2025 a Seoul newspaper reported transfers of two or three reactor modules from scrapped Russian submarines. Seoul's security adviser said the second report could not be confirmed.",
    theme: 'exchange',
    importance: 2,
    actors: ['Samuel Paparo; JoongAng Ilbo'],
    country: 'US',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Submarine propulsion modules reported',
        value: 3,
        unit: 'modules (two to three)',
        estimatedBy: 'JoongAng Ilbo citing officials',
        asOf: '2025-09'
      }
    ],
    status: 'disputed',
    conflict: 'A US commander and a Seoul newspaper report deals that no government has confirmed.',
    sources: [
      {
        source: 'kyiv-independent-2024-12-10'
      },
      {
        source: 'kbs-world-2025-03-10'
      },
      {
        source: 'from-inside-asia-2025-09'
      }
    ]
  },
  'money-combat-experience-isw': {
    date: '2024-10-25',
    title: 'ISW sees combat experience as a reward in itself',
    summary:
      'The Institute for the Study of War argued that Pyongyang, with no large conventional battle since 1953, wanted to test weapons and doctrine and learn drones and electronic warfare for use at home.',
    theme: 'exchange',
    importance: 2,
    actors: ['Institute for the Study of War'],
    country: 'US',
    places: [{ name: 'Kursk region', place: 'kursk' }],
    figures: [],
    status: 'analysis',
    sources: [
      {
        source: 'institute-for-the-study-2024-11'
      },
      {
        source: 'institute-for-the-study-undated-north-korea',
        supports: "The institute's own address for the same paper (data cut-off 25 October 2024)."
      }
    ]
  }
} as const satisfies Record<string, Event>;
