import type { Event } from '../schema.ts';

/** Events by id. What the two sides say binds them. */
export const reactionsMotiveIdeology = {
  'ideology-kim-sacred-fight-2023': {
    date: '2023-09-13',
    title: "Kim presents Russia's war as a fight against imperialism",
    summary:
      "At the Vostochny Cosmodrome summit Kim promised to side with Putin's decisions and framed the war as a common struggle against imperialism. Putin had picked the space centre because of Kim's interest in rockets and satellites.",
    theme: 'ideology',
    importance: 1,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [{ name: 'Vostochny Cosmodrome', place: 'vostochny-cosmodrome' }],
    figures: [],
    status: 'established',
    sameAs: ['vostochny-summit-2023'],
    sources: [
      {
        source: 'the-daily-beast-2023-09-13'
      }
    ]
  },
  'ideology-putin-anti-us-2024': {
    date: '2024-06-19',
    title: 'Putin and Kim frame their pact as resistance to the US',
    summary:
      'In Pyongyang Putin thanked Kim for backing Moscow against what he called the imperialist policy of the US, and Kim voiced full support for the war. The treaty signed that day contains the mutual-assistance clause later cited for the deployment.',
    theme: 'ideology',
    importance: 1,
    actors: ['Vladimir Putin'],
    country: 'RU',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sameAs: ['treaty-2024'],
    sources: [
      {
        source: 'the-korea-herald-2024-06-19'
      },
      {
        source: 'afp-via-lbci-2024-06-19'
      }
    ]
  },
  'ideology-inss-timing-trump': {
    date: '2024-11-03',
    title: 'A Seoul think tank says Kim moved early to bind Moscow before the US vote',
    summary:
      "South Korea's INSS, tied to the intelligence service, argued that Pyongyang sent troops just before the US election because a Trump win might end the war and weaken the anti-US camp it was building with Moscow.",
    theme: 'ideology',
    importance: 2,
    actors: ['Institute for National Security Strategy (INSS)'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [],
    status: 'analysis',
    sources: [
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'news-pravda-2024-11-03'
      }
    ]
  },
  'ideology-choe-until-victory': {
    date: '2024-11-01',
    title: 'Foreign minister Choe pledges support until Russia wins',
    summary:
      'While the deployment was still unacknowledged, Choe Son Hui told Lavrov in Moscow that Kim had ordered strong support from the start for a war she called sacred, and accused Washington and Seoul of planning a nuclear strike.',
    theme: 'ideology',
    importance: 2,
    actors: ['Choe Son Hui'],
    country: 'KP',
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'tass-2024-11-01-north-korea'
      },
      {
        source: 'liga-net-2024-11-01'
      }
    ]
  },
  'ideology-pyongyang-confirms-2025': {
    date: '2025-04-28',
    title: 'Pyongyang confirms the troops and calls their mission sacred',
    summary:
      "Two days after Russia's general staff admitted it, North Korea's Central Military Commission published a statement, written on 27 April, confirming that Kim had sent units to Kursk under the treaty. It presented the operation as proof of alliance, not a commercial deal.",
    theme: 'ideology',
    importance: 1,
    actors: ["Central Military Commission, Workers' Party of Korea"],
    country: 'KP',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Kursk region', place: 'kursk' }
    ],
    figures: [],
    status: 'established',
    sameAs: ['kcna-confirms'],
    sources: [
      {
        source: 'naenara-undated-wpk-central',
        supports:
          "DPRK state portal carries the commission's written statement, dated 27 April 2025, praising the units that fought in Kursk; the page changes, keep an archived copy."
      },
      {
        source: 'politico-europe-2025-04-28'
      },
      {
        source: 'the-truth-international-2025-04'
      }
    ]
  },
  'ideology-putin-thanks-2025': {
    date: '2025-04-28',
    title: 'Putin credits solidarity and the 2024 treaty',
    summary:
      "In a Kremlin statement Putin thanked Kim personally and said the Korean People's Army had acted in line with international law and the treaty. Seoul called the North's admission an admission of a criminal act.",
    theme: 'ideology',
    importance: 2,
    actors: ['Vladimir Putin'],
    country: 'RU',
    places: [
      { name: 'Moscow', place: 'moscow' },
      { name: 'Kursk region', place: 'kursk' }
    ],
    figures: [],
    status: 'established',
    conflict: 'Moscow calls the deployment lawful, while Seoul speaks of the admission of a criminal act.',
    sameAs: ['kcna-confirms'],
    sources: [
      {
        source: 'korea-joongang-daily-2025-04-28'
      },
      {
        source: 'kcna-via-kcna-watch-2025-04-29',
        supports:
          "Full text of Putin's statement of 28 April 2025: cites Article 4, thanks Kim and praises the soldiers."
      },
      {
        source: 'lokmat-times-2025-04-28'
      }
    ]
  },
  'ideology-no-reward-2025': {
    date: '2025-10-23',
    title: 'Kim says the soldiers left without expecting a reward',
    summary:
      'Breaking ground for a museum in Pyongyang, Kim said the troops had gone without expecting any reward and that Pyongyang would always be with Moscow. Outside estimates describe payment in money, oil, food and technology.',
    theme: 'ideology',
    importance: 2,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'disputed',
    conflict:
      'Kim says no reward was expected, while outside estimates describe payment in money, oil, food and technology.',
    sameAs: ['museum-groundbreaking'],
    sources: [
      {
        source: 'korea-joongang-daily-2025-10-24'
      }
    ]
  },
  'ideology-kim-letter-2026': {
    date: '2026-01-09',
    title: 'Kim pledges permanent, unconditional support to Putin',
    summary:
      "In a reply published by state media Kim said he would respect and back all of Putin's policies and decisions. Two weeks earlier his New Year message had spoken of an alliance sealed in blood at the front.",
    theme: 'ideology',
    importance: 2,
    actors: ['Kim Jong Un'],
    country: 'KP',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [],
    status: 'established',
    note: 'weakly sourced: the letter of January 2026 rests on a machine-summarised agency text.',
    sources: [
      {
        source: 'news-az-2025-12-27'
      },
      {
        source: 'reuters-2026-01-09'
      }
    ]
  }
} as const satisfies Record<string, Event>;
