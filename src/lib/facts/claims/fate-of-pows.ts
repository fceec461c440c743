import type { ClaimRecord } from '../schema.ts';

/** The claim `fate-of-pows`: who said what, on which day, with what standing. */
export const fateOfPows = {
  'fate-of-pows': {
    sentence:
      'The two prisoners will not be handed back to Russia or North Korea and will be allowed to go to South Korea.',
    place: {
      name: 'Kyiv, Ukraine',
      lat: 50.45,
      lon: 30.523,
      place: 'kyiv'
    },
    assertions: [
      {
        date: '2025-01-12',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'denies',
        detail:
          'Offered to hand them to Kim Jong Un in exchange for Ukrainians held by Russia, with other options for those unwilling to return.',
        sources: [
          {
            source: 'hindustan-times-2025-01-13',
            supports: 'Zelensky offers an exchange and says other options may exist for those unwilling to return.'
          },
          {
            source: 'tvc-news-2025-01-13'
          }
        ]
      },
      {
        date: '2025-02-19',
        by: 'South Korean foreign ministry',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said it would accept any captive who wished to come, and had told Kyiv so, after one of the men voiced that wish.',
        sources: [
          {
            source: 'kbs-world-2025-02-19'
          }
        ]
      },
      {
        date: '2025-03-17',
        by: 'Cho Tae-yul, South Korean foreign minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Raised the transfer with his Ukrainian counterpart by telephone.',
        sources: [
          {
            source: 'kyiv-independent-undated-south-korea'
          }
        ]
      },
      {
        date: '2025-12-24',
        by: 'The two prisoners, letter published by a Seoul defector group',
        byCountry: 'KP',
        outside: true,
        stance: 'asserts',
        detail: 'Both wrote that they had decided to go to South Korea.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-12-24'
          }
        ]
      },
      {
        date: '2026-02-06',
        by: 'Elizabeth Salmón, UN special rapporteur',
        byCountry: 'UN',
        stance: 'asserts',
        detail:
          "Said the decision was Ukraine's to make within international law, and that non-refoulement must be respected.",
        sources: [
          {
            source: 'korea-joongang-daily-2026-02-06'
          }
        ]
      },
      {
        date: '2026-03-06',
        by: 'Cho Hyun, South Korean foreign minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Told parliament that Ukraine had assured him they would not be sent to Russia or North Korea; declined further detail for their safety.',
        sources: [
          {
            source: 'voa-korean-2026-03-06'
          }
        ]
      },
      {
        date: '2026-05-13',
        by: 'Volker Türk, UN High Commissioner for Human Rights',
        byCountry: 'UN',
        stance: 'asserts',
        detail: 'Said in Seoul that non-refoulement applies to the two men.',
        note: 'Rests on one English-language text of a press conference, on one host.',
        sources: [
          {
            source: 'sotnews-agency-2026-05-13'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-01-12',
        override: 'alleged',
        why: 'Zelensky offered an exchange or, for those unwilling to return, other ways; there was no agreement.'
      },
      {
        from: '2025-02-19',
        why: 'Seoul said it would accept any captive who wished to come. There were competing offers and no agreement.'
      },
      {
        from: '2026-03-06',
        override: 'unresolved',
        why: 'An assurance against return is reported by Seoul; no transfer had been reported.'
      },
      {
        from: '2026-05-13',
        override: 'unresolved',
        why: 'No transfer had been reported in the newest source found.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
