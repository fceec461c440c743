import type { Series } from '../schema.ts';

/** Numeric series: polls. Series that measure different things are never joined. */
export const polls = {
  'series-poll-gallup-weapons': {
    name: 'Gallup Korea: give Ukraine weapons or other military aid',
    unit: 'percent',
    estimatedBy: 'Gallup Korea',
    points: [
      {
        date: '2022-06-24',
        value: 15,
        note: ''
      },
      {
        date: '2024-10-25',
        value: 13,
        note: 'One week after the troop claim'
      }
    ],
    sources: [
      {
        source: 'yonhap-2022-06-24'
      },
      {
        source: 'herald-wow-korea-2024-10-25'
      }
    ]
  },
  'series-poll-gallup-nonmilitary': {
    name: 'Gallup Korea: only non-military aid for Ukraine',
    unit: 'percent',
    estimatedBy: 'Gallup Korea',
    points: [
      {
        date: '2022-06-24',
        value: 72,
        note: ''
      },
      {
        date: '2024-10-25',
        value: 66,
        note: ''
      }
    ],
    sources: [
      {
        source: 'yonhap-2022-06-24'
      },
      {
        source: 'herald-wow-korea-2024-10-25'
      }
    ]
  },
  'series-poll-gallup-none': {
    name: 'Gallup Korea: no aid at all for Ukraine',
    unit: 'percent',
    estimatedBy: 'Gallup Korea',
    points: [
      {
        date: '2022-06-24',
        value: 6,
        note: 'Given in the 2024 report'
      },
      {
        date: '2024-10-25',
        value: 16,
        note: ''
      }
    ],
    sources: [
      {
        source: 'herald-wow-korea-2024-10-25'
      }
    ]
  },
  'series-poll-joongang': {
    name: 'JoongAng/Gallup poll on weapons for Ukraine, 31 Oct-1 Nov 2024',
    unit: 'percent',
    estimatedBy: 'Gallup Korea for JoongAng Ilbo',
    points: [
      {
        date: '2024-11-01',
        value: 64,
        note: 'Against'
      },
      {
        date: '2024-11-01',
        value: 28,
        note: 'In favour'
      },
      {
        date: '2024-11-01',
        value: 8,
        note: "Don't know or no answer"
      },
      {
        date: '2024-11-01',
        value: 46,
        note: 'In favour, ages 18-29'
      },
      {
        date: '2024-11-01',
        value: 44,
        note: 'Against, ages 18-29'
      },
      {
        date: '2024-11-01',
        value: 34,
        note: 'In favour, ages 70+'
      },
      {
        date: '2024-11-01',
        value: 55,
        note: 'Against, ages 70+'
      }
    ],
    sources: [
      {
        source: 'korea-joongang-daily-2024-11-04'
      }
    ]
  }
} as const satisfies Record<string, Series>;
