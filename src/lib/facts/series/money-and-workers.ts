import type { Series } from '../schema.ts';

/** What North Korea earned, the people it sent for it, and China’s share of goods. Series that measure different things are never joined. */
export const moneyAndWorkers = {
  'series-money-estimates': {
    name: 'Estimates of what North Korea supplied, earned or received (not comparable one to one)',
    unit: 'billion USD',
    estimatedBy: 'several - see notes',
    points: [
      {
        date: '2024-09',
        period: { by: '2023' },
        value: 0.54,
        measure: 'Arms sent',
        note: 'South Korean state-run think tank: munitions exports to Russia through 2023; weakly sourced: one page',
        estimatedBy: 'South Korean state-run think tank',
        sources: ['prohibited-transactions-2024-09']
      },
      {
        date: '2024-10-28',
        period: { since: '2022' },
        value: null,
        low: 1.7,
        high: 5.5,
        measure: 'Arms sent',
        note: 'Arms since 2022, from intelligence reports, leaked documents and past prices',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-undated-new-ties', 'anews-2024-10-28']
      },
      {
        date: '2025-09',
        period: { since: '2023' },
        value: null,
        low: 5.6,
        high: 9.8,
        measure: 'Arms and troops sent',
        note: 'Weapons and troops supplied since 2023',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025', 'express-gazette-2025-09']
      },
      {
        date: '2024-11',
        value: 0.2,
        bound: 'at-least',
        measure: 'Pay for the troops, a year',
        note: "'More than', yearly troop pay: NIS $2,000 a month x 10,000 soldiers",
        estimatedBy: 'The Korea Herald, from the NIS figure',
        sources: ['the-gaze-2024-11']
      },
      {
        date: '2024-11-21',
        value: null,
        low: 0.32,
        high: 1.3,
        measure: 'Pay for the troops, a year',
        note: 'Yearly troop income, by comparison with what Russia pays foreign mercenaries',
        estimatedBy: 'Lim Soo-ho, NIS-run think tank',
        sources: ['business-standard-2024-11-21', 'ap-2024-11-21']
      },
      {
        date: '2025',
        said: '2025-08-01',
        value: 20,
        bound: 'about',
        measure: 'Total benefit',
        note: 'KIDA as reported by Newsweek: total benefit',
        estimatedBy: 'Korea Institute for Defense Analyses (KIDA), as reported',
        sources: ['asia-business-daily-2025-08-01', 'tagtik-2025']
      },
      {
        date: '2025-09',
        value: 1.19,
        bound: 'at-most',
        measure: 'Given back by Russia',
        note: 'Most Russia is thought to have given back (foundation page rounds to 1.2)',
        estimatedBy: 'Olena Guseinova, Friedrich Naumann Foundation',
        sources: ['friedrich-naumann-founda-2025', 'express-gazette-2025-09']
      }
    ],
    sources: [
      {
        source: 'friedrich-naumann-founda-2025'
      },
      {
        source: 'anews-2024-10-28'
      },
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'ap-2024-11-21'
      },
      {
        source: 'prohibited-transactions-2024-09'
      },
      {
        source: 'friedrich-naumann-founda-undated-new-ties'
      },
      {
        source: 'asia-business-daily-2025-08-01'
      },
      {
        source: 'business-standard-2024-11-21'
      },
      {
        source: 'tagtik-2025'
      },
      {
        source: 'express-gazette-2025-09'
      }
    ]
  },
  'series-personnel-by-task-2025': {
    name: 'North Korean personnel in Russia by task, late 2025',
    unit: 'people',
    estimatedBy: 'NIS via lawmakers',
    points: [
      {
        date: '2025-11-04',
        value: 10000,
        note: 'Troops near the Russia-Ukraine border'
      },
      {
        date: '2025-11-04',
        value: 5000,
        note: 'Construction troops moved since September'
      },
      {
        date: '2025-11-04',
        value: 1000,
        note: 'Demining engineers (returned home by 12 December 2025)'
      }
    ],
    conflict:
      'The NIS counts about 1,000 engineers in Kursk in February 2026 although the engineers had returned home by 12 December 2025.',
    sources: [
      {
        source: 'united24-media-2025-11'
      },
      {
        source: 'the-moscow-times-2025-11-04'
      }
    ]
  },
  'series-workers-counts-and-plans': {
    name: 'North Korean workers in Russia: counts and plans (mixed measures)',
    unit: 'people',
    estimatedBy: 'several - see notes',
    points: [
      {
        date: '2024-10',
        said: '2024-10-29',
        value: 4000,
        measure: 'sent or present',
        sources: ['the-star-2025-02-10', 'reuters-via-kfgo-undated-reuters-nis'],
        estimatedBy: 'NIS (KR)',
        note: 'NIS: reported either as sent during 2024 or as already in Russia'
      },
      {
        date: '2024-12',
        said: '2025-05-29',
        value: 8000,
        measure: 'sent or present',
        sources: ['the-korea-herald-2025-05', 'arirang-2025-05-30'],
        estimatedBy: 'MSMT',
        note: 'MSMT: described as having visas sought, as dispatched in 2024 or as employed in Russia'
      },
      {
        date: '2024-12',
        said: '2025-03',
        period: { on: '2024' },
        value: 13000,
        measure: 'entered',
        sources: ['from-inside-asia-2025-03'],
        estimatedBy: 'NIS (KR), via commentary',
        note: 'NIS via commentary: entered Russia in 2024, 12 times 2023'
      },
      {
        date: '2025-06-19',
        value: 25000,
        measure: 'planned',
        sources: ['korea-joongang-daily-2025-06-19'],
        estimatedBy: 'NHK',
        note: 'NHK: planned for Alabuga'
      },
      {
        date: '2025-10',
        value: 40000,
        bound: 'at-most',
        measure: 'planned',
        sources: ['the-follow-up-2026-01-12'],
        estimatedBy: 'MSMT',
        note: 'MSMT second report: labourers planned for Russia, upper limit; weakly sourced: one page'
      }
    ],
    conflict:
      "The monitoring team's 8,000 for 2024 stands against 13,000 entries given by a commentary quoting the NIS.",
    sources: [
      {
        source: 'the-star-2025-02-10'
      },
      {
        source: 'reuters-via-kfgo-undated-reuters-nis'
      },
      {
        source: 'korea-joongang-daily-2025-06-19'
      },
      {
        source: 'the-korea-herald-2025-05'
      },
      {
        source: 'arirang-2025-05-30'
      },
      {
        source: 'from-inside-asia-2025-03'
      },
      {
        source: 'the-follow-up-2026-01-12'
      }
    ]
  },
  'series-china-dual-use-shares': {
    name: "China's share of Russia's imports of key dual-use goods",
    unit: 'percent',
    estimatedBy: 'US State Department (Blinken)',
    points: [
      {
        date: '2024-05',
        value: 70,
        note: 'Machine tools'
      },
      {
        date: '2024-05',
        value: 90,
        note: 'Microelectronics'
      }
    ],
    sources: [
      {
        source: 'censor-net-2024-05-22'
      }
    ]
  }
} as const satisfies Record<string, Series>;
