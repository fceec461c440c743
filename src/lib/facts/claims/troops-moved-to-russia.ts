import type { ClaimRecord } from '../schema.ts';

/** The claim `troops-moved-to-russia`: who said what, on which day, with what standing. Long, since it is one claim. */
export const troopsMovedToRussia = {
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
              'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8 to 13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
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
        by: 'North Korean delegate, UN General Assembly First Committee',
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
        by: 'Kim Jong Gyu, North Korean vice foreign minister',
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
  }
} as const satisfies Record<string, ClaimRecord>;
