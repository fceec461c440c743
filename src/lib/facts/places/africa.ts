import type { Place } from '../schema.ts';

/** Places in Africa, by id. */
export const africa = {
  cairo: {
    name: 'Cairo',
    fullName: 'Cairo, Egypt',
    lat: 30.04,
    lon: 31.24,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-egypt-pilots-1973',
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
  mogadishu: {
    name: 'Mogadishu',
    fullName: 'Mogadishu, Somalia',
    lat: 2.05,
    lon: 45.32,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
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
  maseru: {
    name: 'Maseru',
    fullName: 'Maseru, Lesotho',
    lat: -29.31,
    lon: 27.48,
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
  'victoria-seychelles': {
    name: 'Victoria',
    fullName: 'Victoria, Seychelles',
    lat: -4.62,
    lon: 55.45,
    kind: 'capital',
    coordinates: 'Rounded to 0.01 degree, as given with the event pa-military-aid-third-world',
    approximate: true
  }
} as const satisfies Record<string, Place>;
