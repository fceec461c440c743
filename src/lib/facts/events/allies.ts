import type { Event } from '../schema.ts';

/** Events: allies, by id. */
export const allies = {
  'allies-iran-alabuga-drones': {
    date: '2025-08-08',
    title: 'Iranian-designed Shahed drones are now mostly built at Alabuga in Russia',
    summary:
      'Russia began by importing Iranian Shahed drones and then localised them at Alabuga in Tatarstan. CNN reported in August 2025 that analysts and officials put about 90% of production stages inside Russia, leaving Tehran with less control over its own design; an earlier leak described a target of 6,000 drones by summer 2025.',
    theme: 'allies',
    importance: 2,
    actors: ['Russia and Iran'],
    country: 'RU',
    places: [{ name: 'Alabuga SEZ, Tatarstan', place: 'alabuga' }],
    figures: [
      {
        label: 'Share of Shahed/Geran production stages done in Russia',
        value: 90,
        unit: 'percent',
        estimatedBy: 'Analysts and intelligence officials cited by CNN',
        asOf: '2025-08'
      },
      {
        label: 'Value of the 2022-23 Russia-Iran drone deal',
        value: 1.75,
        unit: 'billion USD',
        estimatedBy: 'Press reports',
        asOf: '2023'
      },
      {
        label: 'Leaked production target by summer 2025',
        value: 6000,
        unit: 'drones',
        estimatedBy: 'Leaked documents reported by The Washington Post',
        asOf: '2023'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'cnn-2025-08-08'
      },
      {
        source: 'the-gaze-2023'
      },
      {
        source: 'endure-network-eu-undated-russia-expands'
      }
    ]
  },
  'allies-belarus-staging-nuclear': {
    date: '2022-02-24',
    title: 'Belarus serves as staging ground in 2022 and nuclear host in 2023',
    summary:
      "Russian troops based in Belarus attacked Ukraine from the north at the start of the full-scale invasion. Belarusian forces are not known to have fought. In December 2023 Lukashenko said deliveries of Russian tactical nuclear weapons, kept under Moscow's control, had ended in October.",
    theme: 'allies',
    importance: 2,
    actors: ['Belarus'],
    country: 'BY',
    places: [{ name: 'Minsk', place: 'minsk' }],
    figures: [],
    status: 'established',
    note: 'Dated by the invasion, 24 February 2022; Putin spoke of the first warheads in Belarus on 16 June 2023.',
    sameAs: ['ra-belarus-launchpad', 'ra-belarus-nuclear-2023'],
    sources: [
      {
        source: 'the-daily-beast-2023-06-14'
      },
      {
        source: 'ap-2023-12-26'
      },
      {
        source: 'fakti-bg-2024-07'
      }
    ]
  },
  'allies-china-dual-use': {
    date: '2024-05-22',
    title: 'US says China supplies dual-use goods, not weapons',
    summary:
      'Secretary of State Blinken told the Senate that China was not seen sending weapons as Iran and North Korea did, but that it supplied most of the machine tools and microelectronics Russia imports.',
    theme: 'allies',
    importance: 2,
    actors: ['Antony Blinken'],
    country: 'US',
    places: [
      { name: 'Washington, D.C.', place: 'washington' },
      { name: 'Beijing', place: 'beijing' }
    ],
    figures: [
      {
        label: 'Machine tools imported by Russia that come from China',
        value: 70,
        unit: 'percent',
        estimatedBy: 'US State Department (Blinken)',
        asOf: '2024-05'
      },
      {
        label: 'Microelectronics imported by Russia that come from China',
        value: 90,
        unit: 'percent',
        estimatedBy: 'US State Department (Blinken)',
        asOf: '2024-05'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'censor-net-2024-05-22'
      },
      {
        source: 'uatv-2024-04'
      }
    ]
  },
  'ra-china-no-limits-2022': {
    date: '2022-02-04',
    title: 'China and Russia declare a friendship without limits',
    summary:
      'Twenty days before the invasion Xi Jinping and Vladimir Putin met at the Beijing Olympics and issued a 5,300-word statement saying their friendship had no limits and opposing NATO enlargement; it did not mention Ukraine. China then abstained, rather than voting with Russia, when the UN General Assembly condemned the invasion.',
    theme: 'allies',
    importance: 2,
    actors: ['Xi Jinping and Vladimir Putin'],
    country: 'CN',
    places: [{ name: 'Beijing', place: 'beijing' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'the-straits-times-2022-02-12'
      },
      {
        source: 'cnbc-tv18-2022-02-04'
      },
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'cnn-2022-02-04'
      }
    ]
  },
  'ra-belarus-launchpad': {
    date: '2022-02-24',
    endDate: '2023-07',
    title: 'Belarus serves as launch pad, then as training ground',
    summary:
      'Russian columns entered Ukraine from Belarus, and President Lukashenko confirmed that Russian missiles had been fired from his country; the EU sanctioned 22 Belarusian officers, while Minsk insisted its own army would not join. From October 2022 about 9,000 Russian troops arrived for a joint force. The monitoring group Belaruski Hajun estimates that at least 15,000 mobilised Russians trained there by July 2023.',
    theme: 'allies',
    importance: 1,
    actors: ['Belarus'],
    country: 'BY',
    places: [
      {
        name: 'Homel region, Belarus',
        lat: 52.43,
        lon: 31.0
      },
      { name: 'Minsk', place: 'minsk' },
      {
        name: 'Asipovichy training ground',
        lat: 53.3,
        lon: 28.64
      }
    ],
    figures: [
      {
        label: 'Russian troops in the joint force (about)',
        value: 9000,
        unit: 'people',
        estimatedBy: 'Belarusian Defence Ministry, via TASS',
        asOf: '2022-10'
      },
      {
        label: 'Mobilised Russians trained in Belarus, October 2022 to July 2023 (at least)',
        value: 15000,
        unit: 'people',
        estimatedBy: 'Belaruski Hajun',
        asOf: '2023-10'
      }
    ],
    status: 'established',
    sameAs: ['allies-belarus-staging-nuclear'],
    sources: [
      {
        source: 'tass-2022-12-20'
      },
      {
        source: 'nederlands-dagblad-2022-03'
      },
      {
        source: 'bloomberg-2022-10-20'
      },
      {
        source: 'belaruski-hajun-2023-10-10'
      },
      {
        source: 'diari-de-girona-2022-02-28'
      },
      {
        source: 'voice-of-belarus-2022-02-24'
      }
    ]
  },
  'ra-un-votes-2022': {
    date: '2022-03-02',
    endDate: '2022-10-12',
    title: 'In two UN votes of 2022 four countries side with Russia',
    summary:
      "The General Assembly demanded a Russian withdrawal by 141 votes to five, with 35 abstentions: Belarus, North Korea, Eritrea and Syria joined Russia against, while China, India, Iran and Cuba abstained. In October 2022 the vote against the annexation of four Ukrainian regions was 143 to five, with Nicaragua in Eritrea's place.",
    theme: 'allies',
    importance: 1,
    actors: ['UN General Assembly'],
    country: 'UN',
    places: [{ name: 'New York (United Nations)', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes for, 2 March 2022',
        value: 141,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes against, 2 March 2022',
        value: 5,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Abstentions, 2 March 2022',
        value: 35,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-03-02'
      },
      {
        label: 'Votes for, 12 October 2022',
        value: 143,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      },
      {
        label: 'Votes against, 12 October 2022',
        value: 5,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      },
      {
        label: 'Abstentions, 12 October 2022',
        value: 35,
        unit: 'countries',
        estimatedBy: 'UN General Assembly',
        asOf: '2022-10-12'
      }
    ],
    status: 'established',
    sameAs: ['unga-vote-2022'],
    sources: [
      {
        source: 'i-2022-03-02'
      },
      {
        source: 'the-globe-and-mail-2022-10-12'
      },
      {
        source: 'un-news-2022-03-02'
      },
      {
        source: 'daily-finland-2022-03-04'
      },
      {
        source: 'the-london-economic-2022-03-03'
      },
      {
        source: 'the-hill-2022-10-12'
      }
    ]
  },
  'ra-foreign-recruits': {
    date: '2022-03-11',
    endDate: '2024-01-25',
    title: 'Russia draws foreign recruits from Syria, Cuba and Nepal',
    summary:
      "Putin backed bringing in volunteers in March 2022 after his defence minister cited over 16,000 Middle East applicants; Syrian activists put actual recruitment far lower. Cuba said in September 2023 it had arrested 17 people over a network luring Cubans into Russia's army. Nepal banned travel to Russia for work in January 2024 and estimated over 200 recruits with at least 14 dead, while media and an opposition lawmaker gave figures from 2,000 to 15,000.",
    theme: 'allies',
    importance: 2,
    actors: ['Russia'],
    country: 'RU',
    places: [
      { name: 'Moscow', place: 'moscow' },
      {
        name: 'Damascus, Syria',
        lat: 33.51,
        lon: 36.29
      },
      {
        name: 'Havana, Cuba',
        lat: 23.11,
        lon: -82.37
      },
      {
        name: 'Kathmandu, Nepal',
        lat: 27.72,
        lon: 85.32
      }
    ],
    figures: [
      {
        label: 'Middle East applicants (more than)',
        value: 16000,
        unit: 'applications',
        estimatedBy: 'Russian Defence Minister Shoigu',
        asOf: '2022-03-11'
      },
      {
        label: 'Arrests in Cuba',
        value: 17,
        unit: 'people',
        estimatedBy: 'Cuban authorities',
        asOf: '2023-09'
      },
      {
        label: 'Nepali recruits (more than)',
        value: 200,
        unit: 'people',
        estimatedBy: "Nepal's foreign minister, via AP",
        asOf: '2024-01-25'
      },
      {
        label: 'Nepali recruits (about)',
        value: 2000,
        unit: 'people',
        estimatedBy: 'Sky News',
        asOf: '2024-03'
      },
      {
        label: 'Nepali recruits (up to)',
        value: 15000,
        unit: 'people',
        estimatedBy: 'Bimala Rai Paudyal, lawmaker, and others, via CNN',
        asOf: '2024-02'
      },
      {
        label: 'Nepalis confirmed killed (at least)',
        value: 14,
        unit: 'people',
        estimatedBy: "Nepal's foreign minister, via AP",
        asOf: '2024-01-25'
      }
    ],
    status: 'disputed',
    conflict:
      "Nepal's government counts over 200 recruits, while media and an opposition lawmaker speak of 2,000 to 15,000.",
    sources: [
      {
        source: 'the-times-of-israel-2022-03-11'
      },
      {
        source: 'the-daily-beast-2023-09-08'
      },
      {
        source: 'the-kyiv-independent-2024-02'
      },
      {
        source: 'rbc-ukraine-2024-03'
      },
      {
        source: 'republic-world-2022-03-14'
      },
      {
        source: 'associated-press-2024-01-05'
      },
      {
        source: 'associated-press-2024-01-25'
      }
    ]
  },
  'ra-iran-drones-2022': {
    date: '2022-11-05',
    title: 'Iran admits sending drones to Russia, but only before the war',
    summary:
      "Iran's foreign minister acknowledged for the first time that Tehran had given Russia a small number of drones, months before the invasion, and denied later deliveries or any missiles. Ukraine's president said that was untrue: his forces were shooting down at least ten Iranian drones a day.",
    theme: 'allies',
    importance: 1,
    actors: ['Iran (Hossein Amir-Abdollahian)'],
    country: 'IR',
    places: [
      { name: 'Tehran, Iran', place: 'tehran' },
      { name: 'Kyiv', place: 'kyiv' }
    ],
    figures: [
      {
        label: 'Iranian drones shot down per day (at least)',
        value: 10,
        unit: 'drones a day',
        estimatedBy: 'Volodymyr Zelensky',
        asOf: '2022-11'
      },
      {
        label: 'Shahed drones shot down on 4 November 2022',
        value: 11,
        unit: 'drones',
        estimatedBy: 'Volodymyr Zelensky',
        asOf: '2022-11-04'
      }
    ],
    status: 'disputed',
    conflict:
      'Tehran admits a small number of drones before the war, while Kyiv says its forces shot down at least ten a day.',
    sources: [
      {
        source: 'brisbane-times-2022-11-06'
      },
      {
        source: 'babel-2022-11-05'
      },
      {
        source: 'aerotime-2022-11'
      }
    ]
  },
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
