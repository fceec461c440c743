import type { ClaimRecord } from '../schema.ts';

/** The claim `second-wave`: who said what, on which day, with what standing. */
export const secondWave = {
  'second-wave': {
    sentence: 'A second wave of about 3,000 soldiers followed in January and February 2025.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2024-12-23',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Saw signs of rotation or reinforcement being prepared.',
        sources: [
          {
            source: 'trt-world-and-agencies-2024-12-27'
          },
          {
            source: 'al-jazeera-2024-12-23',
            supports:
              'South Korean JCS, 23 December: around 1,100 casualties; Pyongyang preparing rotation or more troops.'
          }
        ]
      },
      {
        date: '2025-01-24',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said preparations for more troops were speeding up amid heavy losses.',
        sources: [
          {
            source: 'the-korea-times-us-2025-01-24'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said troops were back at the front from the first week of February and some reinforcement had occurred; size unknown.',
        sources: [
          {
            source: 'unn-2025-02-27'
          },
          {
            source: 'kbs-news-2025-02-28',
            supports:
              'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'South Korean press, citing unnamed sources',
        byCountry: 'KR',
        anonymous: true,
        stance: 'asserts',
        detail: 'Estimated 1,000 to 3,000, moved by ship from Chongjin and by rail from Rason.',
        sources: [
          {
            source: 'euromaidan-press-2025-02-27'
          }
        ]
      },
      {
        date: '2025-03-27',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Put the additional force at 3,000 or more.',
        sources: [
          {
            source: 'korea-joongang-daily-2025-03-27'
          },
          {
            source: 'korea-bizwire-2025-03-27',
            supports:
              'JCS, 27 March 2025: 3,000 or more added in January-February; 4,000 casualties among some 11,000; about 220 heavy pieces.'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted 15,000 in two waves.',
        sources: [
          {
            source: 'kbs-world-undated-kbs-world-nis'
          }
        ]
      },
      {
        date: '2025-05-29',
        by: 'Multilateral Sanctions Monitoring Team',
        byCountry: 'XX',
        stance: 'corroborates',
        detail: 'Counted more than 11,000 in 2024 and then 3,000 more.',
        note: 'The troop counts rest on one page.',
        sources: [
          {
            source: 'anadolu-via-a-news-2025-05-29'
          }
        ]
      },
      {
        date: '2025-06-15',
        by: 'UK Ministry of Defence',
        byCountry: 'GB',
        stance: 'corroborates',
        detail: 'Spoke only of limited additional numbers, on open sources.',
        sources: [
          {
            source: 'korea-daily-us-undated-north-korea'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-23',
        why: 'Seoul reported preparations.'
      },
      {
        from: '2025-03-27',
        override: 'corroborated',
        why: 'Two South Korean services now said so: the NIS a month before without a figure, and now the military with one. Both speak for one government, and no official admission of a second wave was found.'
      },
      {
        from: '2025-05-29',
        why: 'A team of eleven states counted 3,000 more.'
      },
      {
        from: '2025-06-15',
        why: 'London saw a smaller top-up. No official admission of a second wave was found.'
      }
    ],
    conflict:
      'The South Korean military and the monitoring team count 3,000 or more, the NIS figure of 15,000 in two waves implies about 4,000, and London saw only limited additions.',
    note: 'A figure of 4,000 is arithmetic only: the NIS count of 15,000 in two waves less 11,000 in the first.'
  }
} as const satisfies Record<string, ClaimRecord>;
