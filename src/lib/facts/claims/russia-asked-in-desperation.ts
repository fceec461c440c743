import type { ClaimRecord } from '../schema.ts';

/** The claim `russia-asked-in-desperation`: who said what, on which day, with what standing. */
export const russiaAskedInDesperation = {
  'russia-asked-in-desperation': {
    sentence: 'Russia turned to North Korea for soldiers because it was short of men.',
    place: {
      name: 'Moscow, Russia',
      lat: 55.756,
      lon: 37.617,
      place: 'moscow'
    },
    assertions: [
      {
        date: '2024-10-23',
        by: 'White House (John Kirby)',
        byCountry: 'US',
        stance: 'asserts',
        detail: 'Said that being driven to North Korea for manpower would be a sign of Kremlin weakness.',
        sources: [
          {
            source: 'dpa-afx-via-finanznachri-2024-10-24'
          },
          {
            source: 'usa-journal-korea-2024-10-23',
            supports:
              "Gives Kirby's briefing remarks word for word: at least 3,000 soldiers, early to mid October, by ship from the Wonsan area to Vladivostok, then several training sites; would be a sign of weakness if Russia has to turn to Pyongyang."
          }
        ]
      },
      {
        date: '2024-10-28',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'asserts',
        detail: "Called the deployment a sign of Putin's growing desperation.",
        sources: [
          {
            source: 'the-moscow-times-2024-10-28'
          }
        ]
      },
      {
        date: '2024-12-07',
        by: 'Adm. Samuel Paparo, US Indo-Pacific Command',
        byCountry: 'US',
        stance: 'denies',
        detail: 'Said the North had volunteered the troops without being asked.',
        sources: [
          {
            source: 'novaya-gazeta-europe-2024-12-11'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'US intelligence, via The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'denies',
        detail: "Assessed that the idea was Pyongyang's and that Putin quickly took it up.",
        sources: [
          {
            source: 'the-korea-times-undated-korea-times'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: 'Central Military Commission, via KCNA',
        byCountry: 'KP',
        stance: 'denies',
        detail:
          'Said, in a statement written on 27 April and published on 28 April, that Kim himself judged that Article 4 of the treaty applied, gave the order and informed the Russian side of his decision.',
        sources: [
          {
            source: 'tass-2025-04-28-tass-kcna'
          }
        ]
      },
      {
        date: '2025-09-03',
        by: 'Vladimir Putin, meeting Kim in Beijing',
        byCountry: 'RU',
        stance: 'denies',
        detail: "Said the troops had taken part on Kim's initiative.",
        sources: [
          {
            source: 'the-jordan-times-undated-putin-meets',
            supports:
              "AFP heard Putin say the special forces took part on Kim's initiative and in line with the new treaty."
          },
          {
            source: 'news-pravda-com-2025-09-03'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-23',
        why: 'This was the first Western reading of the motive.'
      },
      {
        from: '2024-12-07',
        override: 'alleged',
        why: 'A US commander gave another account: the North had volunteered the troops without being asked. It was one voice against those of the White House and NATO.'
      },
      {
        from: '2024-12-23',
        why: 'US intelligence reversed the reading.'
      },
      {
        from: '2025-04-28',
        why: "Pyongyang said that the decision was Kim's, a story that also suits it."
      },
      {
        from: '2025-09-03',
        why: "Putin spoke of Kim's initiative too. The story suits both governments."
      }
    ],
    conflict:
      "Western officials first spoke of Russian need; US intelligence, Pyongyang and Putin later said the initiative was Kim's."
  }
} as const satisfies Record<string, ClaimRecord>;
