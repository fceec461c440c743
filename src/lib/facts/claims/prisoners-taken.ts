import type { ClaimRecord } from '../schema.ts';

/** The claim `prisoners-taken`: who said what, on which day, with what standing. */
export const prisonersTaken = {
  'prisoners-taken': {
    sentence: 'Ukraine captured North Korean soldiers alive.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-12-26',
        by: 'Ukrainian military channels (Militarnyi and Telegram)',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail: 'Reported that special forces had taken a wounded North Korean in Kursk.',
        sources: [
          {
            source: 'korea-joongang-daily-2024-12-27'
          }
        ]
      },
      {
        date: '2024-12-27',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: "Confirmed the capture through an allied service and, the same day, the man's death.",
        sources: [
          {
            source: 'euromaidan-press-2024-12-27'
          },
          {
            source: 'kbs-news-undated-north-korean',
            supports: 'NIS confirmed through an allied service the capture on 26 December and the death the next day.'
          }
        ]
      },
      {
        date: '2024-12-27',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said a few had been taken but were too badly hurt to save.',
        sources: [
          {
            source: 'the-japan-times-2025-01-11',
            supports:
              'Recalls that in late December Zelensky said several captured North Koreans had been too badly wounded and died.'
          },
          {
            source: 'reuters-via-fbc-news-2024-12-28'
          }
        ]
      },
      {
        date: '2025-01-11',
        by: 'Volodymyr Zelensky and the SBU',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Announced two wounded prisoners in Kyiv and released video; press noted that nationality had not been proved at that point.',
        sources: [
          {
            source: 'afp-via-ndtv-2025-01-11'
          },
          {
            source: 'the-japan-times-2025-01-11',
            supports:
              "Zelensky's announcement of two wounded captives in Kyiv; notes that no proof of nationality was given."
          },
          {
            source: 'ap-2025-01-11',
            supports:
              'AP on 11 January 2025: two captured men shown; one had no papers, the other a Russian military ID of a man from Tuva.'
          }
        ]
      },
      {
        date: '2025-01-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: 'Confirmed that the two were captured in Kursk on 9 January.',
        sources: [
          {
            source: 'dw-2025-01-12'
          }
        ]
      },
      {
        date: '2025-02-19',
        by: 'Chosun Ilbo',
        byCountry: 'KR',
        outside: true,
        openEvidence: true,
        stance: 'corroborates',
        detail: 'Interviewed both men in a Ukrainian prison camp.',
        sources: [
          {
            source: 'kbs-world-2025-02-19'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-26',
        why: 'A Telegram photo and trade press reported it.'
      },
      {
        from: '2024-12-27',
        why: 'The NIS confirmed it by way of an allied service.'
      },
      {
        from: '2025-02-19',
        why: 'Outside journalists interviewed two living prisoners. No acknowledgement by Pyongyang or Moscow was found.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
