import type { Estimate } from '../schema.ts';

/** Estimates of labour and pay: one record a day and estimator; null is an open end. */
export const labourAndPay = {
  'est-builders-sent-2025-06-17-shoigu': {
    metric: 'builders-sent',
    date: '2025-06-17',
    low: 5000,
    high: 5000,
    estimatedBy: 'Shoigu (announced)',
    note: 'Announced as a decision; the arrival rests on the NIS alone.',
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      }
    ]
  },
  'est-builders-sent-2025-11-04-nis': {
    metric: 'builders-sent',
    date: '2025-11-04',
    low: 5000,
    high: 5000,
    estimatedBy: 'NIS (KR), moving since September',
    sources: [
      {
        source: 'the-moscow-times-2025-11-04'
      }
    ]
  },
  'est-engineers-sent-2025-06-17-shoigu': {
    metric: 'engineers-sent',
    date: '2025-06-17',
    low: 1000,
    high: 1000,
    estimatedBy: 'Shoigu (announced)',
    note: 'Announced as a decision.',
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      }
    ]
  },
  'est-engineers-sent-2025-09-02-nis': {
    metric: 'engineers-sent',
    date: '2025-09-02',
    low: 1000,
    high: 1000,
    estimatedBy: 'NIS (KR), arrived',
    sources: [
      {
        source: 'kyiv-independent-2025-09-02'
      }
    ]
  },
  'est-engineers-sent-2026-02-12-nis': {
    metric: 'engineers-sent',
    date: '2026-02-12',
    low: 1000,
    high: 1000,
    estimatedBy: 'NIS (KR), present',
    conflict: 'The engineers had gone home in December 2025, yet the NIS sees about 1,000 in Kursk in February 2026.',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      }
    ]
  },
  'est-pay-usd-per-soldier-month-2024-10-23-nis': {
    metric: 'pay-usd-per-soldier-month',
    date: '2024-10-23',
    low: 2000,
    high: 2000,
    estimatedBy: 'NIS (KR)',
    conflict: 'The NIS said in April 2025 that it had no evidence of cash.',
    sources: [
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
  'est-pay-usd-per-worker-month-2025-02-09-nis': {
    metric: 'pay-usd-per-worker-month',
    date: '2025-02-09',
    low: 800,
    high: 800,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'the-star-2025-02-10'
      }
    ]
  },
  'est-workers-planned-2025-06-19-nhk': {
    metric: 'workers-planned',
    date: '2025-06-19',
    low: 25000,
    high: 25000,
    estimatedBy: 'NHK (drone plant, under consideration)',
    sources: [
      {
        source: 'liga-net-2025-06-19'
      }
    ]
  },
  'est-workers-planned-2025-11-14-hur': {
    metric: 'workers-planned',
    date: '2025-11-14',
    low: 12000,
    high: 12000,
    about: { by: '2025-12-31' },
    estimatedBy: 'HUR (Alabuga, by end of 2025)',
    sources: [
      {
        source: 'interfax-ukraine-2025-11-14'
      }
    ]
  },
  'est-workers-sent-2024-10-29-nis': {
    metric: 'workers-sent',
    date: '2024-10-29',
    low: 4000,
    high: 4000,
    estimatedBy: 'NIS (KR), 2024',
    conflict: 'Reports give the 4,000 either as sent during 2024 or as present in Russia.',
    sources: [
      {
        source: 'reuters-via-kfgo-undated-reuters-nis'
      }
    ]
  },
  'est-workers-sent-2025-04-30-nis': {
    metric: 'workers-sent',
    date: '2025-04-30',
    low: 15000,
    high: 15000,
    estimatedBy: 'NIS (KR)',
    conflict: 'The monitoring team gave 8,000 a month later.',
    sources: [
      {
        source: 'kbs-news-2025-05-02'
      }
    ]
  },
  'est-workers-sent-2025-05-29-msmt': {
    metric: 'workers-sent',
    date: '2025-05-29',
    low: 8000,
    high: 8000,
    estimatedBy: 'MSMT, described variously',
    conflict:
      'The 8,000 are described as having visas sought for them, as dispatched in 2024 or as employed in Russia; the NIS gave 15,000 a month earlier.',
    sources: [
      {
        source: 'anadolu-via-a-news-2025-05-29'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
