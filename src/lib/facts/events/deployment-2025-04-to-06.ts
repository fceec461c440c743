import type { Event } from '../schema.ts';

/** Events by id. The deployment, April to June 2025. */
export const deployment202504To06 = {
  gerasimov: {
    date: '2025-04-26',
    title: "Gerasimov praises North Korean soldiers in Russia's first admission",
    summary:
      "Reporting to Putin that Kursk had been retaken, a claim Kyiv rejected, Valery Gerasimov credited the North Koreans. It was Moscow's first public acknowledgement.",
    theme: 'deployment',
    importance: 1,
    actors: ['Valery Gerasimov', 'Vladimir Putin'],
    places: [
      { name: 'Moscow, Russia', place: 'moscow' },
      { name: 'Gornal, Kursk region, Russia (approx.)', place: 'gornal' }
    ],
    figures: [],
    conflict: 'Kyiv rejected the claim that Kursk had been retaken.',
    sources: [
      {
        source: 'reuters-via-the-japan-ne-2025-04-27'
      },
      {
        source: 'politico-europe-2025-04-26'
      },
      {
        source: 'trt-world-2025-04-26',
        supports:
          "Quotes Gerasimov's televised report crediting DPRK servicemen, under the partnership treaty, with a part in retaking the Kursk border area."
      },
      {
        source: 'nk-news-2025-04-26'
      }
    ]
  },
  'kcna-confirms': {
    date: '2025-04-28',
    title: 'North Korea admits the deployment; Putin gives thanks',
    summary:
      'In a statement written on 27 April and published on 28 April the Central Military Commission said Kim had sent troops under Article 4 and had informed the Russian side of his decision. It promised a monument and for the first time spoke of the fallen. Putin thanked Kim by name.',
    theme: 'deployment',
    importance: 1,
    actors: ['Central Military Commission', 'Kim Jong Un', 'Vladimir Putin'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Moscow, Russia', place: 'moscow' }
    ],
    figures: [],
    note: 'Moscow and Pyongyang cite Article 4 of the treaty as the basis of the deployment. State television dates the order to 28 August 2024, the first crossings are dated to October and the fighting to November and December; the treaty took effect on 4 December 2024. No source found discusses this: the dates stand side by side and are no legal finding.',
    sameAs: ['ideology-pyongyang-confirms-2025', 'ideology-putin-thanks-2025'],
    sources: [
      {
        source: 'naenara-undated-wpk-central',
        supports:
          "DPRK state portal carries the commission's written statement, dated 27 April 2025, praising the units that fought in Kursk; the page changes, keep an archived copy."
      },
      {
        source: 'tass-2025-04-28-tass-kcna'
      },
      {
        source: 'tass-2025-04-28-tass-putin'
      },
      {
        source: 'babel-2025-04-28'
      },
      {
        source: 'kcna-via-kcna-watch-2025-04-29',
        supports:
          "Full text of Putin's statement of 28 April 2025: cites Article 4, thanks Kim and praises the soldiers."
      }
    ]
  },
  'nis-15000': {
    date: '2025-04-30',
    title: 'NIS counts 15,000 sent, 4,700 casualties and 600 dead',
    summary:
      'The agency told lawmakers that 2,000 wounded had gone home and that the dead were cremated in Kursk. It put North Korean workers in Russia at some 15,000.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'troops in two waves',
        value: 15000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'casualties',
        value: 4700,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'killed',
        value: 600,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'wounded sent home',
        value: 2000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'workers',
        value: 15000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      }
    ],
    conflict: "KBS has the lawmaker's voice saying 15,000 sent, while AFP printed 18,000.",
    sameAs: ['money-nis-no-cash-2025'],
    sources: [
      {
        source: 'unn-2025-04-30'
      },
      {
        source: 'kbs-world-undated-kbs-world-nis'
      },
      {
        source: 'kbs-news-2025-05-02'
      },
      {
        source: 'kbs-world-2025-04-30',
        supports: "Lawmaker's own words: 15,000 sent in two deployments, 4,700 casualties, about 600 of them dead."
      },
      {
        source: 'upday-uk-2025-04-30'
      }
    ]
  },
  'msmt-report': {
    date: '2025-05-29',
    title: 'An eleven-nation team reports troops, training and Pantsirs',
    summary:
      'The group that replaced the UN expert panel counted more than 11,000 troops in 2024 and 3,000 later, and described air-defence and jamming equipment going the other way.',
    theme: 'deployment',
    importance: 2,
    actors: ['Multilateral Sanctions Monitoring Team'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'sent in 2024, more than',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'sent in 2025',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'workers (visas sought, dispatched in 2024 or employed in Russia)',
        value: 8000,
        unit: 'people',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      }
    ],
    conflict:
      'The 8,000 workers are described as having visas sought for them, as dispatched in 2024 or as employed in Russia.',
    note: 'The troop counts rest on one page.',
    sameAs: ['unw-msmt-first-report'],
    sources: [
      {
        source: 'ajp-2025-05-30'
      },
      {
        source: 'kbs-world-2025-05',
        supports:
          'At least one Pantsir-class vehicle since November 2024, over 20,000 containers, up to nine million rounds in 2024.'
      },
      {
        source: 'korea-joongang-daily-2025-05-29',
        supports: 'First report released on 29 May 2025; weapons, troops and what Russia gave.'
      },
      {
        source: 'anadolu-via-a-news-2025-05-29'
      }
    ]
  },
  'uk-6000': {
    date: '2025-06-15',
    title: 'UK judges more than 6,000 casualties highly likely',
    summary:
      "London's defence ministry called it highly likely, which on its scale means 80 to 90 per cent, that casualties exceeded 6,000, over half of the roughly 11,000 first sent. It added that operations had stayed inside Kursk and that crossing into Ukraine would need both leaders to agree.",
    theme: 'deployment',
    importance: 2,
    actors: ['UK Ministry of Defence'],
    places: [
      {
        name: 'London, UK',
        lat: 51.507,
        lon: -0.128
      },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'casualties, highly likely more than',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'UK MoD',
        asOf: '2025-06-15'
      },
      {
        label: 'first force',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'UK MoD',
        asOf: '2025-06-15'
      }
    ],
    sources: [
      {
        source: 'the-independent-2025-06-16'
      },
      {
        source: 'korea-daily-us-undated-north-korea'
      },
      {
        source: 'ukrinform-via-menafn-2025-06-16'
      }
    ]
  },
  'shoigu-builders': {
    date: '2025-06-17',
    title: 'Shoigu announces 1,000 sappers and 5,000 military builders for Kursk',
    summary:
      'Sergei Shoigu announced after seeing Kim that 1,000 sappers and 5,000 military builders would go to Kursk, and that memorials would be built in both countries.',
    theme: 'deployment',
    importance: 1,
    actors: ['Sergei Shoigu', 'Kim Jong Un'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'sappers',
        value: 1000,
        unit: 'people',
        estimatedBy: 'Shoigu',
        asOf: '2025-06-17'
      },
      {
        label: 'military builders',
        value: 5000,
        unit: 'people',
        estimatedBy: 'Shoigu',
        asOf: '2025-06-17'
      }
    ],
    note: 'Announced as a decision. The arrival of the builders rests on the NIS alone.',
    sameAs: ['future-kursk-6000-workers'],
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      },
      {
        source: 'nk-news-2025-06-17'
      }
    ]
  }
} as const satisfies Record<string, Event>;
