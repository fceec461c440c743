import type { Series } from '../schema.ts';

/** Votes in the Security Council, and ground held in Kursk region. Series that measure different things are never joined. */
export const votesAndGround = {
  'series-unsc-votes': {
    name: 'Russian and Chinese votes in the UN Security Council on North Korea',
    unit: 'vote (1 = for, 0 = abstains, -1 = veto)',
    estimatedBy: 'UN and wire reports',
    points: [
      {
        date: '2006-10-14',
        value: 1,
        measure: 'Resolution 1718',
        group: 'Russia',
        note: 'Unanimous',
        sources: ['united-nations-2006-10-14']
      },
      {
        date: '2006-10-14',
        value: 1,
        measure: 'Resolution 1718',
        group: 'China',
        note: 'Unanimous',
        sources: ['united-nations-2006-10-14']
      },
      {
        date: '2017-12-22',
        value: 1,
        measure: 'Resolution 2397',
        group: 'Russia',
        note: 'One of five consensus resolutions on North Korea in 2017',
        sources: ['united-nations-2018-01-11']
      },
      {
        date: '2017-12-22',
        value: 1,
        measure: 'Resolution 2397',
        group: 'China',
        note: 'One of five consensus resolutions on North Korea in 2017',
        sources: ['united-nations-2018-01-11']
      },
      {
        date: '2022-05-26',
        value: -1,
        measure: 'Draft: new sanctions',
        group: 'Russia',
        note: '13 for, Russia and China veto',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2022-05-26',
        value: -1,
        measure: 'Draft: new sanctions',
        group: 'China',
        note: '13 for, Russia and China veto',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2024-03-28',
        value: -1,
        measure: 'Draft: renewing the Panel of Experts',
        group: 'Russia',
        note: '13 for, Russia veto, China abstains',
        sources: ['united-nations-2024-03-28']
      },
      {
        date: '2024-03-28',
        value: 0,
        measure: 'Draft: renewing the Panel of Experts',
        group: 'China',
        note: '13 for, Russia veto, China abstains',
        sources: ['united-nations-2024-03-28']
      }
    ],
    caution:
      'Incomplete: the votes of 2009, 2013 and 2016 were unanimous too, but no page for each of them is in the record.',
    sources: [
      {
        source: 'united-nations-2006-10-14'
      },
      {
        source: 'united-nations-2018-01-11'
      },
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      }
    ]
  },
  'series-unsc-votes-for': {
    name: 'Members of the UN Security Council voting for a draft on North Korea that was vetoed',
    unit: 'votes of 15',
    estimatedBy: 'UN and wire reports',
    points: [
      {
        date: '2022-05-26',
        value: 13,
        measure: 'Draft: new sanctions',
        sources: ['tass-via-today-az-2022-05-27']
      },
      {
        date: '2024-03-28',
        value: 13,
        measure: 'Draft: renewing the Panel of Experts',
        sources: ['united-nations-2024-03-28']
      }
    ],
    sources: [
      {
        source: 'united-nations-2024-03-28'
      },
      {
        source: 'tass-via-today-az-2022-05-27'
      }
    ]
  },
  'series-kursk-area': {
    name: 'Kursk: area Ukraine claimed to hold',
    unit: 'sq km',
    estimatedBy: 'Ukrainian Armed Forces (Syrskyi)',
    points: [
      {
        date: '2024-08-12',
        value: 1000,
        note: 'About; Russian governor admitted 28 settlements'
      },
      {
        date: '2024-08-27',
        value: 1294,
        note: '100 settlements'
      }
    ],
    sources: [
      {
        source: 'unn-2024-08-27'
      },
      {
        source: 'dogru-haber-2024-08'
      }
    ]
  }
} as const satisfies Record<string, Series>;
