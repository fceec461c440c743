import type { ClaimRecord } from '../schema.ts';

/** The claim `first-wave-size`: who said what, on which day, with what standing. */
export const firstWaveSize = {
  'first-wave-size': {
    sentence: 'The first wave was about 10,000 to 12,000 soldiers.',
    place: {
      name: 'Vladivostok, Russia',
      lat: 43.115,
      lon: 131.886,
      place: 'vladivostok'
    },
    assertions: [
      {
        date: '2024-10-17',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Put the number being prepared at about 10,000.',
        sources: [
          {
            source: 'the-moscow-times-2024-10-17'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Counted nearly 11,000 infantry in training in eastern Russia, to be ready by 1 November, with 2,600 bound first for Kursk.',
        sources: [
          {
            source: 'ukrainska-pravda-2024-10-18'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Counted 1,500 sent so far; the same day South Korean media quoted the NIS, via Yonhap, as saying that about 12,000 in four brigades were planned.',
        note: 'The 12,000 is not in the press release, and AFP wrote that the NIS declined to confirm it. The 11th Corps is the unit identified, not the stated origin of all 12,000.',
        sources: [
          {
            source: 'kbs-news-2024-10-18'
          },
          {
            source: 'voa-korean-2024-10-18',
            supports:
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8 to 13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 3,000 sent so far and expected 10,000 by December.',
        note: 'Korean texts say over 3,000 and over 10,000.',
        sources: [
          {
            source: 'app-2024-10-23'
          },
          {
            source: 'koreawave-undated-news1-nis',
            supports:
              'News1 account of the 23 October briefing: just over 3,000 sent, over 10,000 by December, 2,000 dollars a month each, 11th Corps as the main body.'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'White House (John Kirby)',
        byCountry: 'US',
        stance: 'asserts',
        detail: 'Counted at least 3,000.',
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
        date: '2024-10-24',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Counted close to 12,000, including 500 officers and three generals.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-first-north'
          }
        ]
      },
      {
        date: '2024-10-28',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'asserts',
        detail: 'Put the total at around 10,000, more than three times the figure given five days earlier.',
        sources: [
          {
            source: 'stars-and-stripes-2024-10-30',
            supports:
              'Pentagon officials put the force at 10,000 that week, a few in Kursk and roughly 2,000 on the way.'
          },
          {
            source: 'global-news-undated-pentagon-estimates',
            supports: 'Ryder on 29 October: about 10,000 sent to train in eastern Russia.'
          },
          {
            source: 'us-department-of-defense-2024-10-28'
          }
        ]
      },
      {
        date: '2024-10-28',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Spoke of about 3,000 on Russian soil with 12,000 expected soon.',
        sources: [
          {
            source: 'kyiv-post-2024-10-29'
          }
        ]
      },
      {
        date: '2024-11-18',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'asserts',
        detail: 'Said that about 11,000 had likely moved into Kursk.',
        sources: [
          {
            source: 'us-department-of-defense-2024-11-18'
          }
        ]
      },
      {
        date: '2024-11-20',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail:
          'Counted about 10,900 to 11,000, built around the 11th Corps and attached to Russian airborne and marine units.',
        sources: [
          {
            source: 'euromaidan-press-2024-11-21'
          },
          {
            source: 'kbs-news-2024-11-20-kbs-nis',
            supports:
              'NIS on 20 November: attached to airborne and marine units, moved to Kursk around late October, some already in combat.'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-17',
        why: 'Ukraine gave a figure without published evidence.'
      },
      {
        from: '2024-10-28',
        why: "The counts disagreed: Washington 10,000 sent, Ukrainian intelligence 12,000, Zelensky 3,000 with 12,000 to come, and Seoul's last count 3,000."
      },
      {
        from: '2024-11-20',
        why: "Seoul's count of about 10,900 agreed with the Pentagon's 11,000 of two days earlier. Neither Moscow nor Pyongyang has given a number, so the size remains an estimate of third parties."
      }
    ],
    conflict:
      'Ukrainian intelligence counted 12,000 on 24 October, while Zelensky spoke of 3,000 with 12,000 to come on 28 October.'
  }
} as const satisfies Record<string, ClaimRecord>;
