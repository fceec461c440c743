import type { Place } from '../schema.ts';

/** Places abroad that the sections on Russia's partners and on Pyongyang abroad name, by id. */
export const extraB = {
  hanoi: {
    name: 'Hanoi',
    fullName: 'Hanoi, Vietnam',
    lat: 21.03,
    lon: 105.85,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-vietnam-pilots',
    approximate: true
  },
  cairo: {
    name: 'Cairo',
    fullName: 'Cairo, Egypt',
    lat: 30.04,
    lon: 31.24,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-egypt-pilots-1973',
    approximate: true
  },
  harare: {
    name: 'Harare',
    fullName: 'Harare, Zimbabwe',
    lat: -17.83,
    lon: 31.05,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-zimbabwe-fifth-brigade',
    approximate: true
  },
  bulawayo: {
    name: 'Bulawayo',
    fullName: 'Bulawayo, Matabeleland, Zimbabwe',
    lat: -20.15,
    lon: 28.58,
    kind: 'city',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-zimbabwe-fifth-brigade',
    approximate: true
  },
  kampala: {
    name: 'Kampala',
    fullName: 'Kampala, Uganda',
    lat: 0.35,
    lon: 32.58,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
    approximate: true
  },
  maseru: {
    name: 'Maseru',
    fullName: 'Maseru, Lesotho',
    lat: -29.31,
    lon: 27.48,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
    approximate: true
  },
  'victoria-seychelles': {
    name: 'Victoria',
    fullName: 'Victoria, Seychelles',
    lat: -4.62,
    lon: 55.45,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
    approximate: true
  },
  mogadishu: {
    name: 'Mogadishu',
    fullName: 'Mogadishu, Somalia',
    lat: 2.05,
    lon: 45.32,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
    approximate: true
  },
  antananarivo: {
    name: 'Antananarivo',
    fullName: 'Antananarivo, Madagascar',
    lat: -18.88,
    lon: 47.51,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
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
  sanaa: {
    name: 'Sanaa',
    fullName: 'Sanaa, Yemen',
    lat: 15.37,
    lon: 44.19,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-missile-exports',
    approximate: true
  },
  tripoli: {
    name: 'Tripoli',
    fullName: 'Tripoli, Libya',
    lat: 32.89,
    lon: 13.19,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-missile-exports',
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
  'al-kibar': {
    name: 'Al-Kibar',
    fullName: 'Al-Kibar, Deir ez-Zor, Syria',
    lat: 35.71,
    lon: 39.83,
    kind: 'village',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-syria-reactor',
    approximate: true
  },
  yongbyon: {
    name: 'Yongbyon',
    fullName: 'Yongbyon, North Korea',
    lat: 39.8,
    lon: 125.75,
    kind: 'town',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-agreed-framework-1994',
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
  homel: {
    name: 'Homel',
    fullName: 'Homel region, Belarus',
    lat: 52.43,
    lon: 31.0,
    kind: 'city',
    coordinates: 'Rounded to 0.01 degree, as given with the event ra-belarus-launchpad',
    approximate: true
  },
  asipovichy: {
    name: 'Asipovichy',
    fullName: 'Asipovichy training ground, Belarus',
    lat: 53.3,
    lon: 28.64,
    kind: 'training',
    coordinates: 'Rounded to 0.01 degree, as given with the event ra-belarus-launchpad',
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
  }
} as const satisfies Record<string, Place>;
