import type { Estimate } from '../schema.ts';

/** Estimates of losses: one record a day and estimator; null is an open end. */
export const losses = {
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
  },
  'est-killed-or-wounded-2024-12-16-hur': {
    metric: 'killed-or-wounded',
    date: '2024-12-16',
    low: 30,
    high: null,
    about: { from: '2024-12-14', to: '2024-12-15' },
    estimatedBy: 'HUR (14-15 December only)',
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
    estimatedBy: 'UK MoD (highly likely more than; 80-90 per cent on its scale)',
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
  },
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
