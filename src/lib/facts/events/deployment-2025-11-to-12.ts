import type { Event } from '../schema.ts';

/** Events by id. The deployment, November and December 2025. */
export const deployment202511To12 = {
  'nis-november-2025': {
    date: '2025-11-04',
    title: 'NIS puts 10,000 near the border and 5,000 builders on the move',
    summary:
      'The NIS said construction troops had been moving since September and selection of more soldiers continued.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Lee Seong-kweun'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'near the border',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'construction troops',
        value: 5000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'deminers',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      }
    ],
    conflict:
      'The NIS counts about 10,000 near the border plus builders and deminers, while a South Korean business daily had spoken of 30,000 in August 2025.',
    sameAs: ['future-presence-late-2025'],
    sources: [
      {
        source: 'the-moscow-times-2025-11-04'
      },
      {
        source: 'kbs-world-arabic-undated-kbs-world'
      }
    ]
  },
  'engineers-home': {
    date: '2025-12-12',
    title: 'Kim welcomes the 528th engineers home; nine died',
    summary:
      "The 528th engineer regiment had left in early August and lost nine men, Kim said. A month before its return Moscow had shown footage of the work and thanked the engineers. Kursk's governor hoped to see them again in spring.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Alexander Khinshtein'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'engineers killed',
        value: 9,
        unit: 'people',
        estimatedBy: 'Kim Jong Un via KCNA',
        asOf: '2025-12-12'
      },
      {
        label: 'engineers sent, about',
        value: 1000,
        unit: 'people',
        estimatedBy: 'Yonhap',
        asOf: '2025-12-13'
      }
    ],
    conflict: 'About 1,000 were sent and nine died, yet the NIS counts 1,100 who came home.',
    sameAs: ['future-presence-late-2025'],
    sources: [
      {
        source: 'tass-2025-12-13'
      },
      {
        source: 'korea-herald-2025-12-13'
      },
      {
        source: 'kommersant-2025-12-13'
      },
      {
        source: 'reuters-via-the-star-2025-11-14'
      }
    ]
  },
  'pow-letter': {
    date: '2025-12-24',
    title: 'Both prisoners write that they want to live in South Korea',
    summary: 'The letter, written in October to a Seoul defector group, was made public.',
    theme: 'deployment',
    importance: 3,
    actors: ['Two prisoners'],
    places: [
      { name: 'Kyiv, Ukraine', place: 'kyiv' },
      { name: 'Seoul, South Korea', place: 'seoul' }
    ],
    figures: [],
    sameAs: ['fallout-prisoners-of-war'],
    sources: [
      {
        source: 'ukrainska-pravda-2025-12-24'
      }
    ]
  }
} as const satisfies Record<string, Event>;
