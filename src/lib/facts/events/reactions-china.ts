import type { Event } from '../schema.ts';

/** Events by id. China. */
export const reactionsChina = {
  'china-not-aware-oct-24': {
    date: '2024-10-24',
    title: 'Beijing says it has no knowledge of a deployment',
    summary:
      'Asked about evidence of North Korean soldiers in Russia a day after Washington confirmed it, spokesman Lin Jian said China had no knowledge and repeated its call for de-escalation.',
    theme: 'china',
    importance: 1,
    actors: ['Lin Jian'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kyiv-independent-2024-10-24-china-not'
      }
    ]
  },
  'china-own-matter-nov-1': {
    date: '2024-11-01',
    title: "Beijing calls Russia-North Korea ties the two countries' own affair",
    summary:
      "A week after Beijing's first answer spokesman Lin Jian stressed that both are sovereign states and said China did not know the details of their exchanges. The line let Beijing avoid either endorsing or criticising the deployment.",
    theme: 'china',
    importance: 1,
    actors: ['Lin Jian'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'chinese-foreign-ministry-2024-11-01',
        supports:
          "Official transcript: asked by AFP about Zelensky's remark on silence, Lin Jian says the two are sovereign states, relations are their own matter and China does not know the specifics."
      },
      {
        source: 'tass-2024-11-01-tass-report'
      },
      {
        source: 'cna-2024-11-01-china-russia'
      }
    ]
  },
  'china-uneasy-analysis': {
    date: '2024-11-25',
    title: 'Analysts and US officials see an uneasy Beijing',
    summary:
      'Former US officials spoke of exasperation and panic in Beijing; Deputy Secretary Campbell said China was increasingly concerned. At the G20 and APEC summits Scholz, Yoon and others asked Xi to use his influence; other analysts thought the alliance also suits China, and a 2025 analysis said Beijing fears being sidelined if the war ends.',
    theme: 'china',
    importance: 2,
    actors: ['Kurt Campbell and analysts'],
    country: 'US',
    places: [
      { name: 'Beijing', place: 'beijing' },
      {
        name: 'Lima',
        lat: -12.0464,
        lon: -77.0428
      }
    ],
    figures: [],
    status: 'analysis',
    conflict: 'US officials describe alarm in Beijing, while other analysts think the alliance also suits China.',
    sources: [
      {
        source: 'voa-2024-11'
      },
      {
        source: 'mint-2025-09-28'
      },
      {
        source: 'voa-2024-10'
      },
      {
        source: 'the-news-and-views-2024-11-25'
      }
    ]
  },
  'china-april-2025-no-comment': {
    date: '2025-04-28',
    title: 'China declines to judge the confirmed deployment',
    summary:
      'After Moscow and Pyongyang admitted the troops, spokesman Guo Jiakun said their interaction, including military cooperation, was for them alone and that China does not interfere in relations between third countries.',
    theme: 'china',
    importance: 2,
    actors: ['Guo Jiakun'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'kyiv-independent-2025-04-28'
      },
      {
        source: 'ukrinform-2025-04-28'
      }
    ]
  },
  'china-beijing-parade-2025': {
    date: '2025-09-03',
    title: 'Xi, Putin and Kim appear together in Beijing',
    summary:
      "The three leaders stood side by side in public for the first time at a parade in Tiananmen Square. In a separate meeting Putin praised the North's soldiers in Kursk and invited Kim to Russia; Kim spoke of a fraternal duty to help.",
    theme: 'china',
    importance: 1,
    actors: ['Xi Jinping, Vladimir Putin, Kim Jong Un'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sameAs: ['putin-kim-beijing'],
    sources: [
      {
        source: 'kyiv-independent-2025-09-03'
      },
      {
        source: 'ap-2025-09-04'
      },
      {
        source: 'ap-2025-09-03',
        supports: 'AP: Putin praises the soldiers in Kursk; Kim speaks of a fraternal duty.'
      },
      {
        source: 'devdiscourse-2025-09-03'
      }
    ]
  },
  'china-xi-kim-sept-4-2025': {
    date: '2025-09-04',
    title: 'Xi and Kim meet; denuclearisation is not mentioned',
    summary:
      'The first summit of Xi and Kim in six years promised closer coordination. Reports noted that, unlike earlier meetings, the accounts left out the denuclearisation of the peninsula, which analysts read as a gain for Kim.',
    theme: 'china',
    importance: 2,
    actors: ['Xi Jinping, Kim Jong Un'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'afp-2025-09-04'
      },
      {
        source: 'leadstory-2025-09'
      },
      {
        source: 'evrim-agaci-2025-09'
      }
    ]
  },
  'china-rail-march-2026': {
    date: '2026-03-12',
    title: 'Beijing-Pyongyang trains return after six years',
    summary:
      'Passenger trains between the two capitals resumed four times a week, first for officials and business people. Direct Moscow-Pyongyang trains and flights had come back in 2025, and North Korean media stayed silent on the Chinese link.',
    theme: 'china',
    importance: 2,
    actors: ['China State Railway'],
    country: 'CN',
    places: [
      { name: 'Beijing', place: 'beijing' },
      { name: 'Dandong', lat: 40.129, lon: 124.394 },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'Beijing-Pyongyang services',
        value: 4,
        unit: 'trains per week',
        estimatedBy: 'China State Railway',
        asOf: '2026-03'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'the-straits-times-2026-03-13'
      },
      {
        source: 'the-korea-herald-2026-03-10'
      },
      {
        source: 'ap-2026-03-11'
      }
    ]
  }
} as const satisfies Record<string, Event>;
