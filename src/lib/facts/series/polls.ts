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
        measure: 'Weapons or other military aid',
        note: '',
        sources: ['yonhap-2022-06-24']
      },
      {
        date: '2024-10-25',
        value: 13,
        measure: 'Weapons or other military aid',
        note: 'One week after the troop claim',
        sources: ['herald-wow-korea-2024-10-25']
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
        measure: 'Only non-military aid',
        note: '',
        sources: ['yonhap-2022-06-24']
      },
      {
        date: '2024-10-25',
        value: 66,
        measure: 'Only non-military aid',
        note: '',
        sources: ['herald-wow-korea-2024-10-25']
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
        said: '2024-10-25',
        value: 6,
        measure: 'No aid at all',
        note: 'Given in the 2024 report',
        sources: ['herald-wow-korea-2024-10-25']
      },
      {
        date: '2024-10-25',
        value: 16,
        measure: 'No aid at all',
        note: '',
        sources: ['herald-wow-korea-2024-10-25']
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
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 64,
        measure: 'Against',
        group: 'All adults',
        note: 'Against',
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 28,
        measure: 'In favour',
        group: 'All adults',
        note: 'In favour',
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 8,
        measure: 'Don’t know or no answer',
        group: 'All adults',
        note: "Don't know or no answer",
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 46,
        measure: 'In favour',
        group: 'Ages 18 to 29',
        note: 'In favour, ages 18-29',
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 44,
        measure: 'Against',
        group: 'Ages 18 to 29',
        note: 'Against, ages 18-29',
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 34,
        measure: 'In favour',
        group: 'Ages 70 and over',
        note: 'In favour, ages 70+',
        sources: ['korea-joongang-daily-2024-11-04']
      },
      {
        date: '2024-11-01',
        said: '2024-11-04',
        period: { from: '2024-10-31', to: '2024-11-01' },
        value: 55,
        measure: 'Against',
        group: 'Ages 70 and over',
        note: 'Against, ages 70+',
        sources: ['korea-joongang-daily-2024-11-04']
      }
    ],
    sources: [
      {
        source: 'korea-joongang-daily-2024-11-04'
      }
    ]
  }
} as const satisfies Record<string, Series>;
