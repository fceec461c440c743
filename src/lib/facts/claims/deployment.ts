import type { ClaimRecord } from '../schema.ts';

/** Claims about deployment: who said what, on which day, with what standing. */
export const deployment = {
  'troops-moved-to-russia': {
    sentence: 'North Korea sent its own soldiers to Russia to support the war against Ukraine.',
    place: {
      name: 'Vladivostok, Russia',
      lat: 43.115,
      lon: 131.886,
      place: 'vladivostok'
    },
    assertions: [
      {
        date: '2024-10-08',
        by: 'Kim Yong-hyun, South Korean defence minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Told parliament that a deployment of North Korean regular troops was highly likely, and that reports of North Korean officers killed in Ukraine were probably true.',
        sources: [
          {
            source: 'kbs-world-2024-10-defense-minister'
          }
        ]
      },
      {
        date: '2024-10-10',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'denies',
        detail: "Waved the minister's statement away as another false story.",
        sources: [
          {
            source: 'tass-2024-10-10'
          }
        ]
      },
      {
        date: '2024-10-11',
        by: 'Ukrainian military intelligence official (unnamed), quoted by The Washington Post',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail:
          'Said several thousand North Korean infantry were already training in Russia and could reach the front by the end of the year.',
        sources: [
          {
            source: 'news-az-2024-10-11'
          }
        ]
      },
      {
        date: '2024-10-13',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: "Said the relationship had moved beyond weapons to the transfer of people into Russia's forces.",
        sources: [
          {
            source: 'kyiv-independent-2024-10-13'
          }
        ]
      },
      {
        date: '2024-10-15',
        by: 'US National Security Council (Sean Savett)',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Called the reports worrying if true, without verifying them.',
        note: 'weakly sourced: one machine-summarised page.',
        sources: [
          {
            source: 'devdiscourse-2024-10-15'
          }
        ]
      },
      {
        date: '2024-10-17',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Put a figure on it for the first time: about 10,000 North Korean soldiers being readied.',
        sources: [
          {
            source: 'the-moscow-times-2024-10-17'
          }
        ]
      },
      {
        date: '2024-10-17',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'declines',
        detail: 'Said the alliance had seen no evidence of North Korean soldiers taking part in the fighting.',
        note: 'weakly sourced: one aggregator page.',
        sources: [
          {
            source: 'newsbytes-2024-10-18'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'National Intelligence Service (NIS)',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Published a dated, mapped allegation that about 1,500 special-forces soldiers had been shipped to Vladivostok between 8 and 13 October.',
        note: 'The figure of 12,000 planned came from the NIS via Yonhap the same day, not from the release.',
        sources: [
          {
            source: 'kbs-world-2024-10-18-kbs-world'
          },
          {
            source: 'voa-korean-2024-10-18',
            supports:
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8-13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'declines',
        detail: 'Said after the NIS release that the alliance could not yet confirm it, adding that this might change.',
        sources: [
          {
            source: 'rtvs-patria-2024-10-18'
          }
        ]
      },
      {
        date: '2024-10-19',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'declines',
        detail:
          'Speaking in Naples, said he could not confirm the reports and that Washington would keep looking into them.',
        sources: [
          {
            source: 'ukrainska-pravda-2024-10-20'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail:
          'Said the information was contradictory because Seoul said one thing and the Pentagon could not confirm it; gave no straight denial.',
        sources: [
          {
            source: 'ukrainska-pravda-2024-10-21'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'DPRK delegate, UN General Assembly First Committee',
        byCountry: 'KP',
        stance: 'denies',
        detail:
          "Refused to engage with what the delegate called groundless rumours meant to damage the country's image and its ties with Russia.",
        sources: [
          {
            source: 'ukrainska-pravda-2024-10-22'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'NIS, closed-door parliamentary briefing',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Raised the tally to about 3,000 and said roughly 10,000 were due by December.',
        sources: [
          {
            source: 'ap-via-localnews8-2024-10-23'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Speaking in Rome, said for the first time that the US had evidence of North Korean troops in Russia.',
        sources: [
          {
            source: 'korea-herald-2024-10-23',
            supports:
              'Reuters from Rome: Austin says there is evidence of DPRK troops in Russia and that their purpose is unclear.'
          },
          {
            source: 'jang-2024-10-24'
          }
        ]
      },
      {
        date: '2024-10-23',
        by: 'White House (John Kirby)',
        byCountry: 'US',
        stance: 'corroborates',
        detail:
          'Gave a US assessment of at least 3,000 soldiers moved to eastern Russia by sea in early to mid October.',
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
        date: '2024-10-24',
        by: 'Vladimir Putin, Kazan',
        byCountry: 'RU',
        stance: 'declines',
        detail:
          "Asked about satellite pictures, he did not deny them, said images must reflect something, and called use of the mutual-aid article Russia's own business.",
        sources: [
          {
            source: 'tass-2024-11-01-tass-report',
            supports:
              "TASS recalls Putin calling the satellite images a serious matter and pointing to the treaty's mutual-defence clause."
          },
          {
            source: 'reuters-via-budrigannews-2024-10-24'
          }
        ]
      },
      {
        date: '2024-10-24',
        by: 'Chinese foreign ministry (Lin Jian)',
        byCountry: 'CN',
        stance: 'declines',
        detail: 'Said China had no knowledge of it.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-china-not'
          }
        ]
      },
      {
        date: '2024-10-25',
        by: 'Kim Jong-gyu, DPRK vice foreign minister',
        byCountry: 'KP',
        stance: 'declines',
        detail:
          'Neither confirmed nor denied; said that if such a thing existed it would conform with international law.',
        sources: [
          {
            source: 'the-korea-times-us-2024-10-25'
          }
        ]
      },
      {
        date: '2024-10-28',
        by: 'NATO (Mark Rutte)',
        byCountry: 'NATO',
        stance: 'confirms',
        detail:
          'After a briefing by a South Korean delegation, said he could confirm troops had gone to Russia and units to Kursk.',
        sources: [
          {
            source: 'politico-europe-2024-11-06',
            supports:
              'Rutte writes that South Korean intelligence and defence chiefs briefed the allies and partners and that thousands of North Korean troops are deployed to the Kursk region.'
          },
          {
            source: 'the-moscow-times-2024-10-28',
            supports:
              'Rutte says on 28 October he can confirm North Korean units were sent to Kursk, after a South Korean briefing.'
          },
          {
            source: 'ukrinform-via-menafn-2024-10-28'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: 'Russian ambassador to the UN (Vasily Nebenzya)',
        byCountry: 'RU',
        stance: 'denies',
        detail: 'Told the Security Council the reports were mere assertions without convincing evidence.',
        sources: [
          {
            source: 'afp-via-bss-2024-10-31'
          }
        ]
      },
      {
        date: '2025-04-26',
        by: 'Valery Gerasimov, Chief of the Russian General Staff',
        byCountry: 'RU',
        stance: 'admits',
        detail:
          "In a televised report to Putin, credited North Korean soldiers with a role in retaking Kursk: Russia's first public acknowledgement.",
        sources: [
          {
            source: 'trt-world-2025-04-26',
            supports:
              "Quotes Gerasimov's televised report crediting DPRK servicemen, under the partnership treaty, with a part in retaking the Kursk border area."
          },
          {
            source: 'nk-news-2025-04-26'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: "Central Military Commission of the Workers' Party, via KCNA",
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Said, in a statement written on 27 April and published on 28 April, that Kim Jong Un had ordered units to Kursk under Article 4 of the treaty with Russia.',
        sources: [
          {
            source: 'naenara-undated-wpk-central',
            supports:
              "DPRK state portal carries the commission's written statement, dated 27 April 2025, praising the units that fought in Kursk; the page changes, keep an archived copy."
          },
          {
            source: 'tass-2025-04-28-tass-kcna'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: 'Vladimir Putin',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Thanked Kim personally and praised the soldiers.',
        sources: [
          {
            source: 'tass-2025-04-28-tass-putin'
          },
          {
            source: 'kcna-via-kcna-watch-2025-04-29',
            supports:
              "Full text of Putin's statement of 28 April 2025: cites Article 4, thanks Kim and praises the soldiers."
          }
        ]
      },
      {
        date: '2025-10-23',
        by: 'Kim Jong Un, speech in Pyongyang',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Said the last group of the expeditionary units had left for Russia exactly one year earlier, that is on 23 October 2024.',
        sources: [
          {
            source: 'channel-a-undated-channel-korean'
          },
          {
            source: 'korea-joongang-daily-2025-10-24',
            supports:
              'Quotes Kim, via KCNA, that the last group of the expeditionary combatants left for Russia exactly a year before 23 October 2025.'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-08',
        why: 'A South Korean minister gave his judgement; no evidence was published.'
      },
      {
        from: '2024-10-13',
        why: 'An unnamed Ukrainian official and then President Zelensky said so too; no evidence was published.'
      },
      {
        from: '2024-10-18',
        why: 'The NIS published dates, ports, ships, bases and pictures, but NATO said that it could not yet confirm it.'
      },
      {
        from: '2024-10-19',
        why: 'The US, like NATO, said that it could not confirm it.'
      },
      {
        from: '2024-10-23',
        why: 'The US said it had its own evidence and gave its own route and count.'
      },
      {
        from: '2025-04-26',
        why: 'Russia acknowledged it.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang acknowledged it too.'
      }
    ],
    conflict:
      'Kim dates the last departure to 23 October 2024, the day on which Washington and Seoul had counted only 3,000, and more soldiers followed in January and February 2025.'
  },
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
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8-13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
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
        note: 'The study speaks of October and November; it does not show the crossing of 8-13 October.',
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
        why: 'Open-source imagery of Dunai, dated 17 and 20 October, supports the method and the named ships, not the crossing of 8-13 October itself. Neither government has acknowledged the ports or the figure of 1,500.'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area; imagery shows Dunai as a landing point where the NIS named Vladivostok.'
  },
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
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8-13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
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
  },
  'second-wave': {
    sentence: 'A second wave of about 3,000 soldiers followed in January and February 2025.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2024-12-23',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Saw signs of rotation or reinforcement being prepared.',
        sources: [
          {
            source: 'trt-world-and-agencies-2024-12-27'
          },
          {
            source: 'al-jazeera-2024-12-23',
            supports:
              'South Korean JCS, 23 December: around 1,100 casualties; Pyongyang preparing rotation or more troops.'
          }
        ]
      },
      {
        date: '2025-01-24',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said preparations for more troops were speeding up amid heavy losses.',
        sources: [
          {
            source: 'the-korea-times-us-2025-01-24'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said troops were back at the front from the first week of February and some reinforcement had occurred; size unknown.',
        sources: [
          {
            source: 'unn-2025-02-27'
          },
          {
            source: 'kbs-news-2025-02-28',
            supports:
              'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'South Korean press, citing unnamed sources',
        byCountry: 'KR',
        anonymous: true,
        stance: 'asserts',
        detail: 'Estimated 1,000 to 3,000, moved by ship from Chongjin and by rail from Rason.',
        sources: [
          {
            source: 'euromaidan-press-2025-02-27'
          }
        ]
      },
      {
        date: '2025-03-27',
        by: 'South Korean Joint Chiefs of Staff',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Put the additional force at 3,000 or more.',
        sources: [
          {
            source: 'korea-joongang-daily-2025-03-27'
          },
          {
            source: 'korea-bizwire-2025-03-27',
            supports:
              'JCS, 27 March 2025: 3,000 or more added in January-February; 4,000 casualties among some 11,000; about 220 heavy pieces.'
          }
        ]
      },
      {
        date: '2025-04-30',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted 15,000 in two waves.',
        sources: [
          {
            source: 'kbs-world-undated-kbs-world-nis'
          }
        ]
      },
      {
        date: '2025-05-29',
        by: 'Multilateral Sanctions Monitoring Team',
        byCountry: 'XX',
        stance: 'corroborates',
        detail: 'Counted more than 11,000 in 2024 and then 3,000 more.',
        note: 'The troop counts rest on one page.',
        sources: [
          {
            source: 'anadolu-via-a-news-2025-05-29'
          }
        ]
      },
      {
        date: '2025-06-15',
        by: 'UK Ministry of Defence',
        byCountry: 'GB',
        stance: 'corroborates',
        detail: 'Spoke only of limited additional numbers, on open sources.',
        sources: [
          {
            source: 'korea-daily-us-undated-north-korea'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-12-23',
        why: 'Seoul reported preparations.'
      },
      {
        from: '2025-03-27',
        override: 'corroborated',
        why: 'Two South Korean services now said so: the NIS a month before without a figure, and now the military with one. Both speak for one government, and no official admission of a second wave was found.'
      },
      {
        from: '2025-05-29',
        why: 'A team of eleven states counted 3,000 more.'
      },
      {
        from: '2025-06-15',
        why: 'London saw a smaller top-up. No official admission of a second wave was found.'
      }
    ],
    conflict:
      'The South Korean military and the monitoring team count 3,000 or more, the NIS figure of 15,000 in two waves implies about 4,000, and London saw only limited additions.',
    note: 'A figure of 4,000 is arithmetic only: the NIS count of 15,000 in two waves less 11,000 in the first.'
  },
  'surge-to-tens-of-thousands': {
    sentence: 'The force would grow to tens of thousands, even 100,000.',
    assertions: [
      {
        date: '2024-10-15',
        by: "Ukraine's Center for Countering Disinformation",
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Rejected media reports that 100,000 were being trained.',
        sources: [
          {
            source: 'ukrinform-via-menafn-2024-10-15'
          }
        ]
      },
      {
        date: '2024-11-19',
        by: 'Volodymyr Zelensky, to the European Parliament',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Warned that the contingent could grow to 100,000.',
        sources: [
          {
            source: 'liga-net-2024-11-19'
          }
        ]
      },
      {
        date: '2024-11-20',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'declines',
        detail: 'Said nothing of that order was settled, though more might follow if losses mounted.',
        sources: [
          {
            source: 'chosunbiz-2024-11-20'
          }
        ]
      },
      {
        date: '2025-07-02',
        by: 'Ukrainian intelligence, via CNN',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Forecast up to 30,000 more by November 2025.',
        sources: [
          {
            source: 'the-jerusalem-post-undated-jerusalem-post'
          }
        ]
      },
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'declines',
        detail:
          'Did not repeat any such forecast: counted about 10,000 near the border plus engineers and builders, with selection for more still under way.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-11-19',
        why: 'It was a forecast.'
      },
      {
        from: '2025-11-04',
        override: 'contradicted',
        why: 'A year on, the NIS counted about 10,000 combat troops plus about 6,000 engineers and builders.'
      }
    ]
  },
  'still-there-2026': {
    sentence: 'North Korean combat troops were still based in Kursk in 2026.',
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2025-11-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 10,000 on guard near the border.',
        sources: [
          {
            source: 'the-moscow-times-2025-11-04'
          }
        ]
      },
      {
        date: '2025-12-31',
        by: 'Kim Jong Un, New Year letter carried by KCNA',
        byCountry: 'KP',
        stance: 'corroborates',
        detail: 'Addressed soldiers still serving abroad and hoped for their safe return.',
        note: 'The letter does not name Kursk or combat troops.',
        sources: [
          {
            source: 'korea-joongang-daily-2026-01-01'
          }
        ]
      },
      {
        date: '2026-02-04',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said they were still in Kursk in January, rotating under an agreement; about 3,000 had gone home, many as instructors.',
        sources: [
          {
            source: 'sbs-news-2026-02-05'
          }
        ]
      },
      {
        date: '2026-02-12',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Counted about 10,000 combat troops and 1,000 engineers.',
        sources: [
          {
            source: 'sbs-news-2026-02-14'
          }
        ]
      },
      {
        date: '2026-02-17',
        by: 'HUR, as summarised by ISW',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Counted about 8,000 around Kursk, giving fire support under Russian command.',
        note: "Cited from a copy of the institute's update.",
        sources: [
          {
            source: 'isw-via-eurasia-ro-2026-02-17'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2025-11-04',
        why: 'The NIS estimated it.'
      },
      {
        from: '2025-12-31',
        override: 'alleged',
        why: 'Kim greeted soldiers still serving abroad in a New Year letter, which names neither Kursk nor combat troops.'
      },
      {
        from: '2026-02-12',
        why: 'Seoul counted combat troops in Kursk, and Kyiv had said eight days before that they were still there in January.'
      },
      {
        from: '2026-02-17',
        why: 'Their presence is agreed by Seoul and Kyiv; the number is not (10,000 against 8,000).'
      }
    ],
    conflict: 'In February 2026 Seoul counted about 10,000 combat troops and Kyiv about 8,000.',
    note: 'No count later than those of February 2026 was found.'
  },
  'generals-present': {
    sentence: 'Senior North Korean generals, led by Kim Yong-bok, went with the troops.',
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
        detail: 'Named Kim Yong-bok, deputy chief of the General Staff, as the commander and placed him in Russia.',
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
        detail: 'Named three generals before the Security Council: Kim Yong-bok, Ri Chang-ho and Sin Kum-chol.',
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
        detail: 'Sanctioned Kim Yong-bok and Ri Chang-ho, saying they were with the troops in Russia.',
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
        by: 'DPRK state media (KCNA)',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Showed Kim Jong Un receiving the commanders of the Kursk units, among them Kim Yong-bok, Ri Chang-ho and Sin Kum-chol.',
        note: "Yonhap's text on the meeting names Ri Chang-ho, not Kim Yong-bok.",
        sources: [
          {
            source: 'newsmax-2025-08-21'
          },
          {
            source: 'korea-herald-2025-08-21',
            supports:
              'KCNA: Kim received the commanders of the overseas unit on 20 August 2025; Ri Chang-ho seen in the pictures (Kim Yong-bok not named here).'
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
  },
  'disguised-as-russians': {
    sentence: 'The soldiers were given Russian uniforms and false papers to pass as natives of Siberian republics.',
    place: {
      name: 'Russian Far East training bases (Ussuriysk)',
      lat: 43.797,
      lon: 131.952,
      place: 'ussuriysk'
    },
    assertions: [
      {
        date: '2024-10-18',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'asserts',
        detail: 'Said soldiers received Russian uniforms, weapons and identity papers posing as Yakuts and Buryats.',
        sources: [
          {
            source: 'hankook-ilbo-2024-10-18',
            supports:
              'NIS said the soldiers got Russian weapons and uniforms and identity papers as residents of Yakutia and Buryatia.'
          },
          {
            source: 'table-media-2024-10-22'
          }
        ]
      },
      {
        date: '2024-10-18',
        by: "Ukraine's Centre for Strategic Communications (video)",
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Released a video said to show North Koreans collecting Russian kit; DW noted it could not be independently verified.',
        sources: [
          {
            source: 'dw-2024-10-23'
          }
        ]
      },
      {
        date: '2024-10-24',
        by: 'Kim Yong-hyun, South Korean defence minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Said they had changed into Russian uniforms and served under Russian control, so were closer to mercenaries.',
        sources: [
          {
            source: 'kbs-news-2024-10-24'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'corroborates',
        detail:
          'Said at the Pentagon beside Kim Yong-hyun that Russia had outfitted them with Russian uniforms and equipment.',
        sources: [
          {
            source: 'stars-and-stripes-2024-10-30',
            supports: 'Austin at the Pentagon, 30 October: outfitted with Russian uniforms and equipment.'
          },
          {
            source: 'ap-2024-10-30',
            supports: 'Austin, 30 October: troops wearing Russian uniforms and carrying Russian equipment.'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Lloyd Austin, US Secretary of Defense',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said again that Russia had outfitted them with Russian uniforms and equipment.',
        sources: [
          {
            source: 'tass-2024-11-01-tass-peskov'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Rustem Umerov',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said they were disguised as Buryats and mixed into Russian units, which made losses hard to count.',
        sources: [
          {
            source: 'espreso-2024-11-05'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Radio Free Asia',
        byCountry: 'US',
        outside: true,
        stance: 'corroborates',
        detail:
          'Published a Russian leaflet teaching troops to tell Koreans from Yakuts, Buryats and Tuvans, supplied by an aid group.',
        sources: [
          {
            source: 'asia-economy-2024-11-06'
          }
        ]
      },
      {
        date: '2024-12-22',
        by: 'Ukrainian Special Operations Forces',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Showed three military IDs from dead soldiers, without photos or seals, with Russian names, Tuva birthplaces and Korean signatures.',
        sources: [
          {
            source: 'the-dong-a-ilbo-2024-12-24'
          }
        ]
      },
      {
        date: '2025-01-11',
        by: 'Security Service of Ukraine (SBU)',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said one prisoner carried a Russian military ID made out to a man from Tuva, issued to him in Russia in autumn 2024.',
        sources: [
          {
            source: 'tvc-news-2025-01-13'
          },
          {
            source: 'ap-2025-01-11',
            supports:
              'AP on 11 January 2025: two captured men shown; one had no papers, the other a Russian military ID of a man from Tuva.'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-18',
        why: 'South Korean intelligence alleged it, and a video circulated that was not verified.'
      },
      {
        from: '2024-10-30',
        why: 'The US said Russia had supplied uniforms; the papers were still only alleged.'
      },
      {
        from: '2025-01-11',
        why: 'A live prisoner and captured papers support it. The papers say Tuva, not Yakutia or Buryatia as first alleged. Russia has not addressed it.'
      }
    ],
    conflict: 'The NIS spoke of Yakut and Buryat identities; every recovered paper found in these sources names Tuva.'
  }
} as const satisfies Record<string, ClaimRecord>;
