import type { Event } from '../schema.ts';

/** Events by id. The deployment, December 2024. */
export const deployment202412 = {
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
        label: 'killed or wounded 14 to 15 December, at least',
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
      'Treasury listed Kim Yong Bok and Ri Chang Ho as being with the troops. The same day Zelensky posted a clip he said showed Russians burning the faces of dead North Koreans; it was not verified.',
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
