import type { Place } from '../schema.ts';

/** Places in Asia outside Korea and Russia, by id. */
export const asia = {
  beijing: {
    name: 'Beijing',
    fullName: 'Beijing',
    nameKo: '베이징',
    nameRu: 'Пекин',
    nameUk: 'Пекін',
    lat: 39.907,
    lon: 116.397,
    kind: 'capital',
    coordinates: 'GeoNames: Beijing 39.907,116.397 (0.1 km); Natural Earth: Beijing 39.931,116.386 (2.8 km)',
    approximate: false
  },
  tehran: {
    name: 'Tehran',
    fullName: 'Tehran',
    nameKo: '테헤란',
    nameRu: 'Тегеран',
    nameUk: 'Тегеран',
    lat: 35.694,
    lon: 51.422,
    kind: 'capital',
    coordinates: 'GeoNames: Tehran 35.694,51.422 (0.1 km); Natural Earth: Tehran 35.674,51.422 (2.2 km)',
    approximate: false
  },
  tokyo: {
    name: 'Tokyo',
    fullName: 'Tokyo',
    nameKo: '도쿄',
    nameRu: 'Токио',
    nameUk: 'Токіо',
    lat: 35.69,
    lon: 139.692,
    kind: 'capital',
    coordinates: 'GeoNames: Tokyo 35.690,139.692 (0.1 km); Natural Earth: Tokyo 35.687,139.749 (5.2 km)',
    approximate: false
  },
  'mongolia-ulaanbaatar': {
    name: 'Ulaanbaatar',
    fullName: 'Ulaanbaatar',
    nameKo: '울란바토르',
    nameRu: 'Улан-Батор',
    nameUk: 'Улан-Батор',
    lat: 47.908,
    lon: 106.883,
    kind: 'capital',
    coordinates: 'GeoNames: Ulan Bator 47.908,106.883 (0.0 km); Natural Earth: Ulaanbaatar 47.919,106.915 (2.6 km)',
    approximate: false
  },
  dandong: {
    name: 'Dandong',
    fullName: 'Dandong, China',
    lat: 40.13,
    lon: 124.39,
    kind: 'city',
    note: 'On the Yalu, opposite Sinuiju; the trains between Beijing and Pyongyang cross the border here.',
    coordinates: 'Rounded to 0.01 degree, as given with the event china-rail-march-2026',
    approximate: true
  },
  xiamen: {
    name: 'Xiamen',
    fullName: 'Xiamen, China',
    lat: 24.48,
    lon: 118.09,
    kind: 'city',
    coordinates: 'Rounded to 0.01 degree, as given with the event ra-china-weapons-line-2024',
    approximate: true
  },
  shenzhen: {
    name: 'Shenzhen',
    fullName: 'Shenzhen, China',
    lat: 22.54,
    lon: 114.06,
    kind: 'city',
    coordinates: 'Rounded to 0.01 degree, as given with the event ra-china-weapons-line-2024',
    approximate: true
  },
  macau: {
    name: 'Macau',
    fullName: 'Macau',
    lat: 22.2,
    lon: 113.54,
    kind: 'city',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-banco-delta-asia',
    approximate: true
  },
  hanoi: {
    name: 'Hanoi',
    fullName: 'Hanoi, Vietnam',
    lat: 21.03,
    lon: 105.85,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-vietnam-pilots',
    approximate: true
  },
  kathmandu: {
    name: 'Kathmandu',
    fullName: 'Kathmandu, Nepal',
    lat: 27.72,
    lon: 85.32,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event ra-foreign-recruits',
    approximate: true
  },
  islamabad: {
    name: 'Islamabad',
    fullName: 'Islamabad, Pakistan',
    lat: 33.69,
    lon: 73.05,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-missile-exports',
    approximate: true
  },
  damascus: {
    name: 'Damascus',
    fullName: 'Damascus, Syria',
    lat: 33.51,
    lon: 36.29,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-missile-exports',
    approximate: true
  },
  'al-kibar': {
    name: 'Al-Kibar',
    fullName: 'Al-Kibar, Deir ez-Zor, Syria',
    lat: 35.71,
    lon: 39.83,
    kind: 'village',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-syria-reactor',
    approximate: true
  },
  sanaa: {
    name: 'Sanaa',
    fullName: 'Sanaa, Yemen',
    lat: 15.37,
    lon: 44.19,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-missile-exports',
    approximate: true
  }
} as const satisfies Record<string, Place>;
