import type { Event } from '../schema.ts';

/** Events by id. North Koreans abroad: Vietnam, Egypt and the aid of the 1970s. */
export const abroad19661973 = {
  'pa-vietnam-pilots': {
    date: '1966-09',
    title: 'North Korean pilots fly for North Vietnam',
    summary:
      'In September 1966 Hanoi accepted an offer of North Korean fighter pilots, who flew Vietnamese-supplied MiGs in Vietnamese uniform against US aircraft for more than two years. Vietnamese accounts count 200 to 400 personnel, about 90 of them pilots, and 14 graves; a defector has claimed more than 800 pilots. Pyongyang first confirmed the mission in its own media in 2001.',
    theme: 'abroad',
    importance: 1,
    actors: ["Korean People's Army Air Force"],
    country: 'KP',
    places: [
      {
        name: 'Bac Giang, Vietnam',
        lat: 21.27,
        lon: 106.19
      },
      {
        name: 'Hanoi',
        lat: 21.03,
        lon: 105.85
      }
    ],
    figures: [
      {
        label: 'North Korean personnel near Hanoi, low',
        value: 200,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'North Korean personnel near Hanoi, high',
        value: 400,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'Pilots among them (about)',
        value: 90,
        unit: 'people',
        estimatedBy: 'Vietnamese accounts, via AP',
        asOf: '2019'
      },
      {
        label: 'North Koreans buried at Bac Giang',
        value: 14,
        unit: 'people',
        estimatedBy: 'AP',
        asOf: '2019'
      },
      {
        label: "Pilots sent, by a defector's account (more than)",
        value: 800,
        unit: 'people',
        estimatedBy: 'Lee Chul-soo, defector',
        asOf: '2001-07'
      }
    ],
    status: 'established',
    conflict: 'Vietnamese accounts count about 90 pilots, a state agency about 100 and a defector more than 800.',
    sources: [
      {
        source: 'vietnamplus-undated-history-north'
      },
      {
        source: 'associated-press-2001-07-08'
      },
      {
        source: 'associated-press-2019-02-20'
      }
    ]
  },
  'pa-military-aid-third-world': {
    date: '1970',
    endDate: '1990',
    title: 'North Korea sends advisers to some 47 countries; some ask them to leave',
    summary:
      'From the early 1970s Pyongyang used military aid as foreign policy; by 1990 it had trained groups in 62 countries and sent over 7,000 advisers to some 47, according to a US country study that warns the full extent may never be known. A 1986 CIA memo noted setbacks: Uganda, Lesotho, Seychelles and Somalia had asked the North Koreans to leave, and Madagascar was unhappy with their cost and quality. Historian Charles Armstrong argues the wider Third World drive could not outlive support from the socialist bloc.',
    theme: 'abroad',
    importance: 1,
    actors: ['North Korea'],
    country: 'KP',
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      {
        name: 'Kampala, Uganda',
        lat: 0.35,
        lon: 32.58
      },
      {
        name: 'Maseru, Lesotho',
        lat: -29.31,
        lon: 27.48
      },
      {
        name: 'Victoria, Seychelles',
        lat: -4.62,
        lon: 55.45
      },
      {
        name: 'Mogadishu, Somalia',
        lat: 2.05,
        lon: 45.32
      },
      {
        name: 'Antananarivo, Madagascar',
        lat: -18.88,
        lon: 47.51
      }
    ],
    figures: [
      {
        label: 'Countries whose groups received North Korean military training',
        value: 62,
        unit: 'countries',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'of which in Africa',
        value: 25,
        unit: 'countries',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Military advisers sent abroad (more than)',
        value: 7000,
        unit: 'people',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Foreigners trained in North Korea (more than)',
        value: 5000,
        unit: 'people',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1990'
      },
      {
        label: 'Arms transfers in the 1980s (nearly)',
        value: 4,
        unit: 'billion US$',
        estimatedBy: 'US Library of Congress country study',
        asOf: '1989'
      }
    ],
    status: 'analysis',
    sources: [
      {
        source: 'cia-1986-03-28'
      },
      {
        source: 'wilson-center-2009-04'
      },
      {
        source: 'us-library-of-congress-c-1993'
      }
    ]
  },
  'pa-egypt-pilots-1973': {
    date: '1973-06',
    endDate: '1973-12',
    title: 'North Korean pilots serve in Egypt around the October 1973 war',
    summary:
      "After Soviet crews left, Egypt's chief of staff Saad el-Shazly asked Pyongyang for MiG-21 pilots; by Egyptian accounts about 30 came from June 1973. Israel announced their presence on 15 August and Pyongyang denied it three days later. Accounts of combat conflict: Israel's air force commander said they mostly avoided battle and lost two jets to Israel, an Israeli broadcaster says one of two fell to Egyptian fire, and a Japanese history cites four Israeli F-4s downed.",
    theme: 'abroad',
    importance: 1,
    actors: ["Korean People's Army Air Force"],
    country: 'KP',
    places: [
      {
        name: 'Cairo, Egypt',
        lat: 30.04,
        lon: 31.24
      },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [
      {
        label: 'North Korean pilots in Egypt (about)',
        value: 30,
        unit: 'people',
        estimatedBy: 'Saad el-Shazly, as reported by Egyptian press',
        asOf: '1973'
      },
      {
        label: 'North Korean-flown jets shot down by Israel',
        value: 2,
        unit: 'aircraft',
        estimatedBy: 'Gen. Benjamin Peled, Israeli Air Force',
        asOf: '1973'
      },
      {
        label: 'Israeli F-4s said to have been downed by North Koreans',
        value: 4,
        unit: 'aircraft',
        estimatedBy: 'nkreport.jp (reported claim)',
        asOf: '1973-10'
      }
    ],
    status: 'established',
    conflict:
      "Israel's air force commander says two North Korean jets fell to Israel, an Israeli broadcaster that one of them fell to Egyptian fire, and a Japanese site that North Koreans downed four Israeli jets.",
    sources: [
      {
        source: 'jewish-telegraphic-agenc-undated-peled-north'
      },
      {
        source: 'youm7-2014-10-15'
      },
      {
        source: 'i24news-2025-08-29'
      },
      {
        source: 'nknews-jp-undated-israel-had'
      },
      {
        source: 'nkreport-jp-undated-fourth-middle'
      }
    ]
  }
} as const satisfies Record<string, Event>;
