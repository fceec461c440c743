import type { Estimate } from '../schema.ts';

/** Estimates of troops to come, and of the second wave: one record a day and estimator; null is an open end. */
export const troopsPlanned = {
  'est-troops-planned-2024-10-17-zelensky': {
    metric: 'troops-planned',
    date: '2024-10-17',
    low: 10000,
    high: 10000,
    estimatedBy: 'Zelensky',
    sources: [
      {
        source: 'the-moscow-times-2024-10-17'
      }
    ]
  },
  'est-troops-planned-2024-10-18-nis': {
    metric: 'troops-planned',
    date: '2024-10-18',
    low: 12000,
    high: 12000,
    estimatedBy: 'NIS (KR), via Yonhap; not in the NIS release',
    note: 'AFP wrote that the NIS declined to confirm it.',
    sources: [
      {
        source: 'kbs-news-2024-10-18'
      }
    ]
  },
  'est-troops-planned-2024-10-23-nis': {
    metric: 'troops-planned',
    date: '2024-10-23',
    low: 10000,
    high: 10000,
    about: { by: '2024-12' },
    estimatedBy: 'NIS (KR), by December 2024',
    note: 'Korean texts say over 10,000.',
    sources: [
      {
        source: 'ap-via-localnews8-2024-10-23'
      }
    ]
  },
  'est-troops-planned-2024-10-28-zelensky': {
    metric: 'troops-planned',
    date: '2024-10-28',
    low: 12000,
    high: 12000,
    estimatedBy: 'Zelensky (soon)',
    sources: [
      {
        source: 'kyiv-post-2024-10-29'
      }
    ]
  },
  'est-troops-planned-2024-11-19-zelensky': {
    metric: 'troops-planned',
    date: '2024-11-19',
    low: null,
    high: 100000,
    estimatedBy: 'Zelensky (possible growth)',
    sources: [
      {
        source: 'liga-net-2024-11-19'
      }
    ]
  },
  'est-troops-planned-2025-07-02-ukrainian-intelligence-via-cnn': {
    metric: 'troops-planned',
    date: '2025-07-02',
    low: null,
    high: 30000,
    about: { by: '2025-11' },
    estimatedBy: 'Ukrainian intelligence via CNN (additional, by November 2025)',
    sources: [
      {
        source: 'the-jerusalem-post-undated-jerusalem-post'
      }
    ]
  },
  'est-troops-planned-2025-09-02-nis': {
    metric: 'troops-planned',
    date: '2025-09-02',
    low: 6000,
    high: 6000,
    estimatedBy: 'NIS (KR), third wave',
    sources: [
      {
        source: 'kyiv-independent-2025-09-02'
      }
    ]
  },
  'est-troops-second-wave-2025-02-27-south-korean-press': {
    metric: 'troops-second-wave',
    date: '2025-02-27',
    low: 1000,
    high: 3000,
    estimatedBy: 'South Korean press',
    sources: [
      {
        source: 'euromaidan-press-2025-02-27'
      }
    ]
  },
  'est-troops-second-wave-2025-03-27-jcs': {
    metric: 'troops-second-wave',
    date: '2025-03-27',
    low: 3000,
    high: null,
    estimatedBy: 'South Korean JCS (at least)',
    sources: [
      {
        source: 'korea-joongang-daily-2025-03-27'
      }
    ]
  },
  'est-troops-second-wave-2025-05-29-msmt': {
    metric: 'troops-second-wave',
    date: '2025-05-29',
    low: 3000,
    high: 3000,
    estimatedBy: 'MSMT',
    note: 'The count rests on one page.',
    sources: [
      {
        source: 'anadolu-via-a-news-2025-05-29'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
