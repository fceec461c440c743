import type { Estimate } from '../schema.ts';

/** Estimates of troops in Kursk region and in training: one record a day and estimator; null is an open end. */
export const troopsInRussia = {
  'est-troops-in-kursk-2024-10-31-us-state-department': {
    metric: 'troops-in-kursk',
    date: '2024-10-31',
    low: null,
    high: 8000,
    estimatedBy: 'US State Department (as many as)',
    sources: [
      {
        source: 'kbs-world-2024-11',
        supports:
          'Blinken, 31 October: as many as 8,000 in Kursk, combat expected within days, none seen in combat yet.'
      },
      {
        source: 'news-az-2024-11-01'
      }
    ]
  },
  'est-troops-in-kursk-2024-11-04-zelensky': {
    metric: 'troops-in-kursk',
    date: '2024-11-04',
    low: 11000,
    high: 11000,
    estimatedBy: 'Zelensky',
    note: 'weakly sourced: one page of a small site.',
    sources: [
      {
        source: 'iran-gate-undated-zelensky-north'
      }
    ]
  },
  'est-troops-in-kursk-2024-11-18-pentagon': {
    metric: 'troops-in-kursk',
    date: '2024-11-18',
    low: 11000,
    high: 11000,
    estimatedBy: 'Pentagon',
    note: "Likely, in the Pentagon's words.",
    sources: [
      {
        source: 'us-department-of-defense-2024-11-18'
      }
    ]
  },
  'est-troops-in-kursk-2024-11-20-nis': {
    metric: 'troops-in-kursk',
    date: '2024-11-20',
    low: 10900,
    high: 10900,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'euromaidan-press-2024-11-21'
      }
    ]
  },
  'est-troops-in-kursk-2025-02-04-hur': {
    metric: 'troops-in-kursk',
    date: '2025-02-04',
    low: 8000,
    high: 8000,
    estimatedBy: 'HUR (Budanov)',
    conflict: 'The NIS and Ukrainian special forces saw no North Koreans in combat at that time.',
    sources: [
      {
        source: 'kyiv-independent-undated-ukraine-war'
      }
    ]
  },
  'est-troops-in-kursk-2025-08-12-hur': {
    metric: 'troops-in-kursk',
    date: '2025-08-12',
    low: 11000,
    high: 11000,
    estimatedBy: 'HUR (Skibitskyi), Kursk and European Russia',
    note: 'Covers Kursk and European Russia, a wider area than the other points.',
    sources: [
      {
        source: 'espreso-2025-08-12'
      }
    ]
  },
  'est-troops-in-kursk-2025-11-04-nis': {
    metric: 'troops-in-kursk',
    date: '2025-11-04',
    low: 10000,
    high: 10000,
    estimatedBy: 'NIS (KR), near the border',
    sources: [
      {
        source: 'the-moscow-times-2025-11-04'
      }
    ]
  },
  'est-troops-in-kursk-2026-02-12-nis': {
    metric: 'troops-in-kursk',
    date: '2026-02-12',
    low: 10000,
    high: 10000,
    estimatedBy: 'NIS (KR), combat troops',
    conflict: 'Ukrainian intelligence gave about 8,000 five days later.',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      }
    ]
  },
  'est-troops-in-kursk-2026-02-17-hur-via-isw': {
    metric: 'troops-in-kursk',
    date: '2026-02-17',
    low: 8000,
    high: 8000,
    estimatedBy: 'HUR via ISW',
    conflict: 'The NIS had given about 10,000 five days earlier.',
    note: "Cited from a copy of the institute's update.",
    sources: [
      {
        source: 'isw-via-eurasia-ro-2026-02-17'
      }
    ]
  },
  'est-troops-in-training-2024-10-18-hur': {
    metric: 'troops-in-training',
    date: '2024-10-18',
    low: 11000,
    high: 11000,
    estimatedBy: 'HUR (Budanov)',
    sources: [
      {
        source: 'ukrainska-pravda-2024-10-18'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
