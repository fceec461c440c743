import type { Event } from '../schema.ts';

/** Events by id. Russia’s allies, 2023 to 2025. */
export const allies20232025 = {
  'ra-belarus-nuclear-2023': {
    date: '2023-06-16',
    title: 'Putin says first nuclear warheads have reached Belarus',
    summary:
      'Putin said the first Russian tactical warheads had arrived in Belarus and that the transfer would be finished by the end of the year. It would be the first such move outside Russia since the Soviet collapse, with control staying in Moscow. Lukashenko had claimed deliveries two days earlier, though he seemed to step back when pressed.',
    theme: 'allies',
    importance: 2,
    actors: ['Vladimir Putin'],
    country: 'RU',
    places: [
      { name: 'Minsk', place: 'minsk' },
      {
        name: 'St Petersburg',
        lat: 59.93,
        lon: 30.34
      }
    ],
    figures: [],
    status: 'claimed',
    conflict:
      "Putin said first warheads had arrived, while Ukraine's intelligence chief was quoted as saying none had moved.",
    sameAs: ['allies-belarus-staging-nuclear'],
    sources: [
      {
        source: 'ukrainska-pravda-2023-06-16'
      },
      {
        source: 'the-japan-times-2023-06-15'
      },
      {
        source: 'ooda-loop-2023-06-14'
      }
    ]
  },
  'ra-iran-alabuga-2023': {
    date: '2023-08-17',
    title: 'A leaked plan foresees 6,000 Iranian-designed drones from Alabuga',
    summary:
      'Documents leaked to The Washington Post showed Russia and Iran planning to build 6,000 Shahed-type drones at Alabuga in Tatarstan by summer 2025. The plan ran in three stages, from assembling Iranian kits to Russian production with little Iranian help. Iran denies such cooperation, and outside experts who checked the papers judged the plant about a month behind schedule.',
    theme: 'allies',
    importance: 2,
    actors: ['Russia and Iran'],
    country: 'RU',
    places: [
      { name: 'Alabuga SEZ, Tatarstan', place: 'alabuga' },
      { name: 'Tehran, Iran', place: 'tehran' }
    ],
    figures: [
      {
        label: 'Planned output by summer 2025',
        value: 6000,
        unit: 'drones',
        estimatedBy: 'Leaked documents, via The Washington Post',
        asOf: '2023-08'
      },
      {
        label: 'Drones due from the third stage by September 2025 (more than)',
        value: 4000,
        unit: 'drones',
        estimatedBy: 'Leaked documents, via The Washington Post',
        asOf: '2023-08'
      }
    ],
    status: 'claimed',
    conflict: 'The leaked papers describe joint production, while Iran denies such cooperation.',
    sources: [
      {
        source: 'i24news-2023-08-17'
      },
      {
        source: 'reuters-2023-08'
      },
      {
        source: 'gv-wire-2023-08-17'
      },
      {
        source: 'nashe-pravo-2023-08-17'
      }
    ]
  },
  'ra-iran-missiles-2024': {
    date: '2024-09-10',
    title: 'US says Iran has sent Fath-360 ballistic missiles; Tehran denies it',
    summary:
      'US Secretary of State Blinken said Russia had received Iranian short-range missiles, after training dozens of its soldiers on them, and would probably use them within weeks; Washington sanctioned ten people, six firms and Iran Air. Iran and Russia denied any transfer. Eleven days later Reuters sources said the missiles had come without their mobile launchers.',
    theme: 'allies',
    importance: 1,
    actors: ['Antony Blinken'],
    country: 'US',
    places: [
      {
        name: 'London',
        lat: 51.51,
        lon: -0.13
      },
      { name: 'Tehran, Iran', place: 'tehran' }
    ],
    figures: [
      {
        label: 'People sanctioned by the US',
        value: 10,
        unit: 'people',
        estimatedBy: 'US Treasury, via AFP',
        asOf: '2024-09-10'
      },
      {
        label: 'Firms sanctioned by the US',
        value: 6,
        unit: 'firms',
        estimatedBy: 'US Treasury, via AFP',
        asOf: '2024-09-10'
      },
      {
        label: 'Range of the Fath-360',
        value: 120,
        unit: 'km',
        estimatedBy: 'RTL',
        asOf: '2024-09'
      }
    ],
    status: 'disputed',
    conflict: 'Washington says the missiles were delivered, while Tehran and Moscow deny any transfer.',
    sources: [
      {
        source: 'tass-2024-09-14'
      },
      {
        source: 'semafor-2024-09-10'
      },
      {
        source: 'rtl-2024-09-10'
      },
      {
        source: 'ukrainska-pravda-2024-09-21'
      },
      {
        source: 'afp-2024-09-10'
      }
    ]
  },
  'ra-china-weapons-line-2024': {
    date: '2024-10-17',
    title: 'US sanctions Chinese firms over a complete drone, beyond dual-use goods',
    summary:
      "NATO in July 2024 called China a decisive enabler of the war through dual-use goods; by Blinken's count it provided 70 per cent of the machine tools and 90 per cent of the microelectronics Russia imports. On 17 October 2024 the US sanctioned two Chinese firms over the Garpiya attack drone, its first such step for a complete weapon system rather than parts. Beijing says it arms neither side and that its trade is normal.",
    theme: 'allies',
    importance: 1,
    actors: ['US Treasury and State Department'],
    country: 'US',
    places: [
      {
        name: 'Xiamen, China',
        lat: 24.48,
        lon: 118.09
      },
      {
        name: 'Shenzhen, China',
        lat: 22.54,
        lon: 114.06
      },
      { name: 'Washington, D.C.', place: 'washington' }
    ],
    figures: [
      {
        label: "Share of Russia's imported machine tools from China",
        value: 70,
        unit: 'percent',
        estimatedBy: 'Antony Blinken',
        asOf: '2024-06-18'
      },
      {
        label: "Share of Russia's imported microelectronics from China",
        value: 90,
        unit: 'percent',
        estimatedBy: 'Antony Blinken',
        asOf: '2024-06-18'
      },
      {
        label: 'Chinese firms sanctioned over the Garpiya drone',
        value: 2,
        unit: 'firms',
        estimatedBy: 'US Treasury',
        asOf: '2024-10-17'
      }
    ],
    status: 'disputed',
    conflict:
      'Washington says Chinese firms built and shipped a complete attack drone, while Beijing says it arms neither side.',
    sources: [
      {
        source: 'associated-press-2024-10-17'
      },
      {
        source: 'reuters-2024-10-18'
      },
      {
        source: 'afp-2024-07-12'
      },
      {
        source: 'anadolu-2024-06-18'
      }
    ]
  },
  'ra-iran-treaty-2025': {
    date: '2025-01-17',
    title: 'Russia and Iran sign a treaty without a defence guarantee',
    summary:
      "Putin and President Pezeshkian signed a 20-year strategic partnership in Moscow, in force since 2 October 2025. Russia's deputy foreign minister said it creates no alliance and no duty of military help, only a pledge not to aid an aggressor. Russia's treaty with North Korea, by contrast, contains a military assistance clause.",
    theme: 'allies',
    importance: 2,
    actors: ['Russia and Iran'],
    country: 'RU',
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [
      {
        label: 'Term of the treaty',
        value: 20,
        unit: 'years',
        estimatedBy: 'Russian Foreign Ministry, via ABC Media',
        asOf: '2025'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'al-mayadeen-2025-10'
      },
      {
        source: 'memri-undated-russia-iran'
      },
      {
        source: 'abc-media-undated-russian-foreign'
      },
      {
        source: 'asharq-al-awsat-2025-10'
      }
    ]
  }
} as const satisfies Record<string, Event>;
