import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, June to August 2024. */
export const ties202406To08 = {
  'shells-june-2024': {
    date: '2024-06-14',
    title: 'Estimates grow to 10,000 containers and up to 4.8 million shells',
    summary:
      "South Korea's defence minister told Bloomberg that at least 10,000 containers, enough for 4.8 million shells, had been detected. A week later The Washington Post, using Russian transport data, traced explosives equal to about 1.6 million shells for August 2023 to January 2024.",
    theme: 'arms',
    importance: 2,
    actors: ['Shin Won-sik', 'C4ADS', 'The Washington Post'],
    places: [
      { name: 'Rajin (Najin), Rason', place: 'rajin' },
      { name: 'Port Vostochny', place: 'vostochny-port' },
      { name: 'Dunai (Dunay)', place: 'dunay' }
    ],
    figures: [
      {
        label: 'Containers sent',
        value: 10000,
        unit: 'containers (at least)',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-06-14'
      },
      {
        label: 'Capacity in shells',
        value: 4800000,
        unit: 'rounds (up to)',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-06-14'
      },
      {
        label: 'Explosives moved, shell equivalent (Aug 2023-Jan 2024)',
        value: 1600000,
        unit: 'rounds',
        estimatedBy: 'C4ADS / The Washington Post',
        asOf: '2024-06-22'
      }
    ],
    status: 'claimed',
    statusNote:
      "These measure different things: container capacity against documented cargo weight over six months. Headlines round Seoul's 4.8 million up to 5 million.",
    conflict:
      "Seoul's 4.8 million is what the containers could hold, while The Washington Post's 1.6 million is a documented weight.",
    sources: [
      {
        source: 'the-kyiv-independent-2024-06-14'
      },
      {
        source: 'kbs-world-2024-06-24'
      },
      {
        source: 'the-kyiv-independent-2024-06-23'
      }
    ]
  },
  'treaty-2024': {
    date: '2024-06-19',
    title: 'Putin and Kim sign a mutual defence treaty in Pyongyang',
    summary:
      'On his first visit since 2000 Putin signed a Comprehensive Strategic Partnership Treaty. Article 4 obliges each side to give military and other help without delay if the other is invaded and at war, subject to UN Charter Article 51 and national law.',
    theme: 'treaty',
    importance: 1,
    actors: ['Vladimir Putin', 'Kim Jong Un', 'Russia', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Articles in the treaty',
        value: 23,
        unit: 'articles',
        estimatedBy: 'Hankyoreh',
        asOf: '2024-06'
      }
    ],
    status: 'confirmed',
    statusNote:
      'How far it goes is disputed: Kim spoke of an alliance (while also calling the text defensive), Lavrov stressed its defensive nature, and analysts differ on whether help is automatic.',
    conflict:
      'Kim called the relationship an alliance, Moscow stressed that the text is defensive, and analysts differ on whether help is automatic.',
    note: 'Moscow and Pyongyang cite Article 4 of the treaty as the basis of the deployment. State television dates the order to 28 August 2024, the first crossings are dated to October and the fighting to November and December; the treaty took effect on 4 December 2024. No source found discusses this: the dates stand side by side and are no legal finding.',
    sameAs: ['ideology-putin-anti-us-2024'],
    sources: [
      {
        source: 'tass-2024-11-06'
      },
      {
        source: 'hankyoreh-2024-06-21'
      },
      {
        source: 'the-asia-business-daily-2024-06-20'
      },
      {
        source: 'nhk-world-2024-06-20',
        supports: 'KCNA published 23 articles; Article 4 wording with the UN Charter and domestic-law conditions.'
      },
      {
        source: 'kcna-via-kcna-watch-2024-06-20'
      },
      {
        source: 'asan-institute-for-polic-2024'
      },
      {
        source: 'bbc-via-ghanaweb-2024-06-20'
      },
      {
        source: 'afp-via-lbci-2024-06-19'
      }
    ]
  },
  'cannon-fodder-2024': {
    date: '2024-06-25',
    title: 'First reports speak of North Korean units for Donetsk',
    summary:
      'South Korean television, citing a Seoul official, said Pyongyang might send military engineers to occupied Donetsk as early as July. A Pentagon spokesman said such troops would be cannon fodder and that Washington was watching.',
    theme: 'troops',
    importance: 2,
    actors: ['TV Chosun', 'Pentagon', 'DPRK'],
    places: [
      { name: 'Donetsk', place: 'donetsk' },
      { name: 'Washington, D.C.', place: 'washington' }
    ],
    figures: [],
    status: 'claimed',
    statusNote:
      "The Kyiv Independent wrote that North Korea's military had announced the deployment; the other sources trace it only to an unnamed South Korean official, and no such announcement was found.",
    conflict:
      "The Kyiv Independent says North Korea's military announced a deployment, while other reports trace it to one unnamed South Korean official.",
    sources: [
      {
        source: 'business-insider-india-2024-06'
      },
      {
        source: 'the-kyiv-independent-2024-06'
      },
      {
        source: 'odessa-journal-2024-06'
      }
    ]
  },
  'kursk-incursion': {
    date: '2024-08-06',
    title: "Ukrainian forces push into Russia's Kursk region",
    summary:
      'Ukrainian troops crossed the border and took the Sudzha area and dozens of villages, described in Kyiv as the first foreign ground offensive into Russia since the Second World War. By 27 August Ukraine claimed 1,294 sq km and said Russia was moving in reinforcements.',
    theme: 'war',
    importance: 1,
    actors: ['Ukraine', 'Russia', 'Oleksandr Syrskyi'],
    places: [{ name: 'Sudzha, Kursk region', place: 'sudzha' }],
    figures: [
      {
        label: 'Area Ukraine claimed to hold',
        value: 1294,
        unit: 'sq km',
        estimatedBy: 'Ukrainian Armed Forces',
        asOf: '2024-08-27'
      },
      {
        label: 'Settlements claimed',
        value: 100,
        unit: 'settlements',
        estimatedBy: 'Ukrainian Armed Forces',
        asOf: '2024-08-27'
      }
    ],
    status: 'confirmed',
    sources: [
      {
        source: 'unn-2024-08-27'
      },
      {
        source: 'politico-europe-2024-08-08'
      }
    ]
  },
  'estimates-late-summer-2024': {
    date: '2024-08-27',
    endDate: '2024-09-04',
    title: 'Seoul counts 13,000 containers, Washington 16,500',
    summary:
      'A South Korean military intelligence report listed over 13,000 containers since mid-2022, space for six million shells. A US official said on 4 September that Russia had obtained more than 16,500 containers since September 2023 and fired at least 65 North Korean missiles.',
    theme: 'arms',
    importance: 2,
    actors: ['South Korea DIA', 'US State Department', 'DPRK', 'Russia'],
    places: [{ name: 'Rajin (Najin), Rason', place: 'rajin' }],
    figures: [
      {
        label: 'Containers since mid-2022',
        value: 13000,
        unit: 'containers (more than)',
        estimatedBy: 'South Korea Defense Intelligence Agency',
        asOf: '2024-08-27'
      },
      {
        label: 'Capacity in 152 mm shells',
        value: 6000000,
        unit: 'rounds (more than)',
        estimatedBy: 'South Korea Defense Intelligence Agency',
        asOf: '2024-08-27'
      },
      {
        label: 'Containers since Sept 2023',
        value: 16500,
        unit: 'containers (more than)',
        estimatedBy: 'US State Department',
        asOf: '2024-09-04'
      },
      {
        label: 'North Korean missiles fired',
        value: 65,
        unit: 'missiles (upward of)',
        estimatedBy: 'US State Department',
        asOf: '2024-09-04'
      }
    ],
    status: 'claimed',
    statusNote: 'Baselines differ: Seoul counts from mid-2022, Washington from September 2023.',
    conflict:
      'Within eight days Seoul counted more than 13,000 containers since mid-2022 and Washington more than 16,500 since September 2023.',
    sources: [
      {
        source: 'yonhap-via-the-korea-her-2024-08-27'
      },
      {
        source: 'yonhap-2024-09-04'
      }
    ]
  }
} as const satisfies Record<string, Event>;
