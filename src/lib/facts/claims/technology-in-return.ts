import type { ClaimRecord } from '../schema.ts';

/** The claim `technology-in-return`: who said what, on which day, with what standing. */
export const technologyInReturn = {
  'technology-in-return': {
    sentence: 'Russia gives North Korea air defences, electronic warfare gear and other military technology in return.',
    place: {
      name: 'Pyongyang, DPRK',
      lat: 39.032,
      lon: 125.754,
      place: 'pyongyang'
    },
    assertions: [
      {
        date: '2024-10-28',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'asserts',
        detail: 'Said Putin was supplying military technology and help around sanctions.',
        sources: [
          {
            source: 'ukrinform-via-menafn-2024-10-28'
          }
        ]
      },
      {
        date: '2024-11-22',
        by: 'Shin Won-sik, South Korean national security adviser',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said air-defence missiles and equipment for Pyongyang had been delivered, plus economic help and technology for satellites.',
        sources: [
          {
            source: 'reuters-2024-11-22'
          },
          {
            source: 'ap-2024-11-22'
          }
        ]
      },
      {
        date: '2024-12-07',
        by: 'Adm. Samuel Paparo, US Indo-Pacific Command',
        byCountry: 'US',
        stance: 'asserts',
        detail: 'Said there was some agreement on MiG-29 and Su-27 fighters, number unstated.',
        sources: [
          {
            source: 'defense-one-undated-russia-talks'
          }
        ]
      },
      {
        date: '2024-12-18',
        by: 'US ambassador to the UN (Linda Thomas-Greenfield)',
        byCountry: 'US',
        stance: 'corroborates',
        detail:
          'Told the Security Council on 18 December that air-defence systems had been sent and voiced concern over satellite technology.',
        sources: [
          {
            source: 'the-korea-times-undated-korea-times'
          },
          {
            source: 'korea-herald-2024-12-19',
            supports:
              'Thomas-Greenfield told the Security Council on Wednesday 18 December that air-defence systems had gone to Pyongyang.'
          },
          {
            source: 'us-mission-to-the-un-tex-2024-12-18',
            supports:
              'Text of the remarks dated 18 December 2024: over 20,000 containers, at least 6 million rounds, well over 100 missiles.'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'US officials, to The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'denies',
        detail: 'Did not believe Kim had received anything immediate for the troops.',
        sources: [
          {
            source: 'the-korea-times-undated-korea-times'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Listed a launch pad for spy satellites, drones, electronic-warfare gear and SA-22 missiles.',
        sources: [
          {
            source: 'unn-2025-04-30'
          }
        ]
      },
      {
        date: '2025-05-29',
        by: 'Multilateral Sanctions Monitoring Team (11 states)',
        byCountry: 'XX',
        stance: 'corroborates',
        detail:
          'Reported at least one Pantsir vehicle transferred since November 2024, jamming equipment, and help with missile guidance.',
        sources: [
          {
            source: 'kbs-world-2025-05',
            supports:
              'At least one Pantsir-class vehicle since November 2024, over 20,000 containers, up to nine million rounds in 2024.'
          },
          {
            source: 'korea-joongang-daily-2025-05-29',
            supports: 'First report released on 29 May 2025; weapons, troops and what Russia gave.'
          },
          {
            source: 'anadolu-via-a-news-2025-05-29'
          }
        ]
      },
      {
        date: '2025-06-12',
        by: 'Chinese foreign ministry',
        byCountry: 'CN',
        stance: 'declines',
        detail: 'Said it was not aware of Russian technology transfers to North Korea.',
        sources: [
          {
            source: 'liga-net-2025-06-19'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-28',
        why: "NATO's chief spoke of it without detail."
      },
      {
        from: '2024-12-18',
        why: 'The US repeated the air-defence claim at the UN.'
      },
      {
        from: '2024-12-23',
        why: 'Other US officials, unnamed, played down any immediate payment.'
      },
      {
        from: '2025-05-29',
        why: 'Eleven governments reported specific equipment. Moscow and Pyongyang had not acknowledged it in the sources consulted; fighter jets remain unconfirmed.'
      }
    ],
    conflict:
      'Seoul, Washington and eleven governments report air-defence deliveries, while US officials said in December 2024 that Kim had received nothing immediate.'
  }
} as const satisfies Record<string, ClaimRecord>;
