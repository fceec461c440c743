import type { Event } from '../schema.ts';

/** Events by id. The deployment on the story's own day, 23 October 2024. */
export const deployment20241023 = {
  'nis-parliament': {
    date: '2024-10-23',
    title: 'NIS tells lawmakers 3,000 have gone and 10,000 will by December',
    summary:
      'The agency said a second batch of about 1,500 had crossed. Lawmakers also relayed pay of about 2,000 dollars a month per soldier, drone training and doubts about readiness for modern war.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS', 'Cho Tae-yong', 'Park Sun-won'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'sent so far (Korean texts: over)',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      },
      {
        label: 'expected by December (Korean texts: over)',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      },
      {
        label: 'monthly pay per soldier',
        value: 2000,
        unit: 'USD',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      }
    ],
    note: 'Korean texts say over 3,000 sent and over 10,000 expected. For the pay no page of Yonhap, Reuters or AP was found.',
    sameAs: ['money-nis-2000-a-month'],
    sources: [
      {
        source: 'ap-via-localnews8-2024-10-23'
      },
      {
        source: 'app-2024-10-23'
      },
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
  'second-crossing': {
    date: '2024-10-23',
    when: { by: '2024-10-23' },
    title: 'A second batch has crossed, by the NIS account',
    summary:
      'Lawmakers relayed from the NIS that another 1,500 or so soldiers had gone to Russia. The pages found do not say on which days.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    sources: [{ source: 'ap-via-localnews8-2024-10-23' }, { source: 'app-2024-10-23' }]
  },
  'first-units-in-kursk': {
    date: '2024-10-23',
    when: { on: '2024-10-23' },
    title: 'First units are recorded in Kursk, by Ukraine’s account',
    summary:
      'Ukrainian military intelligence said on 24 October that the first North Korean units had been recorded in Kursk the day before.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [],
    sources: [{ source: 'kyiv-independent-2024-10-24-first-north' }]
  },
  'last-group-leaves': {
    date: '2024-10-23',
    when: { on: '2024-10-23' },
    title: 'The last group leaves for Russia, as Kim Jong Un said a year later',
    summary:
      'In a speech of 23 October 2025 Kim Jong Un said that the last group of the expeditionary units had left for Russia exactly a year before.',
    theme: 'deployment',
    importance: 3,
    actors: ['Kim Jong Un'],
    places: [],
    figures: [],
    note: 'Washington and Seoul counted only 3,000 sent by that day, and by Seoul’s account more followed in January and February 2025.',
    sources: [
      {
        source: 'korea-joongang-daily-2025-10-24',
        supports:
          'Quotes Kim, via KCNA, that the last group of the expeditionary combatants left for Russia exactly a year before 23 October 2025.'
      },
      { source: 'channel-a-undated-channel-korean' }
    ]
  },
  'flights-west': {
    date: '2024-10-23',
    endDate: '2024-10-28',
    when: { from: '2024-10-23', to: '2024-10-28' },
    title: 'Soldiers are flown towards the border, by Ukraine’s account',
    summary:
      'Ukraine’s envoy told the Security Council on 30 October that 2,100 soldiers had been flown west to the border from 23 to 28 October.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    note: 'Russia’s envoy dismissed the account as unproven.',
    sources: [{ source: 'united24-media-2024-10-30' }, { source: 'afp-via-bss-2024-10-31' }]
  },
  'us-evidence': {
    date: '2024-10-23',
    title: 'US says it has evidence that at least 3,000 came by sea via Vladivostok',
    summary:
      'Lloyd Austin in Rome and John Kirby in Washington gave the first American confirmation. The US route started at Wonsan, not at the ports named by Seoul, and Washington did not yet know whether the soldiers would fight.',
    theme: 'deployment',
    importance: 1,
    actors: ['Lloyd Austin', 'John Kirby'],
    places: [
      {
        name: 'Rome, Italy',
        lat: 41.903,
        lon: 12.496
      },
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Wonsan, DPRK', place: 'wonsan' },
      { name: 'Vladivostok, Russia', place: 'vladivostok' }
    ],
    figures: [
      {
        label: 'moved to eastern Russia, at least',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'White House',
        asOf: '2024-10-23'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area.',
    sources: [
      {
        source: 'the-white-house-2024-10-25',
        supports:
          'Official transcript two days later in which the US, Japan and South Korea express grave concern at DPRK troop deployments to Russia; the 3,000 was not seen there.'
      },
      {
        source: 'the-statesman-2024-10-24'
      },
      {
        source: 'kbs-world-undated-kbs-world'
      },
      {
        source: 'korea-herald-2024-10-23',
        supports:
          'Reuters from Rome: Austin says there is evidence of DPRK troops in Russia and that their purpose is unclear.'
      },
      {
        source: 'dpa-afx-via-finanznachri-2024-10-24'
      },
      {
        source: 'jang-2024-10-24'
      },
      {
        source: 'usa-journal-korea-2024-10-23',
        supports:
          "Gives Kirby's briefing remarks word for word: at least 3,000 soldiers, early to mid October, by ship from the Wonsan area to Vladivostok, then several training sites; would be a sign of weakness if Russia has to turn to Pyongyang."
      }
    ]
  }
} as const satisfies Record<string, Event>;
