import type { ClaimRecord } from '../schema.ts';

/** The claim `first-batch-by-sea`: who said what, on which day, with what standing. */
export const firstBatchBySea = {
  'first-batch-by-sea': {
    sentence:
      'The first 1,500 or so special-forces soldiers crossed by Russian navy ship between 8 and 13 October 2024 from Chongjin, Hamhung and Musudan to Vladivostok.',
    place: {
      name: 'Vladivostok, Russia',
      lat: 43.115,
      lon: 131.886,
      place: 'vladivostok'
    },
    assertions: [
      {
        date: '2024-10-18',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Named four landing ships and three escorts of the Pacific Fleet, three boarding areas, and bases at Vladivostok, Ussuriysk, Khabarovsk and Blagoveshchensk; said the North had never before sent ground troops on this scale.',
        sources: [
          {
            source: 'kbs-world-2024-10-18-kbs-world'
          },
          {
            source: 'voa-korean-2024-10-18',
            supports:
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8 to 13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'NIS, as reported by KBS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Identified the unit as the 11th Corps, known as the Storm Corps, and said a second shipment was expected soon.',
        sources: [
          {
            source: 'kbs-news-2024-10-18'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'NIS imagery, as described in press reports',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Released three pictures, one from a South Korean-operated radar satellite and two bought commercially.',
        sources: [
          {
            source: 'voa-korean-2024-10-18',
            supports:
              'Reproduces an NIS-released Airbus picture dated 16 October 2024 of a training ground at Ussuriysk.'
          },
          {
            source: 'azernews-via-menafn-2024-10-20'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'White House (John Kirby)',
        byCountry: 'US',
        stance: 'corroborates',
        detail:
          'Agreed on a sea crossing to Vladivostok in early to mid October, but named the Wonsan area as the point of departure.',
        sources: [
          {
            source: 'the-statesman-2024-10-24'
          },
          {
            source: 'usa-journal-korea-2024-10-23',
            supports:
              "Gives Kirby's briefing remarks word for word: at least 3,000 soldiers, early to mid October, by ship from the Wonsan area to Vladivostok, then several training sites; would be a sign of weakness if Russia has to turn to Pyongyang."
          }
        ]
      },
      {
        date: '2025-02-19',
        by: 'Captured North Korean soldier surnamed Ri, Chosun Ilbo interview',
        byCountry: 'KP',
        outside: true,
        stance: 'corroborates',
        detail: 'Said he left home in early October 2024 and trained in Vladivostok before Kursk.',
        sources: [
          {
            source: 'asia-economy-2025-02-19'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'James Martin Center for Nonproliferation Studies, for CNN',
        byCountry: 'US',
        outside: true,
        stance: 'corroborates',
        detail:
          'Using commercial satellite images of 17 and 20 October 2024, placed at least two ships the NIS had named at the naval port of Dunai, east of Vladivostok, and estimated several hundred soldiers per ship.',
        note: 'The study speaks of October and November; it does not show the crossing of 8 to 13 October.',
        sources: [
          {
            source: 'cnn-via-daily8-com-2025-02-27'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-18',
        why: 'One intelligence service alleged it and published limited imagery.'
      },
      {
        from: '2024-10-23',
        why: 'A US assessment matched the method and dates; the ports differed.'
      },
      {
        from: '2025-02-27',
        why: 'Open-source imagery of Dunai, dated 17 and 20 October, supports the method and the named ships, not the crossing of 8 to 13 October itself. Neither government has acknowledged the ports or the figure of 1,500.'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area; imagery shows Dunai as a landing point where the NIS named Vladivostok.'
  }
} as const satisfies Record<string, ClaimRecord>;
