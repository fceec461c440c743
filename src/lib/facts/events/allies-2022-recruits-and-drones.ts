import type { Event } from '../schema.ts';

/** Events by id. Russia’s allies, 2022: foreign recruits and the first Iranian drones. */
export const allies2022RecruitsAndDrones = {
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
  }
} as const satisfies Record<string, Event>;
