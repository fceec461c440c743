import type { Place } from '../schema.ts';

/** Places in America, by id. */
export const america = {
  washington: {
    name: 'Washington, D.C.',
    fullName: 'Washington, D.C.',
    nameKo: '워싱턴',
    nameRu: 'Вашингтон',
    nameUk: 'Вашингтон',
    lat: 38.895,
    lon: -77.036,
    kind: 'capital',
    coordinates:
      'GeoNames: Washington, D.C. 38.895,-77.036 (0.0 km); Natural Earth: Washington, D.C. 38.901,-77.011 (2.3 km)',
    approximate: false
  },
  'new-york-un': {
    name: 'New York',
    fullName: 'New York (UN headquarters)',
    nameKo: '뉴욕 (유엔 본부)',
    nameRu: 'Нью-Йорк (штаб-квартира ООН)',
    nameUk: 'Нью-Йорк (штаб-квартира ООН)',
    lat: 40.749,
    lon: -73.968,
    kind: 'headquarters',
    note: 'The United Nations building, Turtle Bay.',
    coordinates: 'Natural Earth: New York 40.752,-73.982 (1.2 km); GeoNames: Manhattan 40.783,-73.966 (3.8 km)',
    approximate: false
  }
} as const satisfies Record<string, Place>;
