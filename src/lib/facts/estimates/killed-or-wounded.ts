import type { Estimate } from '../schema.ts';

/** Estimates of killed and wounded together: one record a day and estimator; null is an open end. */
export const killedOrWounded = {
  'est-killed-or-wounded-2024-12-16-hur': {
    metric: 'killed-or-wounded',
    date: '2024-12-16',
    low: 30,
    high: null,
    about: { from: '2024-12-14', to: '2024-12-15' },
    estimatedBy: 'HUR (14 to 15 December only)',
    sources: [
      {
        source: 'kyiv-independent-undated-north-korean'
      }
    ]
  },
  'est-killed-or-wounded-2024-12-19-nis': {
    metric: 'killed-or-wounded',
    date: '2024-12-19',
    low: 1000,
    high: 1100,
    estimatedBy: 'NIS (KR), at least 100 dead plus close to 1,000 wounded',
    conflict: 'The Pentagon spoke of several hundred on the same day.',
    note: 'Derived: an addition of two NIS figures, not a total the NIS gave.',
    sources: [
      {
        source: 'aju-news-2024-12-19'
      }
    ]
  },
  'est-killed-or-wounded-2024-12-23-jcs': {
    metric: 'killed-or-wounded',
    date: '2024-12-23',
    low: 1100,
    high: 1100,
    estimatedBy: 'South Korean JCS',
    conflict: 'Zelensky gave more than 3,000 on the same day.',
    sources: [
      {
        source: 'al-jazeera-2024-12-23',
        supports: 'South Korean JCS, 23 December: around 1,100 casualties; Pyongyang preparing rotation or more troops.'
      },
      {
        source: 'republic-world-2024-12-23'
      }
    ]
  },
  'est-killed-or-wounded-2024-12-23-zelensky': {
    metric: 'killed-or-wounded',
    date: '2024-12-23',
    low: 3000,
    high: null,
    estimatedBy: 'Zelensky (preliminary, more than)',
    conflict: 'The South Korean Joint Chiefs gave about 1,100 on the same day.',
    sources: [
      {
        source: 'kyiv-independent-2024-12-27',
        supports:
          "Kirby, 27 December: more than 1,000 killed or wounded in a week; recalls Zelensky's more than 3,000 of 23 December."
      },
      {
        source: 'reuters-via-fbc-news-2024-12-28'
      }
    ]
  },
  'est-killed-or-wounded-2025-01-09-zelensky': {
    metric: 'killed-or-wounded',
    date: '2025-01-09',
    low: 4000,
    high: 4000,
    estimatedBy: 'Zelensky',
    sources: [
      {
        source: 'ukrainska-pravda-2025-01-09'
      }
    ]
  },
  'est-killed-or-wounded-2025-01-13-nis': {
    metric: 'killed-or-wounded',
    date: '2025-01-13',
    low: 3000,
    high: null,
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
  },
  'est-killed-or-wounded-2025-01-22-western-officials': {
    metric: 'killed-or-wounded',
    date: '2025-01-22',
    low: 4000,
    high: 4000,
    estimatedBy: 'Western officials via BBC',
    sources: [
      {
        source: 'kbs-world-undated-kbs-world-bbc'
      }
    ]
  },
  'est-killed-or-wounded-2025-03-27-jcs': {
    metric: 'killed-or-wounded',
    date: '2025-03-27',
    low: 4000,
    high: 4000,
    estimatedBy: 'South Korean JCS',
    sources: [
      {
        source: 'korea-joongang-daily-2025-03-27'
      }
    ]
  },
  'est-killed-or-wounded-2025-04-28-us-officials': {
    metric: 'killed-or-wounded',
    date: '2025-04-28',
    low: 1200,
    high: 1200,
    estimatedBy: 'US officials, as cited by Politico',
    conflict: 'The NIS gave 4,700 two days later.',
    sources: [
      {
        source: 'politico-europe-2025-04-28'
      }
    ]
  },
  'est-killed-or-wounded-2025-04-30-nis': {
    metric: 'killed-or-wounded',
    date: '2025-04-30',
    low: 4700,
    high: 4700,
    estimatedBy: 'NIS (KR)',
    conflict: 'US officials were cited with 1,200 two days earlier.',
    sources: [
      {
        source: 'kbs-world-2025-04-30',
        supports: "Lawmaker's own words: 15,000 sent in two deployments, 4,700 casualties, about 600 of them dead."
      },
      {
        source: 'upday-uk-2025-04-30'
      }
    ]
  },
  'est-killed-or-wounded-2025-06-15-uk-mod': {
    metric: 'killed-or-wounded',
    date: '2025-06-15',
    low: 6000,
    high: null,
    estimatedBy: 'UK MoD (highly likely more than; 80 to 90 per cent on its scale)',
    sources: [
      {
        source: 'the-independent-2025-06-16',
        supports: 'UK MoD: highly likely more than 6,000 casualties, over half of about 11,000 first deployed.'
      },
      {
        source: 'ukrinform-via-menafn-2025-06-16'
      }
    ]
  },
  'est-killed-or-wounded-2026-02-12-nis': {
    metric: 'killed-or-wounded',
    date: '2026-02-12',
    low: 6000,
    high: 6000,
    estimatedBy: 'NIS (KR), about 40 per cent of those sent',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      }
    ]
  },
  'est-killed-or-wounded-in-one-week-2024-12-27-white-house': {
    metric: 'killed-or-wounded-in-one-week',
    date: '2024-12-27',
    low: 1000,
    high: 1000,
    estimatedBy: 'White House',
    note: 'More than 1,000 in one text, a thousand in Reuters.',
    sources: [
      {
        source: 'kyiv-independent-2024-12-27',
        supports:
          "Kirby, 27 December: more than 1,000 killed or wounded in a week; recalls Zelensky's more than 3,000 of 23 December."
      },
      {
        source: 'reuters-via-fbc-news-2024-12-28'
      }
    ]
  }
} as const satisfies Record<string, Estimate>;
