import type { Event } from '../schema.ts';

/** Events by id. What North Korea gets: pay, and estimates of the whole in money. */
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
    title: 'Guseinova values North Korean arms sent since 2022 at $1.7 to 5.5 billion',
    summary:
      "Olena Guseinova's 'Putin's Partner' for the Friedrich Naumann Foundation valued North Korean arms supplied to Russia at $1.7 to 5.5 billion, from intelligence reports, leaked documents and past prices. It expected troop pay to add hundreds of millions and thought Kim would send at most 20,000.",
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
  }
} as const satisfies Record<string, Event>;
