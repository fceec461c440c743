import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, from the air war over Korea to the Sino-Soviet split. */
export const ties19501962 = {
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
    actors: ['Kim Il Sung', 'Nikita Khrushchev', 'Anastas Mikoyan', 'Peng Dehuai'],
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
    actors: ['Nikita Khrushchev', 'Kim Il Sung', 'Soviet Union', 'DPRK'],
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
  }
} as const satisfies Record<string, Event>;
