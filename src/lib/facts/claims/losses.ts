import type { ClaimRecord } from '../schema.ts';

/** Claims about losses: who said what, on which day, with what standing. */
export const losses = {
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
        detail: 'Counted at least 30 killed or wounded at Plekhovo, Vorozhba and Martynovka on 14-15 December.',
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
          'Judged it highly likely, which on its scale means 80-90 per cent, that casualties exceeded 6,000, over half of those first sent.',
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
        by: 'DPRK state media',
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
          'Raised its estimate of the dead to about 2,000; counted about 350 dead acknowledged by the DPRK in two ceremonies.',
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
  },
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
  },
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
        by: 'Elizabeth Salmon, UN special rapporteur',
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
        by: 'Volker Turk, UN High Commissioner for Human Rights',
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
  },
  'no-surrender': {
    sentence: 'North Korean soldiers were expected to kill themselves rather than be captured.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2025-01-13',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Cited notes found on the dead urging self-destruction before capture, and one man who tried to detonate a grenade.',
        sources: [
          {
            source: 'kbs-news-2025-01-14'
          }
        ]
      },
      {
        date: '2025-02-19',
        by: 'Captured soldier surnamed Ri, Chosun Ilbo interview',
        byCountry: 'KP',
        outside: true,
        stance: 'corroborates',
        detail: 'Said being captured counts as betrayal and that he would have blown himself up had he had a grenade.',
        sources: [
          {
            source: 'kbs-world-2025-02-19'
          }
        ]
      },
      {
        date: '2025-08-31',
        by: 'Korean Central Television',
        byCountry: 'KP',
        stance: 'admits',
        detail: 'Broadcast the names of soldiers who used grenades on themselves when surrounded and praised them.',
        sources: [
          {
            source: 'korea-joongang-daily-2025-09-01'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-01-13',
        why: 'An intelligence service described documents.'
      },
      {
        from: '2025-02-19',
        why: 'A prisoner said the same.'
      },
      {
        from: '2025-08-31',
        why: 'State television praised such deaths. A written order has not been published.'
      }
    ]
  },
  'bodies-burned': {
    sentence: 'Russian troops burned the faces of dead North Koreans to hide their presence.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-12-16',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Posted a clip and said Russians were burning the faces of the dead after battle.',
        sources: [
          {
            source: 'euromaidan-press-2024-12-17'
          }
        ]
      },
      {
        date: '2024-12-18',
        by: 'Press review of the clip',
        byCountry: 'XX',
        anonymous: true,
        outside: true,
        stance: 'declines',
        detail: 'Reports noted that the footage had not been independently verified.',
        note: 'weakly sourced: one page of a news portal.',
        sources: [
          {
            source: 'latestly-2024-12-18'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Reported something different: that the dead were cremated in Kursk before the ashes went home.',
        sources: [
          {
            source: 'euromaidan-press-2025-04-30'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-16',
        why: 'One government published one video.'
      },
      {
        from: '2025-04-30',
        override: 'unresolved',
        why: 'Cremation of bodies has been reported by the NIS, but not the face-burning.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
