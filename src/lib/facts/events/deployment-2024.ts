import type { Event } from '../schema.ts';

/** Events: deployment 2024, by id. */
export const deployment2024 = {
  'kim-decides': {
    date: '2024-08-28',
    title: 'Kim decides to send troops, as disclosed a year later',
    summary:
      "A North Korean state television film shown on 30 August 2025 dated Kim Jong Un's decision to send special-operations forces to Kursk to 28 August 2024, three weeks after Ukraine's incursion. No public word of it at the time was found.",
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    note: 'The same film shows attack orders of October and December 2024, which bears on when the fighting began. One outlet says it first ran on 22 August 2025.',
    sources: [
      {
        source: 'ytn-2025-08-31',
        supports:
          "Korean Central TV music video dates Kim's decision to 28 August 2024 and shows attack orders of October and December."
      },
      {
        source: 'herald-economy-2025-08-30',
        supports: 'Quotes the on-screen caption with the 28 August 2024 date; broadcast on 30 August 2025.'
      },
      {
        source: 'ilna-undated-ilna-persian'
      }
    ]
  },
  'donetsk-strike-deployment': {
    date: '2024-10-03',
    title: 'Six North Korean officers are said to have died in a strike near Donetsk',
    summary:
      'Ukrainian outlets, citing intelligence sources, said a missile killed more than 20 soldiers, six of them North Korean officers, and wounded three more North Koreans. A Russian Telegram channel said the visitors were being shown Russian training. No confirmation of the deaths was found.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukraine', 'Russia', 'DPRK'],
    places: [{ name: 'Near Donetsk (occupied), Ukraine', place: 'donetsk' }],
    figures: [
      {
        label: 'officers reported killed',
        value: 6,
        unit: 'people',
        estimatedBy: 'Ukrainian intelligence sources via Kyiv Post',
        asOf: '2024-10-04'
      },
      {
        label: 'reported injured',
        value: 3,
        unit: 'people',
        estimatedBy: 'Ukrainian military-intelligence sources via Interfax-Ukraine',
        asOf: '2024-10-04'
      }
    ],
    conflict:
      'Interfax-Ukraine gives the three wounded from intelligence sources, while other accounts give them from a Telegram channel.',
    note: 'The attribution of the three wounded varies.',
    sameAs: ['donetsk-strike'],
    sources: [
      {
        source: 'kbs-world-2024-10-07'
      },
      {
        source: 'korea-joongang-daily-2024-10-06'
      },
      {
        source: 'quotidiano-nazionale-undated-interfax-ukraine',
        supports:
          'Interfax-Ukraine, from Ukrainian military-intelligence sources: six officers killed on 3 October and three more North Koreans wounded.'
      }
    ]
  },
  'prisoner-leaves-home': {
    date: '2024-10-01',
    when: { part: 'early', of: '2024-10' },
    title: 'A soldier leaves home and trains in Vladivostok, as he said after his capture',
    summary:
      'A North Korean prisoner in Ukraine, surnamed Ri, told the Chosun Ilbo that he had left home in early October 2024 and had trained in Vladivostok before Kursk.',
    theme: 'deployment',
    importance: 3,
    actors: ['Captured North Korean soldier'],
    places: [{ name: 'Vladivostok, Russia', place: 'vladivostok' }],
    figures: [],
    sources: [{ source: 'asia-economy-2025-02-19' }]
  },
  'training-in-russia': {
    date: '2024-10-11',
    when: { by: '2024-10-11' },
    title: 'Several thousand infantry are in training, a Ukrainian official says',
    summary:
      'An unnamed official of Ukrainian military intelligence told The Washington Post that several thousand North Korean infantry were already training in Russia. The page found does not say since when.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    sources: [{ source: 'news-az-2024-10-11' }]
  },
  'first-crossing-by-sea': {
    date: '2024-10-08',
    endDate: '2024-10-13',
    when: { from: '2024-10-08', to: '2024-10-13' },
    title: 'Seven Russian navy ships bring the first soldiers to Vladivostok, by the NIS account',
    summary:
      'By the account of the NIS, given on 18 October, four landing ships and three escorts carried about 1,500 special-forces soldiers from around Chongjin, Hamhung and Musudan to Vladivostok.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russian Pacific Fleet'],
    places: [{ name: 'Vladivostok, Russia', place: 'vladivostok' }],
    figures: [],
    note: 'For at least 3,000 soldiers the White House gave early to mid October and the Wonsan area as the place of departure.',
    sources: [
      {
        source: 'voa-korean-2024-10-18',
        supports:
          'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8-13 October.'
      },
      { source: 'kbs-world-2024-10-18-kbs-world' }
    ]
  },
  'kim-yong-hyun': {
    date: '2024-10-08',
    title: "Seoul's defence minister calls a troop deployment highly likely",
    summary:
      'Kim Yong-hyun told a parliamentary audit that the Donetsk deaths were probably real and that regular troops could follow under the new treaty.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Yong-hyun'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [],
    conflict:
      "KBS reports him as saying a deployment was highly likely, while DW's summary has him say that North Koreans were likely already fighting.",
    sameAs: ['kim-yong-hyun-oct-8'],
    sources: [
      {
        source: 'kbs-world-2024-10-defense-minister'
      },
      {
        source: 'dw-2024-10-08'
      }
    ]
  },
  'kremlin-fake-news': {
    date: '2024-10-10',
    title: 'The Kremlin calls the reports fake news',
    summary: "Kremlin spokesman Dmitry Peskov brushed aside the South Korean minister's statement.",
    theme: 'deployment',
    importance: 2,
    actors: ['Dmitry Peskov'],
    places: [{ name: 'Moscow, Russia', place: 'moscow' }],
    figures: [],
    conflict: 'Moscow denied what Seoul and Kyiv asserted.',
    sameAs: ['peskov-fake-news'],
    sources: [
      {
        source: 'tass-2024-10-10'
      },
      {
        source: 'reuters-via-business-rec-2024-10-10'
      }
    ]
  },
  'zelensky-people': {
    date: '2024-10-13',
    title: 'Zelensky says North Korea is sending people, not only weapons',
    summary:
      "Two days after a Ukrainian intelligence official told The Washington Post that several thousand infantry were training in Russia, Zelensky said publicly that people were being transferred to Russia's forces.",
    theme: 'deployment',
    importance: 3,
    actors: ['Volodymyr Zelensky'],
    places: [{ name: 'Kyiv, Ukraine', place: 'kyiv' }],
    figures: [],
    sameAs: ['zelensky-people-transfer'],
    sources: [
      {
        source: 'kyiv-independent-2024-10-13'
      },
      {
        source: 'news-az-2024-10-11'
      }
    ]
  },
  'ussuriysk-picture': {
    date: '2024-10-16',
    when: { on: '2024-10-16' },
    title: 'A satellite pictures the training ground at Ussuriysk',
    summary:
      'One of the pictures that the NIS released on 18 October, taken by an Airbus satellite, is dated 16 October and shows a training ground at Ussuriysk.',
    theme: 'deployment',
    importance: 3,
    actors: ['Airbus', 'NIS'],
    places: [{ name: 'Ussuriysk, Russia', place: 'ussuriysk' }],
    figures: [],
    sources: [
      {
        source: 'voa-korean-2024-10-18',
        supports: 'Reproduces an NIS-released Airbus picture dated 16 October 2024 of a training ground at Ussuriysk.'
      }
    ]
  },
  'ships-at-dunai': {
    date: '2024-10-17',
    endDate: '2024-10-20',
    when: { from: '2024-10-17', to: '2024-10-20' },
    title: 'Satellites picture Russian ships at the naval port of Dunai',
    summary:
      'Pictures of 17 and 20 October 2024, studied by the James Martin Center for CNN, place at least two of the ships that the NIS had named at Dunai, east of Vladivostok.',
    theme: 'deployment',
    importance: 3,
    actors: ['Russian Pacific Fleet'],
    places: [],
    figures: [],
    note: 'The pictures do not show the crossing of 8 to 13 October. CNN’s text is cited from a copy.',
    sources: [{ source: 'cnn-via-daily8-com-2025-02-27' }]
  },
  'zelensky-10000': {
    date: '2024-10-17',
    title: 'Zelensky says 10,000 are being readied; NATO sees no evidence',
    summary:
      'In Brussels Zelensky named a number for the first time. Mark Rutte replied that NATO had no evidence of North Korean soldiers in the fighting.',
    theme: 'deployment',
    importance: 2,
    actors: ['Volodymyr Zelensky', 'Mark Rutte'],
    places: [{ name: 'NATO headquarters, Brussels', place: 'brussels' }],
    figures: [
      {
        label: 'being prepared',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2024-10-17'
      }
    ],
    sameAs: ['eve-of-claim'],
    sources: [
      {
        source: 'the-moscow-times-2024-10-17'
      },
      {
        source: 'newsbytes-2024-10-18'
      }
    ]
  },
  'nis-press-release': {
    date: '2024-10-18',
    title: "South Korea's NIS publishes a detailed allegation",
    summary:
      'The spy agency said seven Russian navy ships had carried about 1,500 special-forces soldiers from three areas of North Korea to Vladivostok on 8-13 October and that they were at four Far East bases with Russian uniforms and false papers. It released satellite pictures, and KBS named the unit as the 11th Corps, known as the Storm Corps. Earlier that day South Korean media had quoted the NIS, via Yonhap, as saying that about 12,000 soldiers in four brigades were to go.',
    theme: 'deployment',
    importance: 1,
    actors: ['National Intelligence Service'],
    places: [
      { name: 'Chongjin, DPRK', place: 'chongjin' },
      { name: 'Hamhung, DPRK', place: 'hamhung' },
      { name: 'Musudan, DPRK (approx.)', place: 'musudan' },
      { name: 'Vladivostok, Russia', place: 'vladivostok' },
      { name: 'Ussuriysk, Russia', place: 'ussuriysk' },
      { name: 'Khabarovsk, Russia', place: 'khabarovsk' },
      { name: 'Blagoveshchensk, Russia', place: 'blagoveshchensk' }
    ],
    figures: [
      {
        label: 'shipped 8-13 October',
        value: 1500,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-18'
      },
      {
        label: 'planned total',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'NIS, via Yonhap; not in the release',
        asOf: '2024-10-18'
      },
      {
        label: 'Russian ships used',
        value: 7,
        unit: 'ships',
        estimatedBy: 'NIS',
        asOf: '2024-10-18'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area.',
    note: 'The release itself covers only the first 1,500; AFP wrote that the NIS declined to confirm the 12,000. The NIS called the 11th Corps the main body on 23 October.',
    sameAs: ['pa-first-ground-force-2024'],
    sources: [
      {
        source: 'kbs-world-2024-10-18-kbs-world'
      },
      {
        source: 'kbs-news-2024-10-18'
      },
      {
        source: 'voa-korean-2024-10-18',
        supports:
          'NIS press release of 18 October: about 1,500 special-forces soldiers, four landing ships and three escorts, Chongjin/Hamhung/Musudan to Vladivostok, 8-13 October; reports the 12,000 plan as a separate NIS statement made earlier that day.'
      },
      {
        source: 'hankook-ilbo-2024-10-18',
        supports:
          'NIS: first move of 1,500 by four landing ships and three escorts; Russian weapons, uniforms and Yakut/Buryat identity papers.'
      },
      {
        source: 'table-media-2024-10-22'
      },
      {
        source: 'afp-via-a-news-2024-10-18'
      },
      {
        source: 'azernews-via-menafn-2024-10-20'
      }
    ]
  },
  'allies-cannot-confirm': {
    date: '2024-10-19',
    title: 'NATO and the Pentagon say they cannot yet confirm a deployment',
    summary:
      "Ukraine's military-intelligence chief, Kyrylo Budanov, had spoken of nearly 11,000 soldiers to be ready by 1 November. Mark Rutte on 18 October and Lloyd Austin on 19 October both said they could not yet confirm a deployment.",
    theme: 'deployment',
    importance: 2,
    actors: ['Mark Rutte', 'Lloyd Austin', 'Kyrylo Budanov'],
    places: [
      {
        name: 'Naples, Italy',
        lat: 40.852,
        lon: 14.268
      },
      { name: 'NATO headquarters, Brussels', place: 'brussels' }
    ],
    figures: [
      {
        label: 'training in eastern Russia',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2024-10-18'
      },
      {
        label: 'first group for Kursk',
        value: 2600,
        unit: 'soldiers',
        estimatedBy: 'HUR (Budanov)',
        asOf: '2024-10-18'
      }
    ],
    sources: [
      {
        source: 'ukrainska-pravda-2024-10-20'
      },
      {
        source: 'rtvs-patria-2024-10-18'
      },
      {
        source: 'ukrainska-pravda-2024-10-18'
      }
    ]
  },
  'seoul-summons': {
    date: '2024-10-21',
    title: "Seoul summons Russia's ambassador; the Kremlin says the data conflict",
    summary:
      "South Korea demanded the troops' withdrawal. Peskov said the information was contradictory, pointing to the Pentagon's caution, and sent further questions to the defence ministry.",
    theme: 'deployment',
    importance: 2,
    actors: ['South Korean foreign ministry', 'Georgy Zinoviev', 'Dmitry Peskov'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Moscow, Russia', place: 'moscow' }
    ],
    figures: [],
    sameAs: ['skd-ambassador-summoned-oct-21'],
    sources: [
      {
        source: 'dw-2024-10-21'
      },
      {
        source: 'ukrainska-pravda-2024-10-21'
      }
    ]
  },
  'dprk-groundless-rumour': {
    date: '2024-10-21',
    title: 'North Korea tells the UN the reports are groundless rumours',
    summary:
      "Pyongyang's first response came from a delegate in the General Assembly's disarmament committee, answering Ukraine.",
    theme: 'deployment',
    importance: 1,
    actors: ['DPRK mission to the UN'],
    places: [{ name: 'UN headquarters, New York', place: 'new-york-un' }],
    figures: [],
    sources: [
      {
        source: 'kbs-world-2024-10-22'
      },
      {
        source: 'ukrainska-pravda-2024-10-22'
      }
    ]
  },
  'nis-parliament': {
    date: '2024-10-23',
    title: 'NIS tells lawmakers 3,000 have gone and 10,000 will by December',
    summary:
      'The agency said a second batch of about 1,500 had crossed. Lawmakers also relayed pay of about 2,000 dollars a month per soldier, drone training and doubts about readiness for modern war.',
    theme: 'deployment',
    importance: 1,
    actors: ['NIS', 'Cho Tae-yong', 'Park Sun-won'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'sent so far (Korean texts: over)',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      },
      {
        label: 'expected by December (Korean texts: over)',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      },
      {
        label: 'monthly pay per soldier',
        value: 2000,
        unit: 'USD',
        estimatedBy: 'NIS',
        asOf: '2024-10-23'
      }
    ],
    note: 'Korean texts say over 3,000 sent and over 10,000 expected. For the pay no page of Yonhap, Reuters or AP was found.',
    sameAs: ['money-nis-2000-a-month'],
    sources: [
      {
        source: 'ap-via-localnews8-2024-10-23'
      },
      {
        source: 'app-2024-10-23'
      },
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
  'second-crossing': {
    date: '2024-10-23',
    when: { by: '2024-10-23' },
    title: 'A second batch has crossed, by the NIS account',
    summary:
      'Lawmakers relayed from the NIS that another 1,500 or so soldiers had gone to Russia. The pages found do not say on which days.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    sources: [{ source: 'ap-via-localnews8-2024-10-23' }, { source: 'app-2024-10-23' }]
  },
  'first-units-in-kursk': {
    date: '2024-10-23',
    when: { on: '2024-10-23' },
    title: 'First units are recorded in Kursk, by Ukraine’s account',
    summary:
      'Ukrainian military intelligence said on 24 October that the first North Korean units had been recorded in Kursk the day before.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [],
    sources: [{ source: 'kyiv-independent-2024-10-24-first-north' }]
  },
  'last-group-leaves': {
    date: '2024-10-23',
    when: { on: '2024-10-23' },
    title: 'The last group leaves for Russia, as Kim Jong Un said a year later',
    summary:
      'In a speech of 23 October 2025 Kim Jong Un said that the last group of the expeditionary units had left for Russia exactly a year before.',
    theme: 'deployment',
    importance: 3,
    actors: ['Kim Jong Un'],
    places: [],
    figures: [],
    note: 'Washington and Seoul counted only 3,000 sent by that day, and by Seoul’s account more followed in January and February 2025.',
    sources: [
      {
        source: 'korea-joongang-daily-2025-10-24',
        supports:
          'Quotes Kim, via KCNA, that the last group of the expeditionary combatants left for Russia exactly a year before 23 October 2025.'
      },
      { source: 'channel-a-undated-channel-korean' }
    ]
  },
  'flights-west': {
    date: '2024-10-23',
    endDate: '2024-10-28',
    when: { from: '2024-10-23', to: '2024-10-28' },
    title: 'Soldiers are flown towards the border, by Ukraine’s account',
    summary:
      'Ukraine’s envoy told the Security Council on 30 October that 2,100 soldiers had been flown west to the border from 23 to 28 October.',
    theme: 'deployment',
    importance: 3,
    actors: ['DPRK', 'Russia'],
    places: [],
    figures: [],
    note: 'Russia’s envoy dismissed the account as unproven.',
    sources: [{ source: 'united24-media-2024-10-30' }, { source: 'afp-via-bss-2024-10-31' }]
  },
  'us-evidence': {
    date: '2024-10-23',
    title: 'US says it has evidence that at least 3,000 came by sea via Vladivostok',
    summary:
      'Lloyd Austin in Rome and John Kirby in Washington gave the first American confirmation. The US route started at Wonsan, not at the ports named by Seoul, and Washington did not yet know whether the soldiers would fight.',
    theme: 'deployment',
    importance: 1,
    actors: ['Lloyd Austin', 'John Kirby'],
    places: [
      {
        name: 'Rome, Italy',
        lat: 41.903,
        lon: 12.496
      },
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Wonsan, DPRK', place: 'wonsan' },
      { name: 'Vladivostok, Russia', place: 'vladivostok' }
    ],
    figures: [
      {
        label: 'moved to eastern Russia, at least',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'White House',
        asOf: '2024-10-23'
      }
    ],
    conflict:
      'The NIS names Chongjin, Hamhung and Musudan as ports of departure, while the White House names the Wonsan area.',
    sources: [
      {
        source: 'the-white-house-2024-10-25',
        supports:
          'Official transcript two days later in which the US, Japan and South Korea express grave concern at DPRK troop deployments to Russia; the 3,000 was not seen there.'
      },
      {
        source: 'the-statesman-2024-10-24'
      },
      {
        source: 'kbs-world-undated-kbs-world'
      },
      {
        source: 'korea-herald-2024-10-23',
        supports:
          'Reuters from Rome: Austin says there is evidence of DPRK troops in Russia and that their purpose is unclear.'
      },
      {
        source: 'dpa-afx-via-finanznachri-2024-10-24'
      },
      {
        source: 'jang-2024-10-24'
      },
      {
        source: 'usa-journal-korea-2024-10-23',
        supports:
          "Gives Kirby's briefing remarks word for word: at least 3,000 soldiers, early to mid October, by ship from the Wonsan area to Vladivostok, then several training sites; would be a sign of weakness if Russia has to turn to Pyongyang."
      }
    ]
  },
  'hur-kursk': {
    date: '2024-10-24',
    title: 'Ukraine reports first units in Kursk on 23 October',
    summary:
      "Ukraine's military intelligence counted nearly 12,000 soldiers in Russia with 500 officers and three generals, trained at five ranges under Deputy Defence Minister Yunus-bek Yevkurov.",
    theme: 'deployment',
    importance: 1,
    actors: ['HUR'],
    places: [
      { name: 'Kursk region, Russia', place: 'kursk' },
      { name: 'Ussuriysk, Russia', place: 'ussuriysk' },
      { name: 'Ulan-Ude, Russia', place: 'ulan-ude' },
      { name: 'Ekaterinoslavka, Amur region, Russia', place: 'yekaterinoslavka' },
      { name: 'Knyaze-Volkonskoye, Khabarovsk Krai, Russia', place: 'knyaze-volkonskoye' },
      { name: 'Sergeevka training range, Primorsky Krai, Russia (approx.)', place: 'sergeyevka' }
    ],
    figures: [
      {
        label: 'in Russia',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      },
      {
        label: 'officers',
        value: 500,
        unit: 'people',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      },
      {
        label: 'generals',
        value: 3,
        unit: 'people',
        estimatedBy: 'HUR',
        asOf: '2024-10-24'
      }
    ],
    conflict:
      'Ukrainian intelligence counted 12,000 on 24 October, while Zelensky spoke of 3,000 with 12,000 to come on 28 October.',
    sources: [
      {
        source: 'kyiv-independent-2024-10-24-first-north'
      }
    ]
  },
  'putin-kazan': {
    date: '2024-10-24',
    title: 'Putin, asked about the pictures, does not deny it',
    summary:
      'At the close of the BRICS summit in Kazan Putin said that such images must reflect something, cited Article 4 of the treaty the Duma had ratified that day, and said its use was for Moscow and Pyongyang to decide.',
    theme: 'deployment',
    importance: 1,
    actors: ['Vladimir Putin'],
    places: [{ name: 'Kazan, Russia', place: 'kazan' }],
    figures: [],
    sources: [
      {
        source: 'tass-2024-11-01-tass-report',
        supports:
          "TASS recalls Putin calling the satellite images a serious matter and pointing to the treaty's mutual-defence clause."
      },
      {
        source: 'tass-2024-10-24',
        supports:
          'TASS from the State Duma sitting of 24 October 2024: deputy minister Rudenko presents Article 4 to deputies.'
      },
      {
        source: 'kbs-world-undated-kbs-world-putin'
      },
      {
        source: 'reuters-via-budrigannews-2024-10-24'
      }
    ]
  },
  'dprk-if-such-a-thing': {
    date: '2024-10-25',
    title: 'Pyongyang says that, if it were true, it would be lawful',
    summary:
      "Vice Foreign Minister Kim Jong-gyu neither confirmed nor denied the reports and said defence matters were not his ministry's business. A US Army study later read this as a tacit acknowledgement.",
    theme: 'deployment',
    importance: 1,
    actors: ['Kim Jong-gyu'],
    places: [{ name: 'Pyongyang, DPRK', place: 'pyongyang' }],
    figures: [],
    sources: [
      {
        source: 'us-army-tradoc-undated-north-korea'
      },
      {
        source: 'tass-2024-10-25'
      },
      {
        source: 'the-korea-times-us-2024-10-25'
      }
    ]
  },
  'clash-told-by-aid-group': {
    date: '2024-10-25',
    when: { on: '2024-10-25' },
    title: 'A Ukrainian unit meets North Koreans in Kursk, by an aid group’s account',
    summary:
      'Jonas Ohman of the Lithuanian group Blue/Yellow said on 28 October that a unit his group supports had met North Koreans in Kursk three days before.',
    theme: 'deployment',
    importance: 3,
    actors: ['Ukraine', 'DPRK'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [],
    note: 'No government confirmed it.',
    sources: [{ source: 'the-chosun-daily-2024-10-30' }]
  },
  'wapo-imagery': {
    date: '2024-10-26',
    title: 'Videos and commercial satellite images point to Sergeevka',
    summary:
      'The Washington Post matched videos on a pro-Russian channel with growing activity at the Sergeevka range seen by Maxar satellites.',
    theme: 'deployment',
    importance: 3,
    actors: ['The Washington Post', 'Maxar'],
    places: [{ name: 'Sergeevka training range, Primorsky Krai, Russia (approx.)', place: 'sergeyevka' }],
    figures: [],
    note: "Known through a repost; The Washington Post's own page was not found.",
    sources: [
      {
        source: 'newschatspot-com-undated-videos-satellite'
      }
    ]
  },
  'nato-confirms': {
    date: '2024-10-28',
    title: 'NATO confirms North Korean troops in Russia and units in Kursk',
    summary:
      "NATO's Mark Rutte spoke after a South Korean delegation had briefed the alliance. He called the deployment an escalation, a breach of UN resolutions and a sign of desperation.",
    theme: 'deployment',
    importance: 1,
    actors: ['Mark Rutte', 'Hong Jang-won'],
    places: [
      { name: 'NATO headquarters, Brussels', place: 'brussels' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [],
    sameAs: ['unw-rutte-oct-28'],
    sources: [
      {
        source: 'the-moscow-times-2024-10-28'
      },
      {
        source: 'kbs-world-2024-10-kbs-world'
      },
      {
        source: 'politico-europe-2024-11-06',
        supports:
          'Rutte writes that South Korean intelligence and defence chiefs briefed the allies and partners and that thousands of North Korean troops are deployed to the Kursk region.'
      },
      {
        source: 'ukrinform-via-menafn-2024-10-28'
      }
    ]
  },
  'pentagon-10000': {
    date: '2024-10-28',
    title: 'Pentagon raises its count to 10,000',
    summary:
      'Five days after saying 3,000, Washington said about 10,000 were training in the east and some had moved closer to Ukraine.',
    theme: 'deployment',
    importance: 2,
    actors: ['Sabrina Singh'],
    places: [{ name: 'Washington, DC', place: 'washington' }],
    figures: [
      {
        label: 'sent to train',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'Pentagon',
        asOf: '2024-10-28'
      }
    ],
    conflict: 'In the same week Washington counted 10,000 sent, Ukrainian intelligence 12,000 and Zelensky 3,000.',
    sources: [
      {
        source: 'stars-and-stripes-2024-10-30',
        supports: 'Pentagon officials put the force at 10,000 that week, a few in Kursk and roughly 2,000 on the way.'
      },
      {
        source: 'us-department-of-defense-2024-10-28'
      },
      {
        source: 'afp-via-lbc-2024-10-28'
      }
    ]
  },
  'nis-audit-oct': {
    date: '2024-10-29',
    title: 'NIS says an advance team with a general may be heading to the front',
    summary:
      'Lawmakers heard that Russian instructors were teaching about 100 military terms and that around 4,000 North Korean workers had also gone to Russia in 2024. CNN meanwhile quoted Western officials as saying that a few soldiers were already inside Ukraine, which the US could not back up.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Lee Seong-kweun'],
    places: [{ name: 'Seoul, South Korea', place: 'seoul' }],
    figures: [
      {
        label: 'workers sent in 2024, or present',
        value: 4000,
        unit: 'people',
        estimatedBy: 'NIS',
        asOf: '2024-10-29'
      }
    ],
    conflict:
      "Reports give the 4,000 workers either as sent during 2024 or as present in Russia, and the US could not back up CNN's report of soldiers inside Ukraine.",
    sources: [
      {
        source: 'korea-herald-2024-10-30',
        supports: "Relays the CNN report and the Pentagon's Kursk remarks of 29 October."
      },
      {
        source: 'kbs-news-2024-10-30',
        supports: "CNN report, the NGO clash claim and the Pentagon's lack of information."
      },
      {
        source: 'yonhap-via-korean-vibe-c-2024-10-29'
      },
      {
        source: 'reuters-via-kfgo-undated-reuters-nis'
      },
      {
        source: 'cnn-via-webjosh-com-2024-10-29'
      }
    ]
  },
  'unsc-generals': {
    date: '2024-10-30',
    title: 'Ukraine names three generals at the UN; Russia calls the reports mere claims',
    summary:
      "Kyiv named Kim Yong-bok, Ri Chang-ho and Sin Kum-chol and described flights of 2,100 soldiers to the border between 23 and 28 October. Russia's envoy dismissed the account as unproven.",
    theme: 'deployment',
    importance: 2,
    actors: ['Sergiy Kyslytsya', 'Vasily Nebenzya'],
    places: [{ name: 'UN headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'flown west 23-28 October',
        value: 2100,
        unit: 'soldiers',
        estimatedBy: 'Ukraine at the UN',
        asOf: '2024-10-30'
      },
      {
        label: 'contingent',
        value: 12000,
        unit: 'soldiers',
        estimatedBy: 'Ukraine at the UN',
        asOf: '2024-10-30'
      }
    ],
    conflict: "Russia's envoy denied what Ukraine's envoy asserted.",
    sameAs: ['unw-unsc-oct-30'],
    sources: [
      {
        source: 'united24-media-2024-10-30'
      },
      {
        source: 'afp-via-bss-2024-10-31'
      }
    ]
  },
  'blinken-8000': {
    date: '2024-10-31',
    title: 'Blinken says as many as 8,000 are in Kursk',
    summary:
      'The US and South Korean ministers expected combat within days. Lloyd Austin repeated what he had said at the Pentagon on 30 October, that Russia had given the soldiers uniforms and equipment. The Kremlin left the statement without comment.',
    theme: 'deployment',
    importance: 2,
    actors: ['Antony Blinken', 'Lloyd Austin'],
    places: [
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Kursk region, Russia', place: 'kursk' }
    ],
    figures: [
      {
        label: 'in Kursk, up to',
        value: 8000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-10-31'
      },
      {
        label: 'in Russia',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-10-31'
      }
    ],
    sources: [
      {
        source: 'tass-2024-11-01-tass-peskov'
      },
      {
        source: 'kbs-world-2024-11',
        supports:
          'Blinken, 31 October: as many as 8,000 in Kursk, combat expected within days, none seen in combat yet.'
      },
      {
        source: 'news-az-2024-11-01'
      },
      {
        source: 'anadolu-via-a-news-2024-10-31'
      },
      {
        source: 'ap-2024-10-30',
        supports: "Dates Austin's uniform remark to 30 October, the day before the State Department press conference."
      }
    ]
  },
  'first-clash': {
    date: '2024-11-05',
    title: "Ukraine's defence minister confirms a first small clash",
    summary:
      'Rustem Umerov told KBS there had been contact, with Koreans mixed into Russian units. Zelensky had put 11,000 in Kursk the day before. On 6 November Reuters quoted two unnamed US officials as confirming combat, one of whom dated it to 4 November.',
    theme: 'deployment',
    importance: 1,
    actors: ['Rustem Umerov', 'Volodymyr Zelensky'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'in Kursk',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2024-11-04'
      }
    ],
    conflict: 'Accounts of the first contact range from 25 October to mid-December 2024.',
    note: "Zelensky's 11,000 rests on one weak page.",
    sources: [
      {
        source: 'espreso-2024-11-05'
      },
      {
        source: 'politico-europe-2024-11-05',
        supports: 'Umerov tells South Korean media of small-scale clashes; Kovalenko quoted from the day before.'
      },
      {
        source: 'rbc-ukraine-2024-11-06',
        supports: 'Reuters, via RBC: two unnamed US officials confirmed combat in Kursk, one dating it to 4 November.'
      },
      {
        source: 'georgia-today-undated-georgia-today'
      },
      {
        source: 'iran-gate-undated-zelensky-north'
      }
    ]
  },
  'us-nis-combat': {
    date: '2024-11-12',
    title: 'US, then Seoul, say combat has begun',
    summary: 'The State Department on 12 November and the NIS on 13 November said troops in Kursk were in combat.',
    theme: 'deployment',
    importance: 1,
    actors: ['Vedant Patel', 'NIS'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'sent to Russia, more than',
        value: 10000,
        unit: 'soldiers',
        estimatedBy: 'US State Department',
        asOf: '2024-11-12'
      }
    ],
    conflict: 'The Pentagon said on 18 November and 10 December that it had not confirmed combat.',
    sources: [
      {
        source: 'kyiv-independent-2024-11-13'
      },
      {
        source: 'korea-herald-2024-11-13'
      }
    ]
  },
  'eleven-thousand': {
    date: '2024-11-20',
    title: 'NIS and Pentagon count about 11,000 in Kursk; the Pentagon has not confirmed fighting',
    summary:
      "The NIS counted about 10,900, attached to airborne and marine units, some of them fighting. Two days earlier the Pentagon had agreed on 11,000 but said it had not confirmed combat. The NIS left open Zelensky's warning that 100,000 might come.",
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Sabrina Singh'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [
      {
        label: 'in Kursk',
        value: 10900,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-11-20'
      },
      {
        label: 'in Kursk',
        value: 11000,
        unit: 'soldiers',
        estimatedBy: 'Pentagon',
        asOf: '2024-11-18'
      }
    ],
    conflict: 'The NIS said some were fighting, while the Pentagon had not confirmed it.',
    sources: [
      {
        source: 'us-department-of-defense-2024-11-18'
      },
      {
        source: 'euromaidan-press-2024-11-21'
      },
      {
        source: 'chosunbiz-2024-11-20'
      },
      {
        source: 'liga-net-2024-11-19'
      }
    ]
  },
  'storm-shadow': {
    date: '2024-11-20',
    title: 'A Storm Shadow strike hits a command post in Kursk',
    summary:
      'Officials told The Wall Street Journal that a senior North Korean general was wounded. A claim of 500 North Korean dead in the same strike gave no source, while a Telegram-based account listed three North Koreans hurt.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukraine', 'DPRK officers'],
    places: [
      {
        name: 'Maryino estate, Rylsk district, Kursk region, Russia (approx.)',
        lat: 51.59,
        lon: 34.94
      }
    ],
    figures: [
      {
        label: 'claimed killed',
        value: 500,
        unit: 'soldiers',
        estimatedBy: 'Global Defense (unsourced)',
        asOf: '2024-11-24'
      },
      {
        label: 'North Koreans wounded',
        value: 3,
        unit: 'people',
        estimatedBy: 'Telegram account via UNITED24',
        asOf: '2024-11-21'
      }
    ],
    conflict:
      'A source-less article claimed 500 North Korean dead, while a Telegram-based account listed three wounded.',
    sources: [
      {
        source: 'united24-media-undated-storm-shadow'
      },
      {
        source: 'kyiv-independent-2024-11-22'
      },
      {
        source: 'kbs-news-2024-11-24'
      }
    ]
  },
  'assaults-casualties': {
    date: '2024-12-14',
    title: 'North Koreans are used in assaults; the US confirms killed and wounded',
    summary:
      'Zelensky reported a noticeable number in assault groups. On 16 December the Pentagon said they had gone into combat the week before, and Ukraine counted at least 30 casualties in three villages.',
    theme: 'deployment',
    importance: 1,
    actors: ['Volodymyr Zelensky', 'Patrick Ryder', 'HUR'],
    places: [
      { name: 'Plekhovo, Kursk region, Russia (approx.)', place: 'plekhovo' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [
      {
        label: 'killed or wounded 14-15 December, at least',
        value: 30,
        unit: 'soldiers',
        estimatedBy: 'HUR',
        asOf: '2024-12-16'
      }
    ],
    conflict:
      'Washington dated the entry into combat to the week before, though the State Department had spoken of combat on 12 November.',
    sources: [
      {
        source: 'afp-via-channel-newsasia-2024-12-15'
      },
      {
        source: 'kyiv-independent-undated-north-korean'
      },
      {
        source: 'rfe-undated-rfe-rl'
      }
    ]
  },
  'sanctions-generals': {
    date: '2024-12-16',
    title: 'US sanctions the generals; Zelensky alleges that faces were burned',
    summary:
      'Treasury listed Kim Yong-bok and Ri Chang-ho as being with the troops. The same day Zelensky posted a clip he said showed Russians burning the faces of dead Koreans; it was not verified.',
    theme: 'deployment',
    importance: 2,
    actors: ['US Treasury', 'Volodymyr Zelensky'],
    places: [
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [],
    sameAs: ['unw-us-sanctions-dec-16'],
    sources: [
      {
        source: 'korea-herald-2024-12-17'
      },
      {
        source: 'euromaidan-press-2024-12-17'
      }
    ]
  },
  'nis-100-dead': {
    date: '2024-12-19',
    title: 'NIS reports at least 100 dead and about 1,000 wounded',
    summary:
      'Lawmakers were told the men were being used up as assault troops in open ground they did not know. The Pentagon spoke of several hundred casualties.',
    theme: 'deployment',
    importance: 2,
    actors: ['NIS', 'Patrick Ryder'],
    places: [
      { name: 'Seoul, South Korea', place: 'seoul' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [
      {
        label: 'killed, at least',
        value: 100,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-12-19'
      },
      {
        label: 'wounded',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'NIS',
        asOf: '2024-12-19'
      }
    ],
    conflict: 'The NIS counted some 1,100 killed and wounded, while the Pentagon spoke of several hundred.',
    sources: [
      {
        source: 'reuters-via-asahi-shimbu-2024-12-20'
      },
      {
        source: 'aju-news-2024-12-19'
      },
      {
        source: 'korea-herald-2024-12-20'
      }
    ]
  },
  'casualty-split': {
    date: '2024-12-23',
    title: 'Casualty figures diverge, as do accounts of whose idea it was',
    summary:
      'On one day the South Korean military gave about 1,100 casualties, Zelensky more than 3,000, and US intelligence was reported to think Pyongyang had offered the troops. Captured false Russian IDs had been shown the day before.',
    theme: 'deployment',
    importance: 2,
    actors: ['JCS', 'Volodymyr Zelensky', 'US intelligence'],
    places: [{ name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }],
    figures: [
      {
        label: 'killed or wounded',
        value: 1100,
        unit: 'soldiers',
        estimatedBy: 'South Korean JCS',
        asOf: '2024-12-23'
      },
      {
        label: 'killed or wounded, more than',
        value: 3000,
        unit: 'soldiers',
        estimatedBy: 'Zelensky',
        asOf: '2024-12-23'
      }
    ],
    conflict: "On one day Seoul's military counted 1,100 killed and wounded and Zelensky more than 3,000.",
    sources: [
      {
        source: 'the-korea-times-undated-korea-times'
      },
      {
        source: 'the-dong-a-ilbo-2024-12-24'
      },
      {
        source: 'al-jazeera-2024-12-23',
        supports: 'South Korean JCS, 23 December: around 1,100 casualties; Pyongyang preparing rotation or more troops.'
      },
      {
        source: 'kyiv-independent-2024-12-27',
        supports:
          "Kirby, 27 December: more than 1,000 killed or wounded in a week; recalls Zelensky's more than 3,000 of 23 December."
      },
      {
        source: 'republic-world-2024-12-23'
      },
      {
        source: 'reuters-via-fbc-news-2024-12-28'
      }
    ]
  },
  'first-capture': {
    date: '2024-12-27',
    title: 'The first captured North Korean dies of his wounds',
    summary:
      'Ukrainian special forces took the wounded soldier on 26 December; he died the next day, according to the NIS.',
    theme: 'deployment',
    importance: 2,
    actors: ['Ukrainian Special Operations Forces', 'NIS'],
    places: [{ name: 'Kursk region, Russia', place: 'kursk' }],
    figures: [],
    sources: [
      {
        source: 'euromaidan-press-2024-12-27'
      },
      {
        source: 'korea-joongang-daily-2024-12-27'
      },
      {
        source: 'kbs-news-undated-north-korean',
        supports: 'NIS confirmed through an allied service the capture on 26 December and the death the next day.'
      }
    ]
  },
  'kirby-1000-week': {
    date: '2024-12-27',
    title: 'White House reports 1,000 casualties in one week',
    summary: 'John Kirby described massed attacks on foot that, in his account, had no prospect of success.',
    theme: 'deployment',
    importance: 2,
    actors: ['John Kirby'],
    places: [
      { name: 'Washington, DC', place: 'washington' },
      { name: 'Sudzha, Kursk region, Russia', place: 'sudzha' }
    ],
    figures: [
      {
        label: 'killed or wounded in a week, about',
        value: 1000,
        unit: 'soldiers',
        estimatedBy: 'White House',
        asOf: '2024-12-27'
      }
    ],
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
  }
} as const satisfies Record<string, Event>;
