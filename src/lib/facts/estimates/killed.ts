import type { Estimate } from '../schema.ts';

/** Estimates of the killed, and deaths acknowledged: one record a day and estimator; null is an open end. */
export const killed = {
  'est-killed-2024-12-19-nis': {
    metric: 'killed',
    date: '2024-12-19',
    low: 100,
    high: null,
    estimatedBy: 'NIS (KR), at least',
    note: 'At least, by a method the service called conservative.',
    sources: [
      {
        source: 'reuters-via-asahi-shimbu-2024-12-20'
      }
    ]
  },
  'est-killed-2025-01-13-nis': {
    metric: 'killed',
    date: '2025-01-13',
    low: 300,
    high: 300,
    estimatedBy: 'NIS (KR)',
    conflict: 'Western officials told the BBC nine days later of about 1,000 dead by mid-January.',
    sources: [
      {
        source: 'kbs-news-2025-01-14',
        supports: 'NIS: about 300 killed and 2,700 wounded.'
      },
      {
        source: 'reuters-via-dunya-news-2025-01-13'
      }
    ]
  },
  'est-killed-2025-01-22-western-officials': {
    metric: 'killed',
    date: '2025-01-22',
    low: 1000,
    high: 1000,
    about: { part: 'mid', of: '2025-01' },
    estimatedBy: 'Western officials via BBC',
    conflict: 'The NIS had counted 300 dead nine days earlier.',
    sources: [
      {
        source: 'kbs-world-undated-kbs-world-bbc'
      }
    ]
  },
  'est-killed-2025-02-14-zelensky': {
    metric: 'killed',
    date: '2025-02-14',
    low: 2600,
    high: 2700,
    estimatedBy: "Zelensky (stated as two-thirds of 4,000; range is the editor's arithmetic)",
    note: 'Derived: two-thirds of 4,000 is stated, the range is arithmetic.',
    sources: [
      {
        source: 'kyiv-independent-undated-north-korea'
      }
    ]
  },
  'est-killed-2025-04-30-nis': {
    metric: 'killed',
    date: '2025-04-30',
    low: 600,
    high: 600,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'upday-uk-2025-04-30'
      }
    ]
  },
  'est-killed-2025-09-02-nis': {
    metric: 'killed',
    date: '2025-09-02',
    low: 2000,
    high: 2000,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'kyiv-independent-2025-09-02'
      }
    ]
  },
  'est-killed-2025-11-14-reuters': {
    metric: 'killed',
    date: '2025-11-14',
    low: 6000,
    high: null,
    estimatedBy:
      'Reuters, attributing to South Korean, Ukrainian and Western sources (others give this figure for killed and wounded)',
    conflict: 'Others give 6,000 for killed and wounded together.',
    sources: [
      {
        source: 'reuters-via-the-star-2025-11-14'
      }
    ]
  },
  'est-killed-2026-02-27-ukrainian-foreign-ministry': {
    metric: 'killed',
    date: '2026-02-27',
    low: 6000,
    high: null,
    estimatedBy: 'Ukrainian foreign ministry',
    conflict: 'The NIS gives 6,000 for killed and wounded together.',
    sources: [
      {
        source: 'babel-2026-02-27'
      }
    ]
  },
  'est-killed-acknowledged-2025-08-22-dprk': {
    metric: 'killed-acknowledged',
    date: '2025-08-22',
    low: 101,
    high: null,
    estimatedBy: 'DPRK state media (portraits shown)',
    sources: [
      {
        source: 'korea-herald-2025-08-22'
      }
    ]
  },
  'est-killed-acknowledged-2025-08-29-nk-news': {
    metric: 'killed-acknowledged',
    date: '2025-08-29',
    low: 250,
    high: null,
    estimatedBy: 'NK News count of portraits at the second ceremony, including the first 101',
    conflict:
      'NK News counted at least 250 portraits at the second ceremony, while the NIS counted about 350 dead in two ceremonies.',
    sources: [
      {
        source: 'news1-global-undated-news1-global'
      }
    ]
  },
  'est-killed-acknowledged-2025-09-02-nis': {
    metric: 'killed-acknowledged',
    date: '2025-09-02',
    low: 350,
    high: 350,
    estimatedBy: 'NIS count of two DPRK ceremonies',
    conflict:
      'The NIS counted about 350 dead in two ceremonies, while NK News counted at least 250 portraits at the second.',
    sources: [
      {
        source: 'kyiv-independent-2025-09-02'
      }
    ]
  },
  'est-killed-engineers-acknowledged-2025-12-12-kim-jong-un-via-kcna': {
    metric: 'killed-engineers-acknowledged',
    date: '2025-12-12',
    low: 9,
    high: 9,
    estimatedBy: 'Kim Jong Un via KCNA',
    sources: [
      {
        source: 'tass-2025-12-13'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
