import type { Event } from '../schema.ts';

/** Events by id. The deployment, 2026. */
export const deployment2026 = {
  'still-firing': {
    date: '2026-02-04',
    title: 'Ukraine says North Koreans in Kursk still fire across the border',
    summary:
      "Ukraine's military intelligence said the soldiers rotate and that about 3,000 have returned home, many to teach. Kim had sent New Year greetings to those abroad.",
    theme: 'deployment',
    importance: 2,
    actors: ['HUR', 'Kim Jong Un'],
    places: [
      { name: 'Kursk region, Russia', place: 'kursk' },
      { name: 'Sumy region, Ukraine', place: 'sumy' }
    ],
    figures: [
      {
        label: 'returned home',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'HUR',
        asOf: '2026-02-04'
      }
    ],
    sources: [
      {
        source: 'sbs-news-2026-02-05'
      },
      {
        source: 'korea-joongang-daily-2026-01-01'
      }
    ]
  },
  'nis-6000': {
    date: '2026-02-12',
    title: 'NIS counts about 6,000 casualties and 10,000 remaining troops',
    summary:
      'The NIS put the killed and wounded at about 6,000, some 40 per cent of those sent. It counted around 1,000 engineers there and thought the 1,100 who left in December might return. Ukrainian intelligence put the remaining force nearer 8,000.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS', 'HUR'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'killed or wounded',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'combat troops remaining',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'engineers',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'remaining',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'HUR via ISW',
        asOf: '2026-02-17'
      }
    ],
    conflict:
      'The NIS counts 10,000 remaining troops and Kyiv about 8,000; it also sees about 1,000 engineers in Kursk though the engineers had gone home in December.',
    note: 'The Ukrainian figure comes from an update of the Institute for the Study of War, cited from a copy.',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      },
      {
        source: 'novaya-gazeta-europe-2026-02-16'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      },
      {
        source: 'isw-via-eurasia-ro-2026-02-17'
      }
    ]
  },
  'saeppyol-street': {
    date: '2026-02-15',
    title: 'Kim opens Saeppyol Street for families of the fallen',
    summary: 'Kim opened the street for bereaved families. State media did not say how many homes there were.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Kim Ju-ae'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    sameAs: ['fallout-saeppyol-street-2026'],
    sources: [
      {
        source: 'korea-herald-2026-02-16'
      },
      {
        source: 'novaya-gazeta-europe-2026-02-16'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      },
      {
        source: 'channel-newsasia-2026-02-16',
        supports: 'AFP: the Seoul figure of about 2,000 is for those killed.'
      }
    ]
  },
  'parade-russian-flag': {
    date: '2026-02-25',
    title: 'Kursk veterans parade in Pyongyang under a Russian flag',
    summary:
      "Ukraine's foreign ministry answered that at least 6,000 were missing because they had died, a figure the NIS uses for dead and wounded together.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Ukrainian foreign ministry'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [
      {
        label: 'killed, at least',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'Ukrainian foreign ministry',
        asOf: '2026-02-27'
      }
    ],
    conflict: 'Kyiv counts at least 6,000 dead, while the NIS counts about 6,000 killed and wounded together.',
    sources: [
      {
        source: 'babel-2026-02-27'
      }
    ]
  },
  'pow-assurance': {
    date: '2026-03-06',
    title: 'Seoul says Ukraine has promised not to return the prisoners',
    summary:
      "Foreign Minister Cho Hyun told parliament the two would not go to Russia or North Korea. A UN rapporteur had said in February the choice was Ukraine's, within international law.",
    theme: 'deployment',
    importance: 2,
    actors: ['Cho Hyun', 'Elizabeth Salmón'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    sources: [
      {
        source: 'voa-korean-2026-03-06'
      },
      {
        source: 'korea-joongang-daily-2026-02-06'
      },
      {
        source: 'korea-herald-undated-korea-herald'
      }
    ]
  },
  'museum-93': {
    date: '2026-03-16',
    title: 'The war museum is 93 per cent built and due on the Kursk anniversary',
    summary:
      'Kim ordered completion for the first anniversary of the retaking of Kursk. Analysts count room for at least 412 graves.',
    theme: 'deployment',
    importance: 3,
    actors: ['Kim Jong Un'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [
      {
        label: 'completion',
        value: 93,
        unit: 'per cent',
        estimatedBy: 'KCNA',
        asOf: '2026-03-16'
      },
      {
        label: 'grave spaces, at least',
        value: 412,
        unit: 'graves',
        estimatedBy: 'NK News',
        asOf: '2026-01-07'
      }
    ],
    sources: [
      {
        source: 'news1-global-undated-news1-global'
      },
      {
        source: 'kcna-via-kcna-watch-2026-03-17'
      }
    ]
  },
  'un-rights-chief': {
    date: '2026-05-13',
    title: 'UN rights chief says the two prisoners must not be sent back',
    summary:
      'Volker Türk said in Seoul that the rule against forced return covers the two prisoners. This is the newest development found.',
    theme: 'deployment',
    importance: 2,
    actors: ['Volker Türk'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    note: 'Rests on one English-language text of a press conference, on one host.',
    sources: [
      {
        source: 'sotnews-agency-2026-05-13'
      }
    ]
  }
} as const satisfies Record<string, Event>;
