import type { Event } from '../schema.ts';

/** Events by id. What Iran, Belarus and China give Russia's war. */
export const alliesContributions = {
  'allies-iran-alabuga-drones': {
    date: '2025-08-08',
    title: 'Iranian-designed Shahed drones are now mostly built at Alabuga in Russia',
    summary:
      'Russia began by importing Iranian Shahed drones and then localised them at Alabuga in Tatarstan. CNN reported in August 2025 that analysts and officials put about 90 per cent of production stages inside Russia, leaving Tehran with less control over its own design; an earlier leak described a target of 6,000 drones by summer 2025.',
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
  }
} as const satisfies Record<string, Event>;
