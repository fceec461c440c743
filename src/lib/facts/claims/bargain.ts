import type { ClaimRecord } from '../schema.ts';

/** What was said of sappers and builders together. */
const toldOfBoth = [
  {
    date: '2025-06-17',
    by: "Sergei Shoigu, secretary of Russia's Security Council",
    byCountry: 'RU',
    stance: 'asserts',
    detail: 'Announced in Pyongyang that Kim had decided to send 1,000 sappers and 5,000 military builders.',
    note: 'An announcement of what was decided, not yet of arrival.',
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      }
    ]
  },
  {
    date: '2025-06-26',
    by: 'NIS',
    byCountry: 'KR',
    stance: 'asserts',
    detail: 'Expected the sappers and builders in July or August.',
    sources: [
      {
        source: 'interfax-ukraine-2025-06-26'
      }
    ]
  },
  {
    date: '2025-08-12',
    by: 'Vadym Skibitskyi, HUR',
    byCountry: 'UA',
    stance: 'asserts',
    detail: 'Expected a first party of about 1,200 and 6,000 in all.',
    sources: [
      {
        source: 'espreso-2025-08-12'
      }
    ]
  }
] as const;

/** Claims about bargain: who said what, on which day, with what standing. */
export const bargain = {
  'pay-per-soldier': {
    sentence: 'Russia pays about 2,000 US dollars a month for each North Korean soldier.',
    assertions: [
      {
        date: '2024-10-23',
        by: 'NIS, parliamentary briefing',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Put the pay at roughly 2,000 dollars a month per soldier.',
        note: 'No page of Yonhap, Reuters or AP was found for it.',
        sources: [
          {
            source: 'koreawave-undated-news1-nis',
            supports:
              'News1 account of the 23 October briefing: just over 3,000 sent, over 10,000 by December, 2,000 dollars a month each, 11th Corps as the main body.'
          },
          {
            source: 'conflictwatcher-com-2024-10-25'
          }
        ]
      },
      {
        date: '2024-12-23',
        by: 'US officials, to The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'denies',
        detail: 'Judged that Kim had received nothing immediate in return and was counting on later favours.',
        sources: [
          {
            source: 'the-korea-times-undated-korea-times'
          }
        ]
      },
      {
        date: '2025-02-09',
        by: 'NIS, as reported by the Korea Herald',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Gave a separate rate for civilian labourers in Russia, about 800 dollars a month.',
        sources: [
          {
            source: 'the-star-2025-02-10'
          }
        ]
      },
      {
        date: '2025-08-14',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said Moscow pays for all troops and equipment, tens of billions of dollars in all, without giving a rate per soldier.',
        sources: [
          {
            source: 'tsn-2025-08-14'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-23',
        why: 'One service gave a figure and published no document.'
      },
      {
        from: '2024-12-23',
        override: 'unresolved',
        why: 'US officials, unnamed, judged that Kim had received nothing immediate. Russia, the DPRK and the US have not confirmed the pay, and it is not known who keeps the money.'
      }
    ],
    conflict:
      'The NIS reported pay of 2,000 dollars a month in October 2024 and no evidence of cash in April 2025; US officials said Kim had received nothing immediate.'
  },
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
  },
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
  },
  'china-unaware': {
    sentence: 'China did not know of the deployment and plays no part in it.',
    place: {
      name: 'Beijing, China',
      lat: 39.904,
      lon: 116.407,
      place: 'beijing'
    },
    assertions: [
      {
        date: '2024-10-24',
        by: 'Chinese foreign ministry (Lin Jian)',
        byCountry: 'CN',
        stance: 'asserts',
        detail: 'Said Beijing had no knowledge of it and wanted de-escalation.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-china-not'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Antony Blinken, US Secretary of State',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Did not say whether Beijing knew; appealed to it to use its influence on Pyongyang.',
        note: 'weakly sourced: one machine-summarised page.',
        sources: [
          {
            source: 'devdiscourse-2024-11-01'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Chinese foreign ministry (Lin Jian)',
        byCountry: 'CN',
        stance: 'asserts',
        detail: "Called Russia-DPRK ties those countries' own affair and repeated that it did not know the details.",
        sources: [
          {
            source: 'chinese-foreign-ministry-2024-11-01',
            supports:
              "Official transcript: asked by AFP about Zelensky's remark on silence, Lin Jian says the two are sovereign states, relations are their own matter and China does not know the specifics."
          },
          {
            source: 'tass-2024-11-01-tass-report'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'declines',
        detail: "Was reported as surprised by China's silence.",
        sources: [
          {
            source: 'chinese-foreign-ministry-2024-11-01',
            supports:
              "Official transcript: asked by AFP about Zelensky's remark on silence, Lin Jian says the two are sovereign states, relations are their own matter and China does not know the specifics."
          },
          {
            source: 'cna-2024-11-01-china-russia'
          }
        ]
      },
      {
        date: '2024-12-27',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'declines',
        detail: 'Said that if China sincerely opposed widening the war it should press Pyongyang.',
        sources: [
          {
            source: 'reuters-via-fbc-news-2024-12-28'
          }
        ]
      },
      {
        date: '2025-06-12',
        by: 'Chinese foreign ministry',
        byCountry: 'CN',
        stance: 'asserts',
        detail: 'Said it did not know of technology transfers from Russia to North Korea.',
        sources: [
          {
            source: 'liga-net-2025-06-19'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-24',
        why: 'Beijing said so itself.'
      },
      {
        from: '2024-11-01',
        override: 'unresolved',
        why: 'In the sources found nobody produced evidence of Chinese involvement or of prior knowledge; Beijing kept to non-comment.'
      }
    ]
  },
  'sappers-and-builders': {
    sentence: 'North Korea sent about 1,000 sappers to clear mines in Kursk.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      ...toldOfBoth,
      {
        date: '2025-09-02',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: 'Said about 1,000 combat engineers had arrived out of 6,000 planned.',
        sources: [
          {
            source: 'kyiv-independent-2025-09-02'
          }
        ]
      },
      {
        date: '2025-11-14',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Thanked North Korean combat engineers for their help in demining Kursk.',
        sources: [
          {
            source: 'tass-2025-11-14'
          }
        ]
      },
      {
        date: '2025-12-12',
        by: 'Kim Jong Un, via KCNA',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Welcomed home the 528th Regiment of Engineers, formed on 28 May and sent in early August; nine had died.',
        sources: [
          {
            source: 'tass-2025-12-13'
          }
        ]
      },
      {
        date: '2026-02-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said about 1,000 engineers were in Kursk and that 1,100 who came home in December might be sent again.',
        sources: [
          {
            source: 'sbs-news-2026-02-14'
          }
        ]
      },
      {
        date: '2026-02-21',
        by: 'Alexander Khinshtein, governor of Kursk',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Credited the sappers with destroying about 1.6 million explosive items before they left in December.',
        note: 'weakly sourced: one local news page.',
        sources: [
          {
            source: 'kursk-news-net-2026-02-21'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-06-17',
        why: 'A Russian official announced the decision; nobody had gone yet.'
      },
      {
        from: '2025-09-02',
        why: "The NIS saw about 1,000 engineers arrive, in line with Moscow's announcement."
      },
      {
        from: '2025-11-14',
        why: 'The Kremlin thanked North Korean engineers for their work in Kursk.'
      },
      {
        from: '2025-12-12',
        why: 'Pyongyang welcomed a regiment of engineers home.'
      }
    ],
    conflict:
      'About 1,000 were sent and nine died, yet the NIS counts 1,100 who came home, and in February 2026 it again saw about 1,000 in Kursk.',
    note: 'Narrowed: the 5,000 builders announced on the same day are the claim builders-arrived.'
  },
  'builders-arrived': {
    sentence: 'About 5,000 North Korean military builders came to Russia from September 2025.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      ...toldOfBoth,
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said about 5,000 construction troops had been moving in stages since September.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-06-17',
        why: 'A Russian official announced the decision; nobody had gone yet.'
      },
      {
        from: '2025-11-04',
        why: 'The arrival rests on the NIS alone; neither Moscow nor Pyongyang has acknowledged it in the sources found.'
      }
    ],
    note: 'Split from sappers-and-builders.'
  }
} as const satisfies Record<string, ClaimRecord>;
