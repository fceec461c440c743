import type { Event } from '../schema.ts';

/** Events by id. Moscow and Pyongyang, February to May 2024. */
export const ties202402To05 = {
  'estimates-february-2024': {
    date: '2024-02-23',
    title: 'Washington counts 10,000 containers, Seoul 6,700',
    summary:
      "The State Department said over 10,000 containers of munitions had reached Russia since September 2023. Three days later South Korea's defence minister put the figure at 6,700, room for some three million shells, and said Russia was sending food in return.",
    theme: 'arms',
    importance: 2,
    actors: ['United States', 'Shin Won-sik', 'DPRK', 'Russia'],
    places: [
      { name: 'Port Vostochny', place: 'vostochny-port' },
      { name: 'Rajin (Najin), Rason', place: 'rajin' }
    ],
    figures: [
      {
        label: 'Containers since Sept 2023',
        value: 10000,
        unit: 'containers (more than)',
        estimatedBy: 'US State Department',
        asOf: '2024-02-23'
      },
      {
        label: 'Containers sent',
        value: 6700,
        unit: 'containers',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-02-26'
      },
      {
        label: 'Capacity in 152 mm shells',
        value: 3000000,
        unit: 'rounds',
        estimatedBy: 'South Korea Defence Ministry',
        asOf: '2024-02-26'
      }
    ],
    status: 'claimed',
    statusNote:
      "The two allies' counts differ by half, and Shin's starting point is reported as July, late August or September 2023. Shell figures are what the containers could hold, not what was seen.",
    conflict: 'In the same week Washington counted more than 10,000 containers and Seoul 6,700.',
    sources: [
      {
        source: 'ukrainian-news-2024-02',
        supports: 'Relays the State Department page: over 10,000 containers since September 2023, through Vostochny.'
      },
      {
        source: 'kbs-world-2024-02-korea-assesses'
      },
      {
        source: 'politico-europe-2024-02-27'
      },
      {
        source: 'yonhap-2024-02'
      }
    ]
  },
  'veto-panel-2024': {
    date: '2024-03-28',
    endDate: '2024-04-30',
    title: 'Russia vetoes the UN panel monitoring North Korea sanctions',
    summary:
      'Russia vetoed the yearly renewal of the Panel of Experts, with 13 votes in favour and China abstaining. The sanctions stayed in force but their independent monitors stopped work on 30 April.',
    theme: 'sanctions',
    importance: 1,
    actors: ['Russia', 'UN Security Council', 'China'],
    places: [{ name: 'UN Headquarters, New York', place: 'new-york-un' }],
    figures: [
      {
        label: 'Votes for renewal',
        value: 13,
        unit: 'of 15',
        estimatedBy: 'UN Security Council',
        asOf: '2024-03-28'
      }
    ],
    status: 'confirmed',
    sources: [
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'russian-mission-to-the-u-2024-03-28'
      },
      {
        source: 'associated-press-via-loc-2024-03-28'
      }
    ]
  },
  'un-debris-2024': {
    date: '2024-04-29',
    title: 'UN monitors identify a North Korean missile in Kharkiv',
    summary:
      'In one of their last reports, UN sanctions monitors who examined wreckage concluded that a missile that hit Kharkiv on 2 January was a North Korean Hwasong-11 type. They could not themselves establish who fired it or from where.',
    theme: 'arms',
    importance: 2,
    actors: ['UN sanctions monitors', 'DPRK', 'Russia', 'Ukraine'],
    places: [{ name: 'Kharkiv', place: 'kharkiv' }],
    figures: [],
    status: 'confirmed',
    sources: [
      {
        source: 'kbs-world-2024-04'
      },
      {
        source: 'reuters-via-stratnews-gl-2024-04-29'
      }
    ]
  },
  'oil-above-cap-2024': {
    date: '2024-05-02',
    title: 'US says Russia is breaking the oil cap on North Korea',
    summary:
      'The White House said Russia shipped more than 165,000 barrels of refined fuel from Port Vostochny in March alone, taking the North past its 500,000-barrel annual limit. Later satellite work put deliveries between March and November at likely more than a million barrels.',
    theme: 'sanctions',
    importance: 2,
    actors: ['Russia', 'DPRK', 'United States', 'Open Source Centre'],
    places: [{ name: 'Port Vostochny', place: 'vostochny-port' }],
    figures: [
      {
        label: 'Refined oil shipped in March 2024',
        value: 165000,
        unit: 'barrels (more than)',
        estimatedBy: 'US National Security Council',
        asOf: '2024-05-02'
      },
      {
        label: 'Refined oil shipped Mar-Nov 2024, likely',
        value: 1000000,
        unit: 'barrels (more than)',
        estimatedBy: 'Open Source Centre',
        asOf: '2024-11'
      },
      {
        label: 'UN annual cap',
        value: 500000,
        unit: 'barrels',
        estimatedBy: 'UN Security Council',
        asOf: '2017'
      }
    ],
    status: 'claimed',
    statusNote: 'The million-barrel estimate was published after October 2024. Russia did not respond to the BBC.',
    note: "The researchers' own report calls the million barrels likely and counts over 40 tanker visits; the BBC counts 43.",
    sources: [
      {
        source: 'kbs-world-2024-05-03'
      },
      {
        source: 'ukrainska-pravda-2024-11-22'
      },
      {
        source: 'reuters-via-gcaptain-2024-05-02'
      },
      {
        source: 'open-source-centre-2024-11-22',
        supports:
          "The researchers' own report: over 40 tanker visits to Vostochny since March 2024, likely more than a million barrels."
      }
    ]
  },
  'kim-yo-jong-denial': {
    date: '2024-05-17',
    title: 'Kim Yo Jong calls talk of arms exports to Russia absurd',
    summary:
      "Kim Jong Un's sister again denied any sale of weapons to Russia and said the North's new rockets and missiles were meant for use against Seoul, not for export.",
    theme: 'arms',
    importance: 2,
    actors: ['Kim Yo Jong', 'DPRK'],
    places: [{ name: 'Pyongyang', place: 'pyongyang' }],
    figures: [],
    status: 'disputed',
    statusNote: 'That the statement was made is on record; what it denies is disputed by Washington, Seoul and Kyiv.',
    conflict: 'Pyongyang denies arms exports that Washington, Seoul and Kyiv assert.',
    sources: [
      {
        source: 'associated-press-via-loc-2024-05-16'
      },
      {
        source: 'reuters-via-lbci-2024-05-17'
      }
    ]
  }
} as const satisfies Record<string, Event>;
