import type { ClaimRecord } from '../schema.ts';

/** Claims about fighting: who said what, on which day, with what standing. */
export const fighting = {
  'moved-to-kursk': {
    sentence: "North Korean units were moved from the Far East to Russia's Kursk region.",
    place: {
      name: 'Kursk region, Russia',
      lat: 51.73,
      lon: 36.193,
      place: 'kursk'
    },
    assertions: [
      {
        date: '2024-10-22',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first units were expected in the Kursk direction the next day.',
        sources: [
          {
            source: 'liga-net-2024-10-22'
          }
        ]
      },
      {
        date: '2024-10-24',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first units had been recorded in Kursk on 23 October.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-24-first-north'
          }
        ]
      },
      {
        date: '2024-10-25',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said Russia would put the first batch into combat zones on 27-28 October.',
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
        detail: 'Said North Korean units had been deployed to Kursk.',
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
        date: '2024-10-29',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said a relatively small number were already in Kursk with a couple of thousand more close behind.',
        sources: [
          {
            source: 'stars-and-stripes-2024-10-30',
            supports: 'A small number already in Kursk, roughly 2,000 more moving towards the border.'
          },
          {
            source: 'korea-herald-2024-10-30',
            supports: 'Yonhap: the Pentagon said a small number were in Kursk, several thousand more arriving.'
          },
          {
            source: 'pentagon-briefing-via-da-undated-pentagon-press'
          }
        ]
      },
      {
        date: '2024-10-30',
        by: 'Russian ambassador to the UN (Vasily Nebenzya)',
        byCountry: 'RU',
        stance: 'denies',
        detail: 'Called reports of troops at the front mere assertions.',
        sources: [
          {
            source: 'afp-via-bss-2024-10-31'
          }
        ]
      },
      {
        date: '2024-10-31',
        by: 'Antony Blinken, US Secretary of State',
        byCountry: 'US',
        stance: 'corroborates',
        detail: 'Said as many as 8,000 of 10,000 were now in Kursk and that none had been seen in combat.',
        sources: [
          {
            source: 'kbs-world-2024-11',
            supports:
              'Blinken, 31 October: as many as 8,000 in Kursk, combat expected within days, none seen in combat yet.'
          },
          {
            source: 'news-az-2024-11-01'
          }
        ]
      },
      {
        date: '2024-11-01',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: "Left Blinken's statement without comment.",
        sources: [
          {
            source: 'tass-2024-11-01-tass-peskov'
          }
        ]
      },
      {
        date: '2025-04-26',
        by: 'Valery Gerasimov',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Described North Korean soldiers fighting beside Russian units in the Kursk border area.',
        sources: [
          {
            source: 'reuters-via-the-japan-ne-2025-04-27'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: "Central Military Commission of the Workers' Party, via KCNA",
        byCountry: 'KP',
        stance: 'admits',
        detail:
          'Said, in a statement written on 27 April and published on 28 April, that Kim Jong Un had ordered units to Kursk.',
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
      }
    ],
    reasons: [
      {
        from: '2024-10-22',
        why: 'Ukrainian intelligence alone forecast it.'
      },
      {
        from: '2024-10-24',
        why: 'Ukrainian intelligence alone reported that it had happened.'
      },
      {
        from: '2024-10-28',
        why: 'NATO said units had been deployed to Kursk.'
      },
      {
        from: '2024-10-29',
        why: 'The Pentagon said so too.'
      },
      {
        from: '2025-04-26',
        why: 'The Russian General Staff acknowledged it.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang acknowledged it too.'
      }
    ]
  },
  'fought-in-kursk': {
    sentence: 'North Korean soldiers fought Ukrainian forces in the Kursk region.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2024-10-28',
        by: 'Jonas Ohman, Blue/Yellow (Lithuanian aid group)',
        byCountry: 'LT',
        outside: true,
        stance: 'asserts',
        detail:
          'Said a unit his group supports met North Koreans in Kursk on 25 October and that all but one were killed; no government confirmed it.',
        sources: [
          {
            source: 'the-chosun-daily-2024-10-30'
          }
        ]
      },
      {
        date: '2024-11-04',
        by: "Andriy Kovalenko, Ukraine's Center for Countering Disinformation",
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said the first North Korean soldiers had come under fire in Kursk.',
        sources: [
          {
            source: 'kyiv-independent-2024-11-04',
            supports: 'Kovalenko on 4 November says the first North Koreans came under fire in Kursk; not verified.'
          },
          {
            source: 'georgia-today-undated-georgia-today'
          }
        ]
      },
      {
        date: '2024-11-05',
        by: 'Rustem Umerov, Ukrainian defence minister, to KBS',
        byCountry: 'UA',
        stance: 'asserts',
        detail: "Confirmed a small-scale clash and agreed it marked the start of North Korea's participation.",
        sources: [
          {
            source: 'espreso-2024-11-05'
          },
          {
            source: 'politico-europe-2024-11-05',
            supports: 'Umerov tells South Korean media of small-scale clashes; Kovalenko quoted from the day before.'
          }
        ]
      },
      {
        date: '2024-11-06',
        by: 'Two unnamed US officials, to Reuters',
        byCountry: 'US',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said that North Korean soldiers had fought in Kursk; one of them dated it to 4 November.',
        sources: [
          {
            source: 'rbc-ukraine-2024-11-06',
            supports:
              'Reuters, via RBC: two unnamed US officials confirmed combat in Kursk, one dating it to 4 November.'
          }
        ]
      },
      {
        date: '2024-11-12',
        by: 'US State Department (Vedant Patel)',
        byCountry: 'US',
        stance: 'confirms',
        detail:
          'Said most of more than 10,000 soldiers were in Kursk and had begun combat operations with Russian forces.',
        sources: [
          {
            source: 'kyiv-independent-2024-11-13'
          }
        ]
      },
      {
        date: '2024-11-13',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: 'Said deployment to battle positions was complete and troops were already in combat.',
        sources: [
          {
            source: 'korea-herald-2024-11-13'
          }
        ]
      },
      {
        date: '2024-11-18',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the Pentagon had not confirmed that the troops had engaged Ukrainian forces.',
        sources: [
          {
            source: 'us-department-of-defense-2024-11-18'
          }
        ]
      },
      {
        date: '2024-12-07',
        by: 'Adm. Samuel Paparo, US Indo-Pacific Command',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the troops were in combat zones but had yet to see active fighting.',
        sources: [
          {
            source: 'novaya-gazeta-europe-2024-12-11'
          }
        ]
      },
      {
        date: '2024-12-10',
        by: 'Pentagon (Sabrina Singh)',
        byCountry: 'US',
        stance: 'declines',
        detail: 'Said the troops were staged for combat but direct involvement had not been observed.',
        sources: [
          {
            source: 'ukrainska-pravda-2024-12-10'
          }
        ]
      },
      {
        date: '2024-12-14',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said a noticeable number were now being used in assaults, mixed into Russian units, only in Kursk so far.',
        sources: [
          {
            source: 'afp-via-channel-newsasia-2024-12-15'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'Pentagon (Patrick Ryder)',
        byCountry: 'US',
        stance: 'confirms',
        detail: 'Said North Koreans had entered combat in Kursk the previous week and had been killed and wounded.',
        sources: [
          {
            source: 'kyiv-independent-undated-north-korean'
          }
        ]
      },
      {
        date: '2024-12-16',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: 'Sent the question to the defence ministry.',
        note: 'weakly sourced: one aggregator page citing TASS.',
        sources: [
          {
            source: 'news-pravda-com-2024-12-16'
          }
        ]
      },
      {
        date: '2024-12-19',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'confirms',
        detail: 'Told lawmakers that some of about 11,000 had been put into actual combat from December.',
        sources: [
          {
            source: 'aju-news-2024-12-19'
          },
          {
            source: 'financial-news-2024-12-19',
            supports:
              'NIS on 19 December: some of about 11,000 put into combat from December; at least 100 dead, close to 1,000 wounded; a deliberately conservative count.'
          }
        ]
      },
      {
        date: '2025-04-26',
        by: 'Valery Gerasimov',
        byCountry: 'RU',
        stance: 'admits',
        detail: 'Praised soldiers who fought shoulder to shoulder with Russian troops.',
        sources: [
          {
            source: 'nk-news-2025-04-26'
          }
        ]
      },
      {
        date: '2025-04-28',
        by: 'Central Military Commission, via KCNA',
        byCountry: 'KP',
        stance: 'admits',
        detail:
          "Said, in a statement written on 27 April and published on 28 April, that units had taken part in operations to recover Kursk on Kim's order.",
        sources: [
          {
            source: 'tass-2025-04-28-tass-kcna'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-11-04',
        why: "Of all governments only Ukraine's said so."
      },
      {
        from: '2024-11-06',
        why: 'Two unnamed US officials told Reuters that combat had begun; no government outside Ukraine said so on the record.'
      },
      {
        from: '2024-11-12',
        why: 'The US State Department said combat had begun.'
      },
      {
        from: '2024-11-13',
        why: 'The NIS said so too.'
      },
      {
        from: '2024-11-18',
        override: 'contradicted',
        why: 'The Pentagon said it had not confirmed that the troops had engaged Ukrainian forces, at odds with the State Department.'
      },
      {
        from: '2024-12-10',
        override: 'contradicted',
        why: 'The Pentagon said that it had not observed direct involvement in combat, still at odds with the State Department.'
      },
      {
        from: '2024-12-16',
        why: 'The Pentagon now agreed with Kyiv on combat in December.'
      },
      {
        from: '2024-12-19',
        why: 'The NIS, too, dated actual combat to December.'
      },
      {
        from: '2025-04-26',
        why: 'Moscow acknowledged it. The true date of first contact is still disputed.'
      },
      {
        from: '2025-04-28',
        why: 'Pyongyang acknowledged it too. The true date of first contact is still disputed.'
      }
    ],
    conflict:
      'Accounts of the first contact range from 25 October to mid-December 2024, and in November the State Department and the Pentagon differed on whether combat had begun.'
  },
  'inside-ukraine': {
    sentence: 'North Korean troops operated inside Ukraine itself, not only in Russia.',
    place: {
      name: 'Sumy region, Ukraine',
      lat: 50.907,
      lon: 34.798,
      place: 'sumy'
    },
    assertions: [
      {
        date: '2024-10-17',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said an unspecified number were already in occupied Ukrainian territory.',
        sources: [
          {
            source: 'the-moscow-times-2024-10-17'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'Western intelligence officials, to CNN',
        byCountry: 'XX',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said a small number were already inside Ukraine.',
        sources: [
          {
            source: 'korea-herald-2024-10-30',
            supports: 'Relays the CNN report of a small number already inside Ukraine.'
          },
          {
            source: 'cnn-via-webjosh-com-2024-10-29'
          }
        ]
      },
      {
        date: '2024-10-29',
        by: 'US official, to CNN',
        byCountry: 'US',
        anonymous: true,
        stance: 'declines',
        detail: 'Could not corroborate it.',
        sources: [
          {
            source: 'kbs-news-2024-10-30',
            supports: 'Pentagon said it had no information about entry into Ukraine.'
          },
          {
            source: 'cnn-via-webjosh-com-2024-10-29'
          }
        ]
      },
      {
        date: '2024-11-22',
        by: 'Ukrainian security source and a military spokesman, to CNN',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail: 'Placed technical advisers in occupied Mariupol and troops in Kharkiv region.',
        sources: [
          {
            source: 'euromaidan-press-2024-11-25'
          }
        ]
      },
      {
        date: '2024-11-22',
        by: 'Ukrainian Kharkiv command',
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Refuted the Kharkiv part and said the spokesman was not speaking for it.',
        sources: [
          {
            source: 'euromaidan-press-2024-11-25'
          }
        ]
      },
      {
        date: '2025-06-15',
        by: 'UK Ministry of Defence',
        byCountry: 'GB',
        stance: 'denies',
        detail:
          "Assessed that operations had so far been confined to Kursk, and that entering Ukraine would need both leaders' approval.",
        sources: [
          {
            source: 'korea-daily-us-undated-north-korea',
            supports:
              "Quotes the UK update: operations so far confined to Kursk; entering Ukraine would need both leaders' approval."
          },
          {
            source: 'ukrinform-via-menafn-2025-06-16'
          }
        ]
      },
      {
        date: '2025-10-16',
        by: 'Ukrainian General Staff',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Released footage it said showed North Korean drone operators in Kursk spotting for rocket fire on Sumy region.',
        sources: [
          {
            source: 'kyiv-independent-undated-north-korean-troops'
          }
        ]
      },
      {
        date: '2026-02-04',
        by: 'HUR',
        byCountry: 'UA',
        stance: 'asserts',
        detail:
          'Said troops in Kursk were still firing rockets at Ukrainian border areas and scouting, under Russian command.',
        sources: [
          {
            source: 'sbs-news-2026-02-05'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-17',
        why: 'Only a Ukrainian statement said so.'
      },
      {
        from: '2024-10-29',
        override: 'unresolved',
        why: 'Anonymous Western officials said so, but a US official could not corroborate it.'
      },
      {
        from: '2024-11-22',
        override: 'unresolved',
        why: "A Ukrainian source and a military spokesman placed some in Mariupol and in Kharkiv region; Ukraine's own Kharkiv command denied the latter."
      },
      {
        from: '2025-06-15',
        why: 'The UK assessed that operations had been confined to Kursk.'
      },
      {
        from: '2025-10-16',
        override: 'unresolved',
        why: 'Ukraine released footage that, by its account, shows North Koreans on Russian soil directing fire at Sumy region. That would be an attack on Ukraine, not presence in it.'
      }
    ],
    conflict:
      'Ukrainian and unnamed Western officials placed some soldiers inside Ukraine, while the UK saw them in Kursk only.'
  },
  'pulled-from-front': {
    sentence: 'The troops were taken off the Kursk front for some weeks in January 2025.',
    place: {
      name: 'Sudzha district, Kursk region, Russia',
      lat: 51.198,
      lon: 35.272,
      place: 'sudzha'
    },
    assertions: [
      {
        date: '2025-01-30',
        by: 'US and Ukrainian officials, to The New York Times',
        byCountry: 'US',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said they had been pulled off the line after heavy losses, perhaps only for a time.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-01-31'
          }
        ]
      },
      {
        date: '2025-01-31',
        by: 'Ukrainian Special Operations Forces (Oleksandr Kindratenko)',
        byCountry: 'UA',
        stance: 'corroborates',
        detail: 'Confirmed about three weeks without contact, on the sectors held by his forces.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-01-31'
          }
        ]
      },
      {
        date: '2025-01-31',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'declines',
        detail: 'Would not comment on the reports.',
        sources: [
          {
            source: 'afp-via-channel-newsasia-2025-02-01'
          }
        ]
      },
      {
        date: '2025-02-04',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: 'Had seen no sign of combat since mid-January.',
        sources: [
          {
            source: 'korea-daily-us-undated-south-korean',
            supports: 'NIS on 4 February 2025: no sign of combat since mid-January, heavy casualties a possible reason.'
          },
          {
            source: 'kbs-news-2025-02-05',
            supports: 'NIS on 4 February 2025: no sign of combat since mid-January, heavy casualties a possible reason.'
          },
          {
            source: 'caliber-az-undated-north-korean'
          }
        ]
      },
      {
        date: '2025-02-04',
        by: 'Kyrylo Budanov, HUR',
        byCountry: 'UA',
        stance: 'denies',
        detail: 'Said about 8,000 were still fighting, though activity had dropped.',
        sources: [
          {
            source: 'kyiv-independent-undated-ukraine-war'
          }
        ]
      },
      {
        date: '2025-02-07',
        by: 'Volodymyr Zelensky',
        byCountry: 'UA',
        stance: 'asserts',
        detail: 'Said they had been brought back for new assaults.',
        sources: [
          {
            source: 'ukrainska-pravda-2025-02-07'
          }
        ]
      },
      {
        date: '2025-02-27',
        by: 'NIS',
        byCountry: 'KR',
        stance: 'corroborates',
        detail: "Dated the return to the first week of February after roughly a month's lull.",
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
      }
    ],
    reasons: [
      {
        from: '2025-01-30',
        why: 'Anonymous officials said so.'
      },
      {
        from: '2025-02-04',
        why: "The NIS agreed, but Ukraine's own intelligence chief did not."
      },
      {
        from: '2025-02-27',
        override: 'corroborated',
        why: 'Seoul, Kyiv’s special forces and Zelensky agree on a lull and a return, against the word of Ukraine’s intelligence chief at the time; the reason for the lull is unproven.'
      }
    ],
    conflict:
      "The NIS and Ukrainian special forces saw a lull, while Ukraine's military-intelligence chief said about 8,000 were still fighting."
  },
  'donetsk-officers-killed': {
    sentence: 'Six North Korean officers were killed by a Ukrainian missile near occupied Donetsk on 3 October 2024.',
    place: {
      name: 'Near Donetsk (occupied), Ukraine',
      lat: 48.015,
      lon: 37.803,
      place: 'donetsk'
    },
    assertions: [
      {
        date: '2024-10-04',
        by: 'Ukrainian intelligence sources, via Kyiv Post and Interfax-Ukraine',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail:
          'Said more than 20 soldiers died, six of them North Korean officers, and that three more North Koreans were wounded; a Russian Telegram channel said the visitors were being shown Russian training.',
        note: 'The attribution of the three wounded varies: Interfax-Ukraine gives them from intelligence sources.',
        sources: [
          {
            source: 'kbs-world-2024-10-07'
          },
          {
            source: 'quotidiano-nazionale-undated-interfax-ukraine',
            supports:
              'Interfax-Ukraine, from Ukrainian military-intelligence sources: six officers killed on 3 October and three more North Koreans wounded.'
          }
        ]
      },
      {
        date: '2024-10-08',
        by: 'Kim Yong-hyun, South Korean defence minister',
        byCountry: 'KR',
        stance: 'asserts',
        detail:
          'Judged it highly likely that North Korean officers and soldiers had been killed or wounded in Ukraine.',
        sources: [
          {
            source: 'dw-2024-10-08'
          }
        ]
      },
      {
        date: '2024-10-10',
        by: 'Kremlin (Dmitry Peskov)',
        byCountry: 'RU',
        stance: 'denies',
        detail: "Dismissed the minister's account, including the deaths, as fake news.",
        sources: [
          {
            source: 'tass-2024-10-10'
          },
          {
            source: 'reuters-via-business-rec-2024-10-10'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-04',
        why: 'Anonymous sources and Telegram channels reported it.'
      },
      {
        from: '2024-10-10',
        override: 'unresolved',
        why: 'A South Korean minister judged it likely and the Kremlin called it false. No name, image or official acknowledgement was found in the sources consulted.'
      }
    ],
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    note: "North Korea's later lists of dead concern Kursk."
  },
  'pilots-and-deserters': {
    sentence:
      'Early rumours: fighter pilots were sent to Vladivostok, and 18 soldiers deserted near the Ukrainian border.',
    place: {
      name: 'Khomutovka district, Kursk region, Russia',
      lat: 51.92,
      lon: 34.55
    },
    assertions: [
      {
        date: '2024-10-15',
        by: 'Intelligence sources, via Suspilne and LIGA',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said 18 North Koreans had left positions a few kilometres from the border.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-21'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'Military intelligence source, to the Kyiv Independent',
        byCountry: 'UA',
        anonymous: true,
        stance: 'asserts',
        detail:
          'Said the 18 had been found and detained; another outlet said they had been left in a forest without food and went looking for Russian command.',
        sources: [
          {
            source: 'kyiv-independent-2024-10-21'
          }
        ]
      },
      {
        date: '2024-10-21',
        by: 'South Korean official, via TV Chosun and Newsweek',
        byCountry: 'KR',
        anonymous: true,
        stance: 'asserts',
        detail: 'Said pilots able to fly Russian aircraft had gone to Vladivostok in September.',
        sources: [
          {
            source: 'unn-2024-10-22'
          }
        ]
      }
    ],
    reasons: [
      {
        from: '2024-10-15',
        why: 'Anonymous sources reported the desertions.'
      },
      {
        from: '2024-10-21',
        override: 'unresolved',
        why: 'An unnamed official added the story of the pilots; neither was confirmed by any government in the sources found.'
      }
    ]
  }
} as const satisfies Record<string, ClaimRecord>;
