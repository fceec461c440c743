import type { Event } from '../schema.ts';

/** Events: deployment 2025 2026, by id. */
export const deployment20252026 = {
  'two-pows': {
    date: '2025-01-11',
    title: 'Ukraine presents two living North Korean prisoners',
    summary:
      "The two men, captured on 9 January, were questioned in Kyiv through interpreters arranged with South Korean intelligence. One had a Russian military ID in a Tuvan man's name and said he thought he was going for training. The NIS confirmed the capture on 12 January.",
    theme: 'deployment',
    importance: 1,
    actors: ['Volodymyr Zelensky', 'SBU', 'NIS'],
    places: [
      { name: 'Kyiv, Ukraine', place: 'kyiv' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [
      {
        label: 'prisoners',
        value: 2,
        unit: 'people',
        estimatedBy: 'SBU',
        asOf: '2025-01-11'
      }
    ],
    sources: [
      {
        source: 'afp-via-ndtv-2025-01-11'
      },
      {
        source: 'dw-2025-01-12'
      },
      {
        source: 'tvc-news-2025-01-13'
      },
      {
        source: 'ap-2025-01-11',
        supports:
          'AP on 11 January 2025: two captured men shown; one had no papers, the other a Russian military ID of a man from Tuva.'
      }
    ]
  },
  'nis-300-dead': {
    date: '2025-01-13',
    title: 'NIS counts 300 dead and 2,700 wounded and cites notes urging suicide before capture',
    summary:
      'The NIS said notes found on the dead urged soldiers to kill themselves before capture. Zelensky had put losses at 4,000 on 9 January; Western officials told the BBC on 22 January of 4,000 casualties with about 1,000 dead.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'killed',
        value: 300,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-01-13'
      },
      {
        label: 'wounded',
        value: 2700,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-01-13'
      },
      {
        label: 'casualties',
        value: 4000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2025-01-09'
      },
      {
        label: 'killed by mid-January',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'Western officials via BBC',
        asOf: '2025-01-22'
      }
    ],
    conflict: 'Within ten days the NIS counted 300 dead and Western officials about 1,000.',
    sources: [
      {
        source: 'kbs-news-2025-01-14'
      },
      {
        source: 'ukrainska-pravda-2025-01-09'
      },
      {
        source: 'kbs-world-undated-kbs-world-bbc'
      },
      {
        source: 'reuters-via-dunya-news-2025-01-13'
      }
    ]
  },
  withdrawn: {
    date: '2025-01-31',
    title: 'The troops leave the front for some weeks and return in early February',
    summary:
      "Ukrainian special forces had met none for about three weeks and the NIS saw no combat since mid-January, yet Ukraine's military-intelligence chief said some 8,000 were still fighting. Zelensky reported new North Korean assaults on 7 February, and the NIS later dated the return to that week.",
    theme: 'deployment',
    importance: 2,
    actors: ['Special Operations Forces', 'NIS', 'Kyrylo Budanov'],
    places: [{ name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }],
    figures: [
      {
        label: 'still fighting',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2025-02-04'
      }
    ],
    conflict:
      "The NIS and Ukrainian special forces saw a lull, while Ukraine's military-intelligence chief said some 8,000 were still fighting.",
    sources: [
      {
        source: 'unn-2025-02-27'
      },
      {
        source: 'ukrainska-pravda-2025-01-31'
      },
      {
        source: 'kyiv-independent-undated-ukraine-war'
      },
      {
        source: 'afp-via-channel-newsasia-2025-02-01'
      },
      {
        source: 'ukrainska-pravda-2025-02-07'
      },
      {
        source: 'kbs-news-2025-02-28',
        supports:
          'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
      },
      {
        source: 'kbs-news-2025-02-05',
        supports: 'NIS: not seen in combat since mid-January; may be regrouping for reinforcements.'
      },
      {
        source: 'caliber-az-undated-north-korean'
      }
    ]
  },
  'pow-interview': {
    date: '2025-02-19',
    title: 'Prisoner tells a Seoul newspaper he wants to go South',
    summary:
      "Two prisoners described leaving in October and November, security minders in each battalion and being told that South Koreans flew Ukraine's drones.",
    theme: 'deployment',
    importance: 2,
    actors: ['Two prisoners', 'Chosun Ilbo'],
    places: [{ name: 'Kyiv, Ukraine', place: 'kyiv' }],
    figures: [],
    sources: [
      {
        source: 'asia-economy-2025-02-19'
      },
      {
        source: 'kbs-world-2025-02-19'
      }
    ]
  },
  'second-wave-feb': {
    date: '2025-02-27',
    title: 'NIS says more troops were sent; imagery supports the sea route of 2024',
    summary:
      'Press estimates of the reinforcement ran from 1,000 to 3,000. The same day CNN presented a study with pictures of 17 and 20 October 2024 that place Russian ships at Dunai; they support the method and the named ships, not the crossing of 8-13 October itself.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'James Martin Center'],
    places: [
      { name: 'Chongjin, DPRK', place: 'chongjin' },
      { name: 'Rason, DPRK', place: 'rajin' },
      { name: 'Dunai naval port, Russia (approx.)', place: 'dunay' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'additional, low',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'South Korean press',
        asOf: '2025-02-27'
      },
      {
        label: 'additional, high',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'South Korean press',
        asOf: '2025-02-27'
      }
    ],
    conflict:
      'Estimates of the reinforcement run from 1,000 to 3,000, and imagery shows Dunai where the NIS named Vladivostok.',
    note: "CNN's text on Dunai is cited from a copy; no page of CNN or of the institute was found.",
    sources: [
      {
        source: 'kyiv-independent-undated-north-korea'
      },
      {
        source: 'euromaidan-press-2025-02-27'
      },
      {
        source: 'kbs-news-2025-02-28',
        supports:
          'NIS: back at the front from the first week of February, some reinforcement, size being checked; press range 1,000-3,000.'
      },
      {
        source: 'cnn-via-daily8-com-2025-02-27'
      }
    ]
  },
  'sudzha-retaken': {
    date: '2025-03-18',
    title: 'Russia retakes Sudzha; Ukrainians point to North Korean numbers',
    summary:
      'Soldiers and officials told The Washington Post that fresh North Korean troops helped Russia retake the town the week before.',
    theme: 'deployment',
    importance: 1,
    actors: ['Russia', 'DPRK', 'Ukraine'],
    places: [{ name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }],
    figures: [],
    sources: [
      {
        source: 'the-washington-post-via-2025-03-18'
      }
    ]
  },
  'jcs-3000': {
    date: '2025-03-27',
    title: 'South Korean military counts 3,000 more soldiers and 4,000 casualties',
    summary:
      'The Joint Chiefs of Staff put the soldiers added in January and February at 3,000 or more and casualties at 4,000. They added that missiles and about 220 heavy guns and launchers had been supplied.',
    theme: 'deployment',
    importance: 2,
    actors: ['Joint Chiefs of Staff'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'additional in January-February, at least',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      },
      {
        label: 'first wave',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      },
      {
        label: 'casualties',
        value: 4000,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2025-03-27'
      }
    ],
    conflict:
      'Totals differ: about 14,000 by this count, 15,000 by the NIS, and 11,000 with limited additions by London.',
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
  gerasimov: {
    date: '2025-04-26',
    title: "Gerasimov praises North Korean soldiers in Russia's first admission",
    summary:
      "Reporting to Putin that Kursk had been retaken, a claim Kyiv rejected, Valery Gerasimov credited the North Koreans. It was Moscow's first public acknowledgement.",
    theme: 'deployment',
    importance: 1,
    actors: ['Valery Gerasimov', 'Vladimir Putin'],
    places: [
      { name: 'Moscow, Russia', place: 'moscow' },
      { name: 'Gornal, Kursk region, Russia (approx.)', place: 'gornal' }
    ],
    figures: [],
    conflict: 'Kyiv rejected the claim that Kursk had been retaken.',
    sources: [
      {
        source: 'reuters-via-the-japan-ne-2025-04-27'
      },
      {
        source: 'politico-europe-2025-04-26'
      },
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
  'kcna-confirms': {
    date: '2025-04-28',
    title: 'North Korea admits the deployment; Putin gives thanks',
    summary:
      'In a statement written on 27 April and published on 28 April the Central Military Commission said Kim had sent troops under Article 4 and had informed the Russian side of his decision. It promised a monument and for the first time spoke of the fallen. Putin thanked Kim by name.',
    theme: 'deployment',
    importance: 1,
    actors: ['Central Military Commission', 'Kim Jong Un', 'Vladimir Putin'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Moscow, Russia', place: 'moscow' }
    ],
    figures: [],
    note: 'Moscow and Pyongyang cite Article 4 of the treaty as the basis of the deployment. State television dates the order to 28 August 2024, the first crossings are dated to October and the fighting to November and December; the treaty took effect on 4 December 2024. No source found discusses this: the dates stand side by side and are no legal finding.',
    sameAs: ['ideology-pyongyang-confirms-2025', 'ideology-putin-thanks-2025'],
    sources: [
      {
        source: 'naenara-undated-wpk-central',
        supports:
          "DPRK state portal carries the commission's written statement, dated 27 April 2025, praising the units that fought in Kursk; the page changes, keep an archived copy."
      },
      {
        source: 'tass-2025-04-28-tass-kcna'
      },
      {
        source: 'tass-2025-04-28-tass-putin'
      },
      {
        source: 'babel-2025-04-28'
      },
      {
        source: 'kcna-via-kcna-watch-2025-04-29',
        supports:
          "Full text of Putin's statement of 28 April 2025: cites Article 4, thanks Kim and praises the soldiers."
      }
    ]
  },
  'nis-15000': {
    date: '2025-04-30',
    title: 'NIS counts 15,000 sent, 4,700 casualties and 600 dead',
    summary:
      'The agency told lawmakers that 2,000 wounded had gone home and that the dead were cremated in Kursk. It put North Korean workers in Russia at some 15,000.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'troops in two waves',
        value: 15000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'casualties',
        value: 4700,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'killed',
        value: 600,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'wounded sent home',
        value: 2000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      },
      {
        label: 'workers',
        value: 15000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2025-04-30'
      }
    ],
    conflict: "KBS has the lawmaker's voice saying 15,000 sent, while AFP printed 18,000.",
    sameAs: ['money-nis-no-cash-2025'],
    sources: [
      {
        source: 'unn-2025-04-30'
      },
      {
        source: 'kbs-world-undated-kbs-world-nis'
      },
      {
        source: 'kbs-news-2025-05-02'
      },
      {
        source: 'kbs-world-2025-04-30',
        supports: "Lawmaker's own words: 15,000 sent in two deployments, 4,700 casualties, about 600 of them dead."
      },
      {
        source: 'upday-uk-2025-04-30'
      }
    ]
  },
  'msmt-report': {
    date: '2025-05-29',
    title: 'An eleven-nation team reports troops, training and Pantsirs',
    summary:
      'The group that replaced the UN expert panel counted more than 11,000 troops in 2024 and 3,000 later, and described air-defence and jamming equipment going the other way.',
    theme: 'deployment',
    importance: 2,
    actors: ['Multilateral Sanctions Monitoring Team'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'sent in 2024, more than',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'sent in 2025',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      },
      {
        label: 'workers (visas sought, dispatched in 2024 or employed in Russia)',
        value: 8000,
        unit: 'people',
        estimatedBy: 'MSMT',
        asOf: '2025-05-29'
      }
    ],
    conflict:
      'The 8,000 workers are described as having visas sought for them, as dispatched in 2024 or as employed in Russia.',
    note: 'The troop counts rest on one page.',
    sameAs: ['unw-msmt-first-report'],
    sources: [
      {
        source: 'ajp-2025-05-30'
      },
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
  'uk-6000': {
    date: '2025-06-15',
    title: 'UK judges more than 6,000 casualties highly likely',
    summary:
      "London's defence ministry called it highly likely, which on its scale means 80-90 per cent, that casualties exceeded 6,000, over half of the roughly 11,000 first sent. It added that operations had stayed inside Kursk and that crossing into Ukraine would need both leaders to agree.",
    theme: 'deployment',
    importance: 2,
    actors: ['UK Ministry of Defence'],
    places: [
      {
        name: 'London, UK',
        lat: 51.507,
        lon: -0.128
      },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'casualties, highly likely more than',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'UK MoD',
        asOf: '2025-06-15'
      },
      {
        label: 'first force',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'UK MoD',
        asOf: '2025-06-15'
      }
    ],
    sources: [
      {
        source: 'the-independent-2025-06-16'
      },
      {
        source: 'korea-daily-us-undated-north-korea'
      },
      {
        source: 'ukrinform-via-menafn-2025-06-16'
      }
    ]
  },
  'shoigu-builders': {
    date: '2025-06-17',
    title: 'Shoigu announces 1,000 sappers and 5,000 military builders for Kursk',
    summary:
      'Sergei Shoigu announced after seeing Kim that 1,000 sappers and 5,000 military builders would go to Kursk, and that memorials would be built in both countries.',
    theme: 'deployment',
    importance: 1,
    actors: ['Sergei Shoigu', 'Kim Jong Un'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'sappers',
        value: 1000,
        unit: 'people',
        estimatedBy: 'Shoigu',
        asOf: '2025-06-17'
      },
      {
        label: 'military builders',
        value: 5000,
        unit: 'people',
        estimatedBy: 'Shoigu',
        asOf: '2025-06-17'
      }
    ],
    note: 'Announced as a decision. The arrival of the builders rests on the NIS alone.',
    sameAs: ['future-kursk-6000-workers'],
    sources: [
      {
        source: 'korea-herald-2025-06-17'
      },
      {
        source: 'nk-news-2025-06-17'
      }
    ]
  },
  medals: {
    date: '2025-08-22',
    title: 'Kim decorates troops before 101 portraits of the dead',
    summary:
      'State media had shown flag-draped coffins from June and, on 20-21 August, the commanders themselves. They did not say whether the 101 were all the dead.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Kim Yong-bok', 'Ri Chang-ho'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [
      {
        label: 'portraits displayed',
        value: 101,
        unit: 'people',
        estimatedBy: 'DPRK state media',
        asOf: '2025-08-22'
      }
    ],
    sources: [
      {
        source: 'korea-herald-2025-08-22'
      },
      {
        source: 'kbs-world-2025-08-22'
      },
      {
        source: 'newsmax-2025-08-21'
      },
      {
        source: 'korea-daily-us-undated-north-korea-releases'
      },
      {
        source: 'korea-herald-2025-08-21',
        supports:
          'KCNA: Kim received the commanders of the overseas unit on 20 August 2025; Ri Chang-ho seen in the pictures (Kim Yong-bok not named here).'
      }
    ]
  },
  'second-ceremony': {
    date: '2025-08-31',
    title: 'Kim holds a second ceremony, and television praises suicides',
    summary:
      'Kim met more bereaved families on 29 August. On 31 August state television named soldiers who blew themselves up rather than be taken.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'KCTV'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    sources: [
      {
        source: 'kbs-world-undated-kbs-world-second'
      },
      {
        source: 'korea-joongang-daily-2025-09-01'
      }
    ]
  },
  'nis-2000-dead': {
    date: '2025-09-02',
    title: 'NIS now puts the dead at about 2,000',
    summary:
      'The estimate more than tripled on updated assessments. A third wave of 6,000 was under way with 1,000 engineers already there; earlier combat troops were in reserve.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'killed',
        value: 2000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-09-02'
      },
      {
        label: 'acknowledged by the DPRK',
        value: 350,
        unit: 'people',
        estimatedBy: 'NIS count of DPRK ceremonies',
        asOf: '2025-09-02'
      },
      {
        label: 'third wave planned',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-09-02'
      },
      {
        label: 'engineers arrived',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-09-02'
      }
    ],
    conflict:
      "The NIS estimated about 2,000 dead, while it counted about 350 and NK News at least 250 shown in the North's ceremonies.",
    sources: [
      {
        source: 'kyiv-independent-2025-09-02'
      },
      {
        source: 'afp-via-the-standard-2025-09-02'
      },
      {
        source: 'ukrainska-pravda-2025-09-02'
      }
    ]
  },
  'putin-kim-beijing': {
    date: '2025-09-03',
    title: "Putin tells Kim the troops came on Kim's initiative",
    summary:
      "Putin met Kim in Beijing and said the soldiers had gone into action on Kim's initiative; Kim called help to Russia a fraternal duty.",
    theme: 'deployment',
    importance: 2,
    actors: ['Vladimir Putin', 'Kim Jong Un'],
    places: [{ name: 'Beijing, China', place: 'beijing' }],
    figures: [],
    sameAs: ['china-beijing-parade-2025'],
    sources: [
      {
        source: 'trt-arabi-undated-trt-arabi'
      },
      {
        source: 'the-jordan-times-undated-putin-meets',
        supports:
          "AFP heard Putin say the special forces took part on Kim's initiative and in line with the new treaty."
      },
      {
        source: 'ap-2025-09-03',
        supports: 'AP: Putin praises the soldiers in Kursk; Kim speaks of a fraternal duty.'
      },
      {
        source: 'news-pravda-com-2025-09-03'
      }
    ]
  },
  'sumy-drones': {
    date: '2025-10-16',
    title: 'Ukraine shows North Korean drone crews spotting for fire on Sumy',
    summary: 'The General Staff called it the first public evidence of attack on Ukraine itself, launched from Kursk.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukrainian General Staff'],
    places: [
      { name: 'Sumy region, Ukraine', place: 'sumy' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [],
    sources: [
      {
        source: 'kyiv-independent-undated-north-korean-troops'
      },
      {
        source: 'zaxid-net-2025-10-16'
      }
    ]
  },
  'museum-groundbreaking': {
    date: '2025-10-23',
    title: 'Kim breaks ground for a war museum and dates the departure',
    summary:
      "Kim said the last group had left for Russia exactly a year before, on 23 October 2024, the very day Washington first said it had evidence. Russia's foreign minister expected an opening in February 2026.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Alexander Matsegora'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    conflict:
      'Washington and Seoul counted only 3,000 sent by 23 October 2024, and more followed in January and February 2025, though Kim dates the last departure to that day.',
    sameAs: ['ideology-no-reward-2025'],
    sources: [
      {
        source: 'kcna-2025-10-24'
      },
      {
        source: 'tass-2025-10-24'
      },
      {
        source: 'channel-a-undated-channel-korean'
      },
      {
        source: 'korea-joongang-daily-2025-10-24',
        supports:
          'Quotes Kim, via KCNA, that the last group of the expeditionary combatants left for Russia exactly a year before 23 October 2025.'
      },
      {
        source: 'news-mail-ru-2025-10-29'
      }
    ]
  },
  'nis-november-2025': {
    date: '2025-11-04',
    title: 'NIS puts 10,000 near the border and 5,000 builders on the move',
    summary:
      'The NIS said construction troops had been moving since September and selection of more soldiers continued.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Lee Seong-kweun'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'near the border',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'construction troops',
        value: 5000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      },
      {
        label: 'deminers',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2025-11-04'
      }
    ],
    conflict:
      'The NIS counts about 10,000 near the border plus builders and deminers, while a South Korean business daily had spoken of 30,000 in August 2025.',
    sameAs: ['future-presence-late-2025'],
    sources: [
      {
        source: 'the-moscow-times-2025-11-04'
      },
      {
        source: 'kbs-world-arabic-undated-kbs-world'
      }
    ]
  },
  'engineers-home': {
    date: '2025-12-12',
    title: 'Kim welcomes the 528th engineers home; nine died',
    summary:
      "The 528th engineer regiment had left in early August and lost nine men, Kim said. A month before its return Moscow had shown footage of the work and thanked the engineers. Kursk's governor hoped to see them again in spring.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Alexander Khinshtein'],
    places: [
      { name: 'Pyongyang, DPRK', place: 'pyongyang' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'engineers killed',
        value: 9,
        unit: 'people',
        estimatedBy: 'Kim Jong Un via KCNA',
        asOf: '2025-12-12'
      },
      {
        label: 'engineers sent, about',
        value: 1000,
        unit: 'people',
        estimatedBy: 'Yonhap',
        asOf: '2025-12-13'
      }
    ],
    conflict: 'About 1,000 were sent and nine died, yet the NIS counts 1,100 who came home.',
    sameAs: ['future-presence-late-2025'],
    sources: [
      {
        source: 'tass-2025-12-13'
      },
      {
        source: 'korea-herald-2025-12-13'
      },
      {
        source: 'kommersant-2025-12-13'
      },
      {
        source: 'reuters-via-the-star-2025-11-14'
      }
    ]
  },
  'pow-letter': {
    date: '2025-12-24',
    title: 'Both prisoners write that they want to live in South Korea',
    summary: 'The letter, written in October to a Seoul defector group, was made public.',
    theme: 'deployment',
    importance: 3,
    actors: ['Two prisoners'],
    places: [
      { name: 'Kyiv, Ukraine', place: 'kyiv' },
      { name: 'Seoul, South Korea', place: 'seoul' }
    ],
    figures: [],
    sameAs: ['fallout-prisoners-of-war'],
    sources: [
      {
        source: 'ukrainska-pravda-2025-12-24'
      }
    ]
  },
  'still-firing': {
    date: '2026-02-04',
    title: 'Ukraine says North Koreans in Kursk still fire across the border',
    summary:
      "Ukraine's military intelligence said the soldiers rotate and that about 3,000 have returned home, many to teach. Kim had sent New Year greetings to those abroad.",
    theme: 'deployment',
    importance: 2,
    actors: ['HUR', 'Kim Jong Un'],
    places: [
      { name: 'Kursk region, Russia', place: 'kursk' },
      { name: 'Sumy region, Ukraine', place: 'sumy' }
    ],
    figures: [
      {
        label: 'returned home',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'HUR',
        asOf: '2026-02-04'
      }
    ],
    sources: [
      {
        source: 'sbs-news-2026-02-05'
      },
      {
        source: 'korea-joongang-daily-2026-01-01'
      }
    ]
  },
  'nis-6000': {
    date: '2026-02-12',
    title: 'NIS counts about 6,000 casualties and 10,000 remaining troops',
    summary:
      'The NIS put the killed and wounded at about 6,000, some 40 per cent of those sent. It counted around 1,000 engineers there and thought the 1,100 who left in December might return. Ukrainian intelligence put the remaining force nearer 8,000.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS', 'HUR'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'killed or wounded',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'combat troops remaining',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'engineers',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2026-02-12'
      },
      {
        label: 'remaining',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'HUR via ISW',
        asOf: '2026-02-17'
      }
    ],
    conflict:
      'The NIS counts 10,000 remaining troops and Kyiv about 8,000; it also sees about 1,000 engineers in Kursk though the engineers had gone home in December.',
    note: 'The Ukrainian figure comes from an update of the Institute for the Study of War, cited from a copy.',
    sources: [
      {
        source: 'sbs-news-2026-02-14'
      },
      {
        source: 'novaya-gazeta-europe-2026-02-16'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      },
      {
        source: 'isw-via-eurasia-ro-2026-02-17'
      }
    ]
  },
  'saeppyol-street': {
    date: '2026-02-15',
    title: 'Kim opens Saeppyol Street for families of the fallen',
    summary: 'Kim opened the street for bereaved families. State media did not say how many homes there were.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Kim Ju-ae'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    sameAs: ['fallout-saeppyol-street-2026'],
    sources: [
      {
        source: 'korea-herald-2026-02-16'
      },
      {
        source: 'novaya-gazeta-europe-2026-02-16'
      },
      {
        source: 'the-indian-express-2026-02-16',
        supports: 'AP: NIS told lawmakers around 6,000 have been killed or wounded, without a breakdown.'
      },
      {
        source: 'channel-newsasia-2026-02-16',
        supports: 'AFP: the Seoul figure of about 2,000 is for those killed.'
      }
    ]
  },
  'parade-russian-flag': {
    date: '2026-02-25',
    title: 'Kursk veterans parade in Pyongyang under a Russian flag',
    summary:
      "Ukraine's foreign ministry answered that at least 6,000 were missing because they had died, a figure the NIS uses for dead and wounded together.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Ukrainian foreign ministry'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [
      {
        label: 'killed, at least',
        value: 6000,
        unit: 'soldiers',
        estimatedBy: 'Ukrainian foreign ministry',
        asOf: '2026-02-27'
      }
    ],
    conflict: 'Kyiv counts at least 6,000 dead, while the NIS counts about 6,000 killed and wounded together.',
    sources: [
      {
        source: 'babel-2026-02-27'
      }
    ]
  },
  'pow-assurance': {
    date: '2026-03-06',
    title: 'Seoul says Ukraine has promised not to return the prisoners',
    summary:
      "Foreign Minister Cho Hyun told parliament the two would not go to Russia or North Korea. A UN rapporteur had said in February the choice was Ukraine's, within international law.",
    theme: 'deployment',
    importance: 2,
    actors: ['Cho Hyun', 'Elizabeth Salmon'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    sources: [
      {
        source: 'voa-korean-2026-03-06'
      },
      {
        source: 'korea-joongang-daily-2026-02-06'
      },
      {
        source: 'korea-herald-undated-korea-herald'
      }
    ]
  },
  'museum-93': {
    date: '2026-03-16',
    title: 'The war museum is 93 per cent built and due on the Kursk anniversary',
    summary:
      'Kim ordered completion for the first anniversary of the retaking of Kursk. Analysts count room for at least 412 graves.',
    theme: 'deployment',
    importance: 3,
    actors: ['Kim Jong Un'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [
      {
        label: 'completion',
        value: 93,
        unit: 'per cent',
        estimatedBy: 'KCNA',
        asOf: '2026-03-16'
      },
      {
        label: 'grave spaces, at least',
        value: 412,
        unit: 'graves',
        estimatedBy: 'NK News',
        asOf: '2026-01-07'
      }
    ],
    sources: [
      {
        source: 'news1-global-undated-news1-global'
      },
      {
        source: 'kcna-via-kcna-watch-2026-03-17'
      }
    ]
  },
  'un-rights-chief': {
    date: '2026-05-13',
    title: 'UN rights chief says the two prisoners must not be sent back',
    summary:
      'Volker Turk said in Seoul that the rule against forced return covers the two prisoners. This is the newest development found.',
    theme: 'deployment',
    importance: 2,
    actors: ['Volker Turk'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    note: 'Rests on one English-language text of a press conference, on one host.',
    sources: [
      {
        source: 'sotnews-agency-2026-05-13'
      }
    ]
  }
} as const satisfies Record<string, Event>;
