import type { Event } from '../schema.ts';

/** Events by id. What North Korea gets: oil, food, air defence, jets, experience. */
export const reactionsMotiveGoods = {
  'money-oil-million-barrels': {
    date: '2024-11-22',
    title: 'Researchers estimate over a million barrels of oil, twice the yearly UN cap',
    summary:
      "From satellite images the Open Source Centre and the BBC counted trips by more than a dozen North Korean tankers to Russia's Vostochny port between March and November 2024, and estimated that likely more than one million barrels were shipped. UK foreign secretary David Lammy called it payment for weapons and troops.",
    theme: 'exchange',
    importance: 1,
    actors: ['Open Source Centre / BBC'],
    country: 'GB',
    places: [{ name: 'Vostochny port, Primorye', place: 'vostochny-port' }],
    figures: [
      {
        label: 'Oil supplied, March-November 2024 (likely more than)',
        value: 1000000,
        unit: 'barrels',
        estimatedBy: 'Open Source Centre',
        asOf: '2024-11'
      },
      {
        label: 'Tanker trips counted',
        value: 43,
        unit: 'trips',
        estimatedBy: 'BBC; the Open Source Centre report says over 40',
        asOf: '2024-11'
      },
      {
        label: 'Yearly UN cap on refined products',
        value: 500000,
        unit: 'barrels',
        estimatedBy: 'UN Security Council',
        asOf: '2024'
      }
    ],
    status: 'claimed',
    note: "The BBC counts 43 trips; the researchers' own report says over 40 and calls the volume likely.",
    sources: [
      {
        source: 'deutsche-welle-2024-11-22'
      },
      {
        source: 'open-source-centre-2024-11-22',
        supports:
          "The researchers' own report: over 40 tanker visits to Vostochny since March 2024, likely more than a million barrels."
      },
      {
        source: 'bbc-2024-11'
      },
      {
        source: 'voz-2024-11-22'
      }
    ]
  },
  'money-food-rice': {
    date: '2024-11',
    title: 'A lawmaker speaks of an offer of 600,000 to 700,000 tonnes of rice',
    summary:
      "Lawmaker and former ambassador Wi Sung-lac said an offer of 600,000 to 700,000 tonnes of rice, reported alongside the NIS briefing, would cover more than half of the North's annual shortfall of about one million tonnes. The sources found do not show whether it was delivered.",
    theme: 'exchange',
    importance: 2,
    actors: ['Wi Sung-lac'],
    country: 'KR',
    places: [{ name: 'Seoul', place: 'seoul' }],
    figures: [
      {
        label: 'Rice reportedly on offer, high',
        value: 700000,
        unit: 'tonnes',
        estimatedBy: 'Reported with NIS briefing; Wi Sung-lac',
        asOf: '2024-11'
      },
      {
        label: "North Korea's annual grain shortfall",
        value: 1000000,
        unit: 'tonnes',
        estimatedBy: 'Wi Sung-lac',
        asOf: '2024-11'
      }
    ],
    status: 'claimed',
    sources: [
      {
        source: 'the-gaze-2024-11'
      },
      {
        source: 'topgab-com-2024-11-05'
      }
    ]
  },
  'money-air-defence-shin': {
    date: '2024-11-22',
    title: 'Seoul says Russia sent anti-air missiles, jammers and space help',
    summary:
      "National security adviser Shin Won-sik said Russia had supplied missiles and other equipment to strengthen Pyongyang's air defences, plus economic help and technology for the North's satellite programme. In June 2025 the NIS added jammers, space-launch engines, drones and better missile guidance to the list.",
    theme: 'exchange',
    importance: 1,
    actors: ['Shin Won-sik'],
    country: 'KR',
    places: [
      { name: 'Seoul', place: 'seoul' },
      { name: 'Pyongyang', place: 'pyongyang' }
    ],
    figures: [],
    status: 'claimed',
    sources: [
      {
        source: 'reuters-2024-11-22'
      },
      {
        source: 'chosun-biz-2025-06-26'
      },
      {
        source: 'ap-2024-11-22'
      }
    ]
  },
  'money-jets-submarine-disputed': {
    date: '2025-09-17',
    title: 'Fighter jets and submarine reactors are claimed but not confirmed',
    summary:
      "In December 2024 the US Pacific commander spoke of a deal for MiG-29 and Su-27 jets; in September 2025 a Seoul newspaper reported transfers of two or three reactor modules from scrapped Russian submarines. Seoul's security adviser said the second report could not be confirmed.",
    theme: 'exchange',
    importance: 2,
    actors: ['Samuel Paparo; JoongAng Ilbo'],
    country: 'US',
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [
      {
        label: 'Submarine propulsion modules reported',
        value: 3,
        unit: 'modules (two to three)',
        estimatedBy: 'JoongAng Ilbo citing officials',
        asOf: '2025-09'
      }
    ],
    status: 'disputed',
    conflict: 'A US commander and a Seoul newspaper report deals that no government has confirmed.',
    sources: [
      {
        source: 'kyiv-independent-2024-12-10'
      },
      {
        source: 'kbs-world-2025-03-10'
      },
      {
        source: 'from-inside-asia-2025-09'
      }
    ]
  },
  'money-combat-experience-isw': {
    date: '2024-10-25',
    title: 'ISW sees combat experience as a reward in itself',
    summary:
      'The Institute for the Study of War argued that Pyongyang, with no large conventional battle since 1953, wanted to test weapons and doctrine and learn drones and electronic warfare for use at home.',
    theme: 'exchange',
    importance: 2,
    actors: ['Institute for the Study of War'],
    country: 'US',
    places: [{ name: 'Kursk region', place: 'kursk' }],
    figures: [],
    status: 'analysis',
    sources: [
      {
        source: 'institute-for-the-study-2024-11'
      },
      {
        source: 'institute-for-the-study-undated-north-korea',
        supports: "The institute's own address for the same paper (data cut-off 25 October 2024)."
      }
    ]
  }
} as const satisfies Record<string, Event>;
