import type { Estimate } from '../schema.ts';

/** Estimates of troops sent: one record a day and estimator; null is an open end. */
export const troopsSent = {
  'est-troops-sent-2024-10-18-nis': {
    metric: 'troops-sent',
    date: '2024-10-18',
    low: 1500,
    high: 1500,
    estimatedBy: 'NIS (KR)',
    sources: [
      {
        source: 'kbs-world-2024-10-18-kbs-world'
      }
    ]
  },
  'est-troops-sent-2024-10-23-nis': {
    metric: 'troops-sent',
    date: '2024-10-23',
    low: 3000,
    high: 3000,
    estimatedBy: 'NIS (KR)',
    note: 'Korean texts say over 3,000.',
    sources: [
      {
        source: 'app-2024-10-23'
      }
    ]
  },
  'est-troops-sent-2024-10-23-white-house': {
    metric: 'troops-sent',
    date: '2024-10-23',
    low: 3000,
    high: null,
    estimatedBy: 'White House (at least)',
    sources: [
      {
        source: 'the-statesman-2024-10-24'
      }
    ]
  },
  'est-troops-sent-2024-10-24-hur': {
    metric: 'troops-sent',
    date: '2024-10-24',
    low: 12000,
    high: 12000,
    estimatedBy: 'HUR (nearly)',
    conflict: 'Zelensky spoke of 3,000 already in Russia four days later.',
    sources: [
      {
        source: 'kyiv-independent-2024-10-24-first-north'
      }
    ]
  },
  'est-troops-sent-2024-10-28-pentagon': {
    metric: 'troops-sent',
    date: '2024-10-28',
    low: 10000,
    high: 10000,
    estimatedBy: 'Pentagon',
    conflict: 'Zelensky spoke of 3,000 on the same day and Ukrainian intelligence of nearly 12,000 four days earlier.',
    sources: [
      {
        source: 'stars-and-stripes-2024-10-30',
        supports: 'Pentagon officials put the force at 10,000 that week, a few in Kursk and roughly 2,000 on the way.'
      },
      {
        source: 'us-department-of-defense-2024-10-28'
      }
    ]
  },
  'est-troops-sent-2024-10-28-zelensky': {
    metric: 'troops-sent',
    date: '2024-10-28',
    low: 3000,
    high: 3000,
    estimatedBy: 'Zelensky (already in Russia)',
    conflict:
      'Ukrainian intelligence had counted nearly 12,000 four days earlier and the Pentagon 10,000 on the same day.',
    sources: [
      {
        source: 'kyiv-post-2024-10-29'
      }
    ]
  },
  'est-troops-sent-2024-10-31-us-state-department': {
    metric: 'troops-sent',
    date: '2024-10-31',
    low: 10000,
    high: 10000,
    estimatedBy: 'US State Department',
    note: 'The total rests on one republished page.',
    sources: [
      {
        source: 'news-az-2024-11-01'
      }
    ]
  },
  'est-troops-sent-2024-11-12-us-state-department': {
    metric: 'troops-sent',
    date: '2024-11-12',
    low: 10000,
    high: null,
    estimatedBy: 'US State Department (more than)',
    sources: [
      {
        source: 'kyiv-independent-2024-11-13'
      }
    ]
  },
  'est-troops-sent-2024-12-07-us-indo-pacific-command': {
    metric: 'troops-sent',
    date: '2024-12-07',
    low: 12000,
    high: 12000,
    estimatedBy: 'US Indo-Pacific Command',
    sources: [
      {
        source: 'defense-one-undated-russia-talks'
      }
    ]
  },
  'est-troops-sent-2025-01-22-western-officials': {
    metric: 'troops-sent',
    date: '2025-01-22',
    low: 11000,
    high: 11000,
    estimatedBy: 'Western officials via BBC',
    sources: [
      {
        source: 'kbs-world-undated-kbs-world-bbc'
      }
    ]
  },
  'est-troops-sent-2025-03-27-jcs': {
    metric: 'troops-sent',
    date: '2025-03-27',
    low: 14000,
    high: null,
    estimatedBy: 'South Korean JCS (11,000 plus at least 3,000)',
    note: 'Derived: 11,000 plus at least 3,000.',
    sources: [
      {
        source: 'korea-joongang-daily-2025-03-27'
      }
    ]
  },
  'est-troops-sent-2025-04-30-nis': {
    metric: 'troops-sent',
    date: '2025-04-30',
    low: 15000,
    high: 15000,
    estimatedBy: 'NIS (KR), two waves',
    conflict: "KBS has the lawmaker's voice saying 15,000, while AFP printed 18,000.",
    sources: [
      {
        source: 'kbs-world-undated-kbs-world-nis'
      },
      {
        source: 'kbs-world-2025-04-30',
        supports: "Lawmaker's own words: 15,000 sent in two deployments, 4,700 casualties, about 600 of them dead."
      }
    ]
  },
  'est-troops-sent-2025-05-29-msmt': {
    metric: 'troops-sent',
    date: '2025-05-29',
    low: 14000,
    high: null,
    estimatedBy: 'MSMT (more than 11,000 plus 3,000)',
    note: 'Derived: more than 11,000 plus 3,000. The counts rest on one page.',
    sources: [
      {
        source: 'anadolu-via-a-news-2025-05-29'
      }
    ]
  },
  'est-troops-sent-2025-06-15-uk-mod': {
    metric: 'troops-sent',
    date: '2025-06-15',
    low: 11000,
    high: null,
    estimatedBy: 'UK MoD (about 11,000 plus limited additions)',
    sources: [
      {
        source: 'korea-daily-us-undated-north-korea'
      }
    ]
  },
  'est-troops-sent-2025-09-02-yonhap-tally': {
    metric: 'troops-sent',
    date: '2025-09-02',
    low: 13000,
    high: 13000,
    estimatedBy: 'Yonhap tally',
    conflict: "Yonhap's own total is 13,000 here and 15,000 in December 2025.",
    sources: [
      {
        source: 'ukrainska-pravda-2025-09-02'
      }
    ]
  },
  'est-troops-sent-2025-12-13-yonhap': {
    metric: 'troops-sent',
    date: '2025-12-13',
    low: 15000,
    high: 15000,
    estimatedBy: 'Yonhap (combat troops)',
    conflict: "Yonhap's own total is 15,000 here and 13,000 in September 2025.",
    sources: [
      {
        source: 'korea-herald-2025-12-13'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
