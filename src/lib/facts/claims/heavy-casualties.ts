import type { ClaimRecord } from '../schema.ts';

/** The claim `heavy-casualties`: who said what, on which day, with what standing. Long, since it is one claim. */
export const heavyCasualties = {
  'heavy-casualties': {
    sentence: 'North Korean forces lost thousands killed or wounded in Kursk.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-12-16',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Counted at least 30 killed or wounded at Plekhovo, Vorozhba and Martynovka on 14 to 15 December.',
        sources: [
          {
            source: 'kyiv-independent-undated-north-korean'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Saw indications of killed and wounded and gave no count.',
        sources: [
          {
            source: 'rfe-undated-rfe-rl'
          }
        ]
      },
      {
        date: '2024-12-19',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted at least 100 dead and close to 1,000 wounded, and described its method as conservative.',
        sources: [
          {
            source: 'reuters-via-asahi-shimbu-2024-12-20'
          },
          {
            source: 'financial-news-2024-12-19',
            supports:
              'NIS on 19 December: some of about 11,000 put into combat from December; at least 100 dead, close to 1,000 wounded; a deliberately conservative count.'
          }
        ]
      },
      {
        date: '2024-12-19',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Spoke of several hundred casualties, with more expected.',
        sources: [
          {
            source: 'korea-herald-2024-12-20'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 1,100 killed or wounded.',
        sources: [
          {
            source: 'al-jazeera-2024-12-23',
            supports:
              'South Korean JCS, 23 December: around 1,100 casualties; Pyongyang preparing rotation or more troops.'
          },
          {
            source: 'the-moscow-times-2024-12-23',
            supports: 'Quotes the same JCS statement of 23 December.'
          },
          {
            source: 'republic-world-2024-12-23'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Gave more than 3,000 killed or wounded, on preliminary data.',
        sources: [
          {
            source: 'kyiv-independent-2024-12-27',
            supports:
              "Kirby, 27 December: more than 1,000 killed or wounded in a week; recalls Zelensky's more than 3,000 of 23 December."
          },
          {
            source: 'reuters-via-fbc-news-2024-12-28'
          }
        ]
      },
      {
        date: '2024-12-27',
        by: 'White House (John Kirby)',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Counted about 1,000 killed or wounded in the preceding week alone.',
        note: 'One text has more than 1,000, Reuters a thousand.',
        sources: [
          {
            source: 'kyiv-independent-2024-12-27',
            supports:
              "Kirby, 27 December: more than 1,000 killed or wounded in a week; recalls Zelensky's more than 3,000 of 23 December."
          },
          {
            source: 'the-west-australian-2024-12-27',
            supports: "Reuters copy of Kirby's statement and of Zelensky's preliminary 3,000."
          },
          {
            source: 'reuters-via-fbc-news-2024-12-28'
          }
        ]
      },
      {
        date: '2025-01-09',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Put losses to date at 4,000.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-01-09'
          }
        ]
      },
      {
        date: '2025-01-13',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 300 dead and 2,700 wounded.',
        sources: [
          {
            source: 'kbs-news-2025-01-14',
            supports: 'NIS: about 300 killed and 2,700 wounded.'
          },
          {
            source: 'reuters-via-dunya-news-2025-01-13'
          }
        ]
      },
      {
        date: '2025-01-22',
        by: 'Western officials, to the BBC',
        byCountry: 'XX',
        anonymous: true,
        stance: 'corroborates',
        detail: 'Estimated about 4,000 casualties, of whom some 1,000 had been killed by mid-January.',
        sources: [
          {
            source: 'kbs-world-undated-kbs-world-bbc'
          }
        ]
      },
      {
        date: '2025-03-27',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Estimated about 4,000 casualties among the first 11,000.',
        sources: [
          {
            source: 'korea-joongang-daily-2025-03-27'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: 'Central Military Commission, via KCNA',
        byCountry: 'KP',
        stance: 'corroborates',
        detail:
          'Promised, in a statement written on 27 April and published on 28 April, a monument and honours at the graves of the fallen, without numbers; it was the first admission of deaths.',
        note: 'Admits deaths, not their number.',
        sources: [
          {
            source: 'babel-2025-04-28'
          },
          {
            source: '24ur-undated-north-korea',
            supports: 'Reports that the commission honoured the fallen and so acknowledged losses for the first time.'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Counted about 4,700 casualties including 600 dead, and said 2,000 wounded had been taken home by air or rail.',
        sources: [
          {
            source: 'kbs-world-2025-04-30',
            supports: "Lawmaker's own words: 15,000 sent in two deployments, 4,700 casualties, about 600 of them dead."
          },
          {
            source: 'upday-uk-2025-04-30'
          }
        ]
      },
      {
        date: '2025-06-15',
        by: 'UK Ministry of Defence',
        byCountry: 'GB',
        stance: 'corroborates',
        detail:
          'Judged it highly likely, which on its scale means 80 to 90 per cent, that casualties exceeded 6,000, over half of those first sent.',
        sources: [
          {
            source: 'the-independent-2025-06-16',
            supports: 'UK MoD: highly likely more than 6,000 casualties, over half of about 11,000 first deployed.'
          },
          {
            source: 'ukrinform-via-menafn-2025-06-16'
          }
        ]
      },
      {
        date: '2025-08-22',
        by: 'North Korean state media',
        byCountry: 'KP',
        stance: 'corroborates',
        detail: 'Displayed 101 named portraits at a medal ceremony, without saying whether that was everyone.',
        note: 'Admits deaths, not their number.',
        sources: [
          {
            source: 'korea-herald-2025-08-22'
          }
        ]
      },
      {
        date: '2025-09-02',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Raised its estimate of the dead to about 2,000; counted about 350 dead acknowledged by North Korea in two ceremonies.',
        sources: [
          {
            source: 'kyiv-independent-2025-09-02'
          }
        ]
      },
      {
        date: '2026-02-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 6,000 killed or wounded, around 40 per cent of those sent.',
        sources: [
          {
            source: 'sbs-news-2026-02-14'
          },
          {
            source: 'the-indian-express-2026-02-16',
            supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
          }
        ]
      },
      {
        date: '2026-02-27',
        by: 'Ukrainian foreign ministry (Heorhii Tykhyi)',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said at least 6,000 had died, a figure others give for killed and wounded together.',
        sources: [
          {
            source: 'babel-2026-02-27'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-16',
        override: 'alleged',
        why: 'Ukraine gave counts; the US agreed only that there were losses.'
      },
      {
        from: '2024-12-27',
        why: 'US, South Korean and Ukrainian estimates all ran to a thousand or more.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang admitted deaths but gave no number. The thousands remain the estimates of Seoul, Kyiv and unnamed Western officials.'
      },
      {
        from: '2025-06-15',
        why: 'London put them above 6,000. The thousands remain the estimates of Seoul, London and Kyiv, which differ widely.'
      }
    ],
    conflict:
      'Estimates of the dead on nearby dates differ widely; in 2026 Kyiv counts 6,000 dead where Seoul counts 6,000 killed and wounded together.'
  }
} as const satisfies Record<string, ClaimRecord>;
