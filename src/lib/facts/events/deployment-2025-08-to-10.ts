import type { Event } from '../schema.ts';

/** Events by id. The deployment, August to October 2025. */
export const deployment202508To10 = {
  medals: {
    date: '2025-08-22',
    title: 'Kim decorates troops before 101 portraits of the dead',
    summary:
      'State media had shown flag-draped coffins from June and, on 20 to 21 August, the commanders themselves. They did not say whether the 101 were all the dead.',
    theme: 'deployment',
    importance: 2,
    actors: ['Kim Jong Un', 'Kim Yong Bok', 'Ri Chang Ho'],
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
          'KCNA: Kim received the commanders of the overseas unit on 20 August 2025; Ri Chang Ho seen in the pictures (Kim Yong Bok not named here).'
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
  }
} as const satisfies Record<string, Event>;
