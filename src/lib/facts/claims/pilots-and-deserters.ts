import type { ClaimRecord } from '../schema.ts';

/** The claim `pilots-and-deserters`: who said what, on which day, with what standing. */
export const pilotsAndDeserters = {
  'pilots-and-deserters': {
    sentence:
      'Early rumours: fighter pilots were sent to Vladivostok, and 18 soldiers deserted near the Ukrainian border.',
    place: {
      name: 'Khomutovka district, Kursk region, Russia',
      lat: 51.92,
      lon: 34.55
    },
    assertions: [
      {
        date: '2024-10-15',
        by: 'Intelligence sources, via Suspilne and LIGA',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said 18 North Koreans had left positions a few kilometres from the border.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-21'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'Military intelligence source, to the Kyiv Independent',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail:
          'Said the 18 had been found and detained; another outlet said they had been left in a forest without food and went looking for Russian command.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-21'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'South Korean official, via TV Chosun and Newsweek',
        byCountry: 'KR',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said pilots able to fly Russian aircraft had gone to Vladivostok in September.',
        sources: [
          {
            source: 'unn-2024-10-22'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-15',
        why: 'Anonymous sources reported the desertions.'
      },
      {
        from: '2024-10-21',
        override: 'unresolved',
        why: 'An unnamed official added the story of the pilots; neither was confirmed by any government in the sources found.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
