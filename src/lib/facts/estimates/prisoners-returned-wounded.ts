import type { Estimate } from '../schema.ts';

/** Estimates of prisoners, of those back home, of the wounded: one record a day and estimator; null is an open end. */
export const prisonersReturnedWounded = {
  'est-prisoners-2025-01-11-sbu': {
    metric: 'prisoners',
    date: '2025-01-11',
    low: 2,
    high: 2,
    estimatedBy: 'SBU',
    sources: [
      {
        source: 'dw-2025-01-12'
      }
    ]
  },
  'est-returned-home-wounded-2025-04-30-nis': {
    metric: 'returned-home-wounded',
    date: '2025-04-30',
    low: 2000,
    high: 2000,
    about: { from: '2025-01', to: '2025-03' },
    estimatedBy: 'NIS (KR), wounded, January-March 2025',
    sources: [
      {
        source: 'upday-uk-2025-04-30'
      }
    ]
  },
  'est-returned-home-combat-troops-2026-02-04-hur': {
    metric: 'returned-home-combat-troops',
    date: '2026-02-04',
    low: 3000,
    high: 3000,
    estimatedBy: 'HUR',
    sources: [
      {
        source: 'sbs-news-2026-02-05'
      }
    ]
  },
  'est-returned-home-engineers-2026-02-12-nis': {
    metric: 'returned-home-engineers',
    date: '2026-02-12',
    low: 1100,
    high: 1100,
    estimatedBy: 'NIS (KR), engineers who left in December 2025',
    conflict: 'About 1,000 were sent and nine died, yet 1,100 are counted as home.',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      }
    ]
  },
  'est-wounded-2024-12-19-nis': {
    metric: 'wounded',
    date: '2024-12-19',
    low: 1000,
    high: 1000,
    estimatedBy: 'NIS (KR), approaching',
    sources: [
      {
        source: 'reuters-via-asahi-shimbu-2024-12-20'
      }
    ]
  },
  'est-wounded-2025-01-13-nis': {
    metric: 'wounded',
    date: '2025-01-13',
    low: 2700,
    high: 2700,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'kbs-news-2025-01-14',
        supports: 'NIS: about 300 killed and 2,700 wounded.'
      },
      {
        source: 'reuters-via-dunya-news-2025-01-13'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
