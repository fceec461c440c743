import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang until the Korean War begins. */
export const ties19451950 = {
  'soviet-army-enters-korea': {
    date: '1945-08-11',
    title: 'The Red Army enters Korea; the north comes under Soviet rule',
    summary:
      'Two days after attacking Japan the USSR landed its first troops in Korea, and its 25th Army made Pyongyang its headquarters. Soviet generals then ran the zone north of the 38th parallel for three years while the United States occupied the south.',
    theme: 'founding',
    importance: 1,
    actors: ['Soviet Union', 'Soviet 25th Army', 'Japan', 'United States'],
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      {
        name: '38th parallel',
        lat: 38.0,
        lon: 127.0
      }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'Historians differ on how far Moscow set out to build a client state from the start; the US Library of Congress country study (countrystudies.us/north-korea/14.htm) says the picture was more complex than simple "Sovietisation".',
    sources: [
      {
        source: 'daily-nk-undated-north-korean'
      },
      {
        source: 'pbs-wide-angle-2003-09-11'
      },
      {
        source: 'associated-press-2024-06-18'
      }
    ]
  },
  'kim-il-sung-returns': {
    date: '1945-09-19',
    title: 'Kim Il Sung comes home on a Soviet ship',
    summary:
      'Kim Il Sung, a Korean guerrilla who had spent the last war years in a Red Army unit near Khabarovsk, landed at Wonsan from Vladivostok under Soviet escort. On 14 October Soviet commanders presented him to a mass rally in Pyongyang alongside other Korean leaders.',
    theme: 'founding',
    importance: 2,
    actors: ['Kim Il Sung', 'Soviet Army'],
    places: [
      { name: 'Wonsan', place: 'wonsan' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'Crowd at 14 October rally',
        value: 100000,
        unit: 'people',
        estimatedBy: 'End of Empire project',
        asOf: '1945-10-14'
      }
    ],
    status: 'established',
    statusNote:
      "The landing date comes from Kim's own memoir as quoted on a forum; older encyclopaedia text gives 22 August. His Soviet rank is given as captain (PBS) or major (other accounts).",
    conflict:
      "Kim's memoir gives 19 September for his landing and an older encyclopaedia 22 August; his Soviet rank is given as captain or major.",
    sources: [
      {
        source: 'pbs-wide-angle-2003-09-11'
      },
      {
        source: 'end-of-empire-100-days-i-undated-kim-il'
      },
      {
        source: 'nordkorea-info-de-undated-forum-post'
      }
    ]
  },
  'soviet-aid-total': {
    date: '1946',
    endDate: '1990',
    title: 'Soviet help builds or restores some 170 plants by 1990',
    summary:
      "Between 1946 and 1984 about 46 per cent of all aid to North Korea came from the USSR, mostly as loans. By 1990 Soviet assistance had built or restored some 170 large plants that turned out most of the country's electricity and much of its steel and fuel.",
    theme: 'aid',
    importance: 2,
    actors: ['Soviet Union', 'DPRK', 'China'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Total aid to DPRK 1946-84',
        value: 4.75,
        unit: 'billion US$',
        estimatedBy: 'US Library of Congress',
        asOf: '1984'
      },
      {
        label: 'Soviet share of aid',
        value: 46,
        unit: 'percent',
        estimatedBy: 'US Library of Congress',
        asOf: '1984'
      },
      {
        label: 'Chinese share of aid',
        value: 18,
        unit: 'percent',
        estimatedBy: 'US Library of Congress',
        asOf: '1984'
      },
      {
        label: 'Large plants built or restored with Soviet help',
        value: 170,
        unit: 'plants',
        estimatedBy: 'US Library of Congress',
        asOf: '1990'
      },
      {
        label: 'Electricity from Soviet-aided plants',
        value: 60,
        unit: 'percent',
        estimatedBy: 'US Library of Congress',
        asOf: '1990'
      }
    ],
    status: 'established',
    statusNote: 'The source stresses that estimates of aid vary.',
    conflict:
      'The US Library of Congress counts 170 plants built or restored with Soviet help, while a Xinhua report of 2012 speaks of 70 built.',
    note: 'All figures rest on one copy of a US Library of Congress study.',
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea'
      }
    ]
  },
  'dprk-founded': {
    date: '1948-09-09',
    title: 'The DPRK is proclaimed, with Kim Il Sung as premier',
    summary:
      "Kim, whom the occupation authorities had put at the head of a provisional administration in early 1946, became premier of the new Democratic People's Republic of Korea three weeks after the Republic of Korea was set up in the south. Moscow opened diplomatic relations on 12 October, and its troops left by the end of the year.",
    theme: 'founding',
    importance: 1,
    actors: ['DPRK', 'Kim Il Sung', 'Soviet Union'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'otago-daily-times-1950-09-20'
      },
      {
        source: 'kbs-world-radio-undated-liberation-division',
        supports: "Provisional People's Committee under Kim with Soviet backing; DPRK proclaimed 9 September 1948."
      },
      {
        source: 'palgrave-macmillan-1999',
        supports:
          'Soviet-installed provisional government; republic proclaimed 9 September 1948 with Kim Il Sung as premier.'
      },
      {
        source: 'pbs-wide-angle-2003-09-11'
      },
      {
        source: 'itar-tass-2011-08-20'
      },
      {
        source: 'great-soviet-encyclopedi-undated-soviet-korean'
      }
    ]
  },
  'kim-stalin-1949': {
    date: '1949-03-05',
    endDate: '1949-03-17',
    title: 'Kim meets Stalin in Moscow and signs a first aid agreement',
    summary:
      'On his first official trip to Moscow Kim asked Stalin for economic, cultural and military help. The two governments signed an economic and cultural cooperation agreement on 17 March.',
    theme: 'aid',
    importance: 2,
    actors: ['Kim Il Sung', 'Joseph Stalin'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'tass-2024-11-01-lavrov-unveiling'
      },
      {
        source: 'wilson-center-digital-ar-1949-03-05'
      },
      {
        source: 'great-soviet-encyclopedi-undated-soviet-korean'
      }
    ]
  },
  'stalin-approves-war': {
    date: '1950-04',
    title: "Stalin agrees to Kim's plan to invade the South",
    summary:
      'After refusing for more than a year, Stalin gave Kim his consent during talks in Moscow in April 1950, reasoning that communist victory in China made US intervention unlikely. He told Mao in May that the decision also depended on Chinese agreement.',
    theme: 'war',
    importance: 1,
    actors: ['Joseph Stalin', 'Kim Il Sung', 'Mao Zedong'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    statusNote:
      'Scholars differ on timing: Weathersby has argued Stalin had effectively decided by January 1950; Matray dates approval to April.',
    conflict:
      'Weathersby holds that Stalin had in effect decided by January 1950, while Matray dates his approval to April.',
    sources: [
      {
        source: 'american-radioworks-undated-stalins-go'
      },
      {
        source: 'journal-of-conflict-stud-2002'
      },
      {
        source: 'wilson-center-digital-ar-1950-05-14'
      }
    ]
  },
  'soviet-arms-and-plan-1950': {
    date: '1950-05-29',
    title: 'Soviet weapons arrive and the attack plan is ready',
    summary:
      'Kim told the Soviet ambassador that most of the arms he had requested in Moscow had reached his new divisions, and that his chief of staff had presented the attack plan together with Soviet General Vasilyev. Captured equipment later showed deliveries had run through 1949 and 1950.',
    theme: 'arms',
    importance: 2,
    actors: ['Kim Il Sung', 'Terenty Shtykov', 'Soviet military advisers'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Captured Soviet items dated 1949-50 listed as proof',
        value: 10,
        unit: 'items',
        estimatedBy: 'UN Command (MacArthur)',
        asOf: '1950-09-18'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'otago-daily-times-1950-09-20'
      },
      {
        source: 'rok-drop-undated-soviet-cable'
      }
    ]
  },
  'korean-war-begins': {
    date: '1950-06-25',
    title: 'North Korea invades the South',
    summary:
      'North Korean forces crossed the 38th parallel, starting a three-year war that drew in US-led UN troops on one side and China, with Soviet air support and supplies, on the other.',
    theme: 'war',
    importance: 2,
    actors: ['DPRK', 'Republic of Korea', 'United States', 'China', 'Soviet Union'],
    places: [
      {
        name: '38th parallel',
        lat: 38.0,
        lon: 127.0
      }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'us-national-archives-2003'
      },
      {
        source: 'associated-press-2023-09'
      }
    ]
  }
} as const satisfies Record<string, Event>;
