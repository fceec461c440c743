import type { ClaimRecord } from '../schema.ts';

/** The claim `generals-present`: who said what, on which day, with what standing. */
export const generalsPresent = {
  'generals-present': {
    sentence: 'Senior North Korean generals, led by Kim Yong Bok, went with the troops.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2024-10-24',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Counted three generals and 500 officers among the contingent.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-first-north'
          }
        ]
      },
      {
        date: '2024-10-27',
        by: 'Kyodo, citing a Ukrainian military source',
        byCountry: 'JP',
        anonymous: true,
        stance: 'asserts',
        detail: 'Named Kim Yong Bok, deputy chief of the General Staff, as the commander and placed him in Russia.',
        sources: [
          {
            source: 'korea-joongang-daily-via-2024-10-27'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Told lawmakers an advance party including a senior general might be heading to the front, still being checked.',
        sources: [
          {
            source: 'yonhap-via-korean-vibe-c-2024-10-29'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: "Ukraine's ambassador to the UN (Sergiy Kyslytsya)",
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Named three generals before the Security Council: Kim Yong Bok, Ri Chang Ho and Sin Kum Chol.',
        sources: [
          {
            source: 'united24-media-2024-10-30'
          }
        ]
      },
      {
        date: '2024-11-21',
        by: 'Western officials, to The Wall Street Journal',
        byCountry: 'XX',
        anonymous: true,
        stance: 'corroborates',
        detail: 'Said a senior North Korean general had been wounded in the Kursk strike of 20 November.',
        sources: [
          {
            source: 'kyiv-independent-2024-11-22'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'US Treasury',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Sanctioned Kim Yong Bok and Ri Chang Ho, saying they were with the troops in Russia.',
        sources: [
          {
            source: 'korea-herald-2024-12-17'
          }
        ]
      },
      {
        date: '2024-12-19',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail:
          'Said casualties at general level had already occurred before the December battles, in strikes and training accidents.',
        sources: [
          {
            source: 'aju-news-2024-12-19'
          }
        ]
      },
      {
        date: '2025-08-20',
        by: 'North Korean state media (KCNA)',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Showed Kim Jong Un receiving the commanders of the Kursk units, among them Kim Yong Bok, Ri Chang Ho and Sin Kum Chol.',
        note: "Yonhap's text on the meeting names Ri Chang Ho, not Kim Yong Bok.",
        sources: [
          {
            source: 'newsmax-2025-08-21'
          },
          {
            source: 'korea-herald-2025-08-21',
            supports:
              'KCNA: Kim received the commanders of the overseas unit on 20 August 2025; Ri Chang Ho seen in the pictures (Kim Yong Bok not named here).'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-24',
        why: 'Ukrainian intelligence alone said so.'
      },
      {
        from: '2024-10-27',
        why: 'A Japanese agency named the commander, but its source was a Ukrainian one too.'
      },
      {
        from: '2024-12-16',
        why: 'US sanctions designations made the same identification.'
      },
      {
        from: '2025-08-20',
        why: 'North Korea itself presented the same officers as the commanders. The reported wounding of a general is not confirmed.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
