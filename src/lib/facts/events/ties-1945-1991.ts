import type { Event } from '../schema.ts';

/** Events: ties 1945 1991, by id. */
export const ties19451991 = {
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
    title: 'Kim Il-sung comes home on a Soviet ship',
    summary:
      'Kim Il-sung, a Korean guerrilla who had spent the last war years in a Red Army unit near Khabarovsk, landed at Wonsan from Vladivostok under Soviet escort. On 14 October Soviet commanders presented him to a mass rally in Pyongyang alongside other Korean leaders.',
    theme: 'founding',
    importance: 2,
    actors: ['Kim Il-sung', 'Soviet Army'],
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
      "Between 1946 and 1984 about 46 percent of all aid to North Korea came from the USSR, mostly as loans. By 1990 Soviet assistance had built or restored some 170 large plants that turned out most of the country's electricity and much of its steel and fuel.",
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
    title: 'The DPRK is proclaimed, with Kim Il-sung as premier',
    summary:
      "Kim, whom the occupation authorities had put at the head of a provisional administration in early 1946, became premier of the new Democratic People's Republic of Korea three weeks after the Republic of Korea was set up in the south. Moscow opened diplomatic relations on 12 October, and its troops left by the end of the year.",
    theme: 'founding',
    importance: 1,
    actors: ['DPRK', 'Kim Il-sung', 'Soviet Union'],
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
          'Soviet-installed provisional government; republic proclaimed 9 September 1948 with Kim Il-sung as premier.'
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
    actors: ['Kim Il-sung', 'Joseph Stalin'],
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
    actors: ['Joseph Stalin', 'Kim Il-sung', 'Mao Zedong'],
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
    actors: ['Kim Il-sung', 'Terenty Shtykov', 'Soviet military advisers'],
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
  },
  'soviet-64th-corps': {
    date: '1950-11',
    endDate: '1953-07',
    title: 'Soviet pilots secretly fight in the Korean War',
    summary:
      "From November 1950 MiG-15 units of the Soviet 64th Fighter Aviation Corps flew from Manchuria against US aircraft under disguise, doing much of the communist side's air fighting. Moscow and Washington both kept quiet about it for decades.",
    theme: 'troops',
    importance: 1,
    actors: ['Soviet 64th Fighter Aviation Corps', 'US Air Force', 'China', 'DPRK'],
    places: [
      {
        name: '"MiG Alley" (lower Yalu)',
        lat: 39.9,
        lon: 124.9
      }
    ],
    figures: [
      {
        label: 'Soviet servicemen who served',
        value: 40000,
        unit: 'people (more than)',
        estimatedBy: 'Reuters',
        asOf: '2000-06'
      },
      {
        label: 'Soviet pilots killed, as claimed',
        value: 135,
        unit: 'people',
        estimatedBy: 'Soviet veteran S. Kramarenko and Russian television, via Reuters',
        asOf: '2000-06'
      },
      {
        label: 'Soviet aircraft lost, as claimed',
        value: 335,
        unit: 'aircraft',
        estimatedBy: 'Soviet veteran S. Kramarenko, via Reuters',
        asOf: '2000-06'
      },
      {
        label: 'Share of fighter missions for the North flown by Soviets',
        value: 75,
        unit: 'percent',
        estimatedBy: 'VFW Magazine'
      }
    ],
    status: 'established',
    statusNote:
      "The 335 aircraft and 135 pilots are one veteran's figures (Kramarenko, via Reuters); Russian television gave only the 135. A Chinese article citing Russian archives (m.shadafang.com) gives 120 pilots, 355 aircraft and 299 dead, and Russian-language summaries 315 dead. The 40,000 and more who served and the peak strength of about 26,000 are different measures. The Defense Department paper is cited only for naming the corps; its separate claims about prisoners are contested.",
    conflict:
      'One veteran counted 135 pilots and 335 aircraft lost; a Chinese article citing Russian archives counts 120 pilots and 355 aircraft.',
    note: "The loss figures are one man's claim, not an official count.",
    sources: [
      {
        source: 'air-force-magazine-1991-02-01'
      },
      {
        source: 'koreacoldwar-org-undated-russia-archival'
      },
      {
        source: 'pow-network-copy-of-a-us-1993-08-26'
      },
      {
        source: 'vfw-magazine-undated-we-whipped'
      },
      {
        source: 'sabre-pilots-association-undated-soviet-pilots',
        supports:
          'Abridged journal article: Soviet units rotated through Manchuria and flew much of the 1950-52 air fighting.'
      },
      {
        source: 'reuters-2000-06-28'
      }
    ]
  },
  'korean-armistice': {
    date: '1953-07-27',
    title: 'Armistice ends the fighting in Korea',
    summary:
      'UN Command and North Korean delegates signed the armistice at Panmunjom and the guns stopped that night. No peace treaty followed, so the war is formally unfinished.',
    theme: 'war',
    importance: 1,
    actors: ['UN Command', "Korean People's Army", "Chinese People's Volunteers"],
    places: [{ name: 'Panmunjom', place: 'panmunjom' }],
    figures: [],
    status: 'established',
    statusNote: 'The National Archives caption misdates the signing photograph to 23 July; its text gives 27 July.',
    sources: [
      {
        source: 'us-national-archives-2003'
      },
      {
        source: 'us-department-of-state-undated-foreign-relations'
      }
    ]
  },
  'postwar-reconstruction': {
    date: '1953-09-20',
    endDate: '1956',
    title: 'Moscow and the socialist bloc rebuild North Korea',
    summary:
      "Within days of the truce Kim asked Moscow for help, and Soviet reconstruction aid was announced in September 1953. China and Eastern Europe joined in: in 1954, the first full year, China's pledge exceeded that of the USSR and its European allies combined.",
    theme: 'aid',
    importance: 1,
    actors: ['Soviet Union', 'China', 'East European states', 'DPRK'],
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [
      {
        label: 'Aid committed by China (1954)',
        value: 3000,
        unit: 'million rubles (about US$750m)',
        estimatedBy: 'Shen and Xia',
        asOf: '1954'
      },
      {
        label: 'Aid from USSR and Eastern Europe (1954)',
        value: 2200,
        unit: 'million rubles (about US$550m)',
        estimatedBy: 'Shen and Xia',
        asOf: '1954'
      },
      {
        label: 'Aid as share of DPRK state revenue',
        value: 33,
        unit: 'percent',
        estimatedBy: 'US Library of Congress',
        asOf: '1954'
      },
      {
        label: 'Aid as share of DPRK state revenue',
        value: 3,
        unit: 'percent (less than)',
        estimatedBy: 'US Library of Congress',
        asOf: '1960'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'wilson-center-nkidp-work-2012-05-china-post'
      },
      {
        source: 'wilson-center-nkidp-work-2012-05-china-post-war'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea'
      },
      {
        source: 'great-soviet-encyclopedi-undated-soviet-korean'
      }
    ]
  },
  'august-1956': {
    date: '1956-08',
    endDate: '1956-09',
    title: 'Kim defeats a challenge from pro-Soviet and pro-Chinese rivals',
    summary:
      'Critics encouraged by de-Stalinisation moved against Kim at a party plenum in August 1956 and lost. Moscow and Beijing sent a joint mission in September to make him undo the purge, but he later finished off both factions.',
    theme: 'rupture',
    importance: 2,
    actors: ['Kim Il-sung', 'Nikita Khrushchev', 'Anastas Mikoyan', 'Peng Dehuai'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'wilson-center-undated-we-do'
      },
      {
        source: 'associated-press-2023-09'
      },
      {
        source: 'wikipedia-undated-august-faction'
      }
    ]
  },
  'nuclear-cooperation-1959': {
    date: '1959',
    title: 'Soviet help founds the Yongbyon nuclear research centre',
    summary:
      'Agreements in 1956 and 1959 brought Soviet training and a research reactor. Construction of the Soviet-supplied IRT-2000 began at Yongbyon in 1965, and the reactor was placed under international safeguards in 1977.',
    theme: 'aid',
    importance: 2,
    actors: ['Soviet Union', 'DPRK', 'IAEA'],
    places: [
      {
        name: 'Yongbyon',
        lat: 39.795,
        lon: 125.755
      }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'The country study calls it a two-kilowatt reactor; other accounts give two megawatts (koreaoutlook.com), so treat the power figure with care.',
    conflict: 'The country study calls the reactor a two-kilowatt one, while other accounts give two megawatts.',
    sources: [
      {
        source: 'us-library-of-congress-c-undated-north-korea-nuclear'
      }
    ]
  },
  'treaty-1961': {
    date: '1961-07-06',
    title: 'Moscow and Pyongyang sign a mutual defence treaty',
    summary:
      'The Treaty of Friendship, Cooperation and Mutual Assistance bound each side to give the other military and other help at once, by every means available, if it was attacked. Pyongyang signed a similar pact with Beijing days later.',
    theme: 'treaty',
    importance: 1,
    actors: ['Nikita Khrushchev', 'Kim Il-sung', 'Soviet Union', 'DPRK'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'meduza-2024-06-20'
      },
      {
        source: 'united-nations-treaty-se-1961-07-06'
      },
      {
        source: 'cq-press-undated-treaty-between'
      }
    ]
  },
  'sino-soviet-split-tilt': {
    date: '1962',
    endDate: '1965',
    title: 'North Korea plays Moscow and Beijing against each other',
    summary:
      'As the two communist giants fell out, Pyongyang leaned towards China, attacked what it called Soviet revisionism in its press and saw Soviet aid shrink. After Khrushchev fell and Premier Kosygin visited in February 1965 it moved back to the middle, and Soviet military help resumed.',
    theme: 'rupture',
    importance: 2,
    actors: ['DPRK', 'Soviet Union', 'China', 'Alexei Kosygin'],
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Beijing', place: 'beijing' },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'wilson-center-digital-ar-1965-06-04'
      },
      {
        source: 'the-china-quarterly-1967'
      },
      {
        source: 'us-defense-intelligence-undated-north-korea'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-foreign'
      }
    ]
  },
  'kim-moscow-1984': {
    date: '1984-05',
    endDate: '1984-07-01',
    title: 'Kim Il-sung visits Moscow, his first such trip in nearly 20 years',
    summary:
      'A six-week tour of the USSR and Eastern Europe rebalanced a relationship that had tilted to China. US analysts thought Moscow promised project aid but held back on advanced arms; that soon changed.',
    theme: 'rapprochement',
    importance: 2,
    actors: ['Kim Il-sung', 'Soviet Union'],
    places: [{ name: 'Moscow', place: 'moscow' }],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'us-central-intelligence-1984-07-11'
      },
      {
        source: 'chicago-tribune-1985-07-18'
      }
    ]
  },
  'mig23-1985': {
    date: '1985',
    endDate: '1989',
    title: 'Soviet MiG-23s and air-defence missiles reach North Korea',
    summary:
      'Deliveries of MiG-23 fighters began in 1985 and Soviet military assistance grew sharply until 1989, including jets and SA-2, SA-3 and SA-5 missile systems. Joint naval and air exercises ran yearly from 1986 to 1990.',
    theme: 'arms',
    importance: 2,
    actors: ['Soviet Union', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'MiG-23s seen delivered',
        value: 6,
        unit: 'aircraft',
        estimatedBy: 'US Pacific Command, via Chicago Tribune',
        asOf: '1985-07'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'chicago-tribune-1985-07-18'
      },
      {
        source: 'los-angeles-times-1985-07-19'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-foreign'
      }
    ]
  },
  'npt-1985': {
    date: '1985-12',
    title: 'North Korea joins the NPT in return for Soviet reactor help',
    summary:
      'Pyongyang acceded to the NPT in December 1985, and Moscow agreed that month to help build a nuclear power plant. A CIA paper judged accession was surely a Soviet condition and a way to constrain a suspect programme.',
    theme: 'diplomacy',
    importance: 2,
    actors: ['DPRK', 'Soviet Union'],
    places: [
      {
        name: 'Yongbyon',
        lat: 39.795,
        lon: 125.755
      },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [],
    status: 'established',
    statusNote:
      'The JoongAng headline speaks of military support; the CIA text it quotes names nuclear help first and calls arms and economic aid a conceivable further motive.',
    sources: [
      {
        source: 'korea-joongang-daily-2017-10-31'
      },
      {
        source: 'us-library-of-congress-c-undated-north-korea-nuclear'
      }
    ]
  },
  'ussr-recognises-seoul': {
    date: '1990-09-30',
    title: 'The USSR recognises South Korea',
    summary:
      'Moscow opened full diplomatic relations with Seoul after decades of dealing only with the North. Foreign Minister Shevardnadze had gone to Pyongyang at the start of September to break the news.',
    theme: 'rupture',
    importance: 1,
    actors: ['Mikhail Gorbachev', 'Eduard Shevardnadze', 'Roh Tae-woo', 'DPRK'],
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Moscow', place: 'moscow' },
      { name: 'UN Headquarters, New York', place: 'new-york-un' }
    ],
    figures: [],
    status: 'established',
    sources: [
      {
        source: 'los-angeles-times-via-th-1990-10-01'
      },
      {
        source: 'the-christian-science-mo-1990-12-17',
        supports:
          "Confirms relations set up some months before December 1990 and Shevardnadze's angry reception in Pyongyang in early September."
      },
      {
        source: 'taylor-francis-journal-p-undated-russia-korea'
      },
      {
        source: 'wilson-center-digital-ar-undated-digital-archive'
      }
    ]
  },
  'trade-collapse-1991': {
    date: '1991',
    endDate: '1993',
    title: 'Soviet subsidies end and bilateral trade collapses',
    summary:
      'In 1990 Moscow demanded world prices in hard currency. The fall in imports from Russia in 1991 equalled about 40 percent of everything North Korea bought abroad, and by 1993 purchases from Russia were a tenth of their late-1980s level.',
    theme: 'rupture',
    importance: 1,
    actors: ['Soviet Union', 'Russia', 'DPRK'],
    places: [
      { name: 'Pyongyang', place: 'pyongyang' },
      { name: 'Moscow', place: 'moscow' }
    ],
    figures: [
      {
        label: 'Soviet-DPRK trade',
        value: 2.7,
        unit: 'billion US$',
        estimatedBy: 'Encyclopedia of the Nations',
        asOf: '1990'
      },
      {
        label: 'Russia-DPRK trade',
        value: 0.1,
        unit: 'billion US$',
        estimatedBy: 'Encyclopedia of the Nations',
        asOf: '1999'
      },
      {
        label: 'USSR share of DPRK foreign trade',
        value: 50,
        unit: 'percent (about)',
        estimatedBy: 'Korea Economic Daily citing Soviet data',
        asOf: '1989'
      },
      {
        label: '1991 fall in imports from Russia, as share of all DPRK imports',
        value: 40,
        unit: 'percent',
        estimatedBy: 'Haggard and Noland (after Eberstadt et al.)',
        asOf: '1991'
      }
    ],
    status: 'established',
    sources: [
      {
        source: 'korea-economic-daily-1990-08-10'
      },
      {
        source: 'haggard-and-noland-undated-external-environment'
      },
      {
        source: 'encyclopedia-of-the-nati-undated-korea-north'
      }
    ]
  }
} as const satisfies Record<string, Event>;
