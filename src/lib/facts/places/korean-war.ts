import type { Place } from '../schema.ts';

/** Towns on the fronts of the Korean War that other maps do not name, by id. */
export const koreanWarPlaces = {
  suwon: {
    name: 'Suwon',
    fullName: 'Suwon',
    nameKo: '수원',
    lat: 37.291,
    lon: 127.009,
    kind: 'city',
    note: 'On the front of 4 July 1950.',
    coordinates: 'GeoNames: Suwon 37.291,127.009',
    approximate: false
  },
  wonju: {
    name: 'Wonju',
    fullName: 'Wonju',
    nameKo: '원주',
    lat: 37.351,
    lon: 127.945,
    kind: 'city',
    note: 'On the front of 4 July 1950, and just north of that of January 1951.',
    coordinates: 'GeoNames: Wŏnju 37.351,127.945',
    approximate: false
  },
  samcheok: {
    name: 'Samcheok',
    fullName: 'Samcheok (Samchok)',
    nameKo: '삼척',
    lat: 37.441,
    lon: 129.171,
    kind: 'city',
    note: 'East end of the front of 4 July 1950.',
    coordinates: 'GeoNames: Santyoku (Samcheok) 37.441,129.171',
    approximate: false
  },
  pyeongtaek: {
    name: 'Pyeongtaek',
    fullName: 'Pyeongtaek (Pyongtaek)',
    nameKo: '평택',
    lat: 36.995,
    lon: 127.089,
    kind: 'city',
    note: 'West end of the front of January 1951.',
    coordinates: 'GeoNames: Pyeongtaek 36.995,127.089',
    approximate: false
  },
  pohang: {
    name: 'Pohang',
    fullName: 'Pohang',
    nameKo: '포항',
    lat: 36.029,
    lon: 129.365,
    kind: 'port',
    note: 'East end of the Busan Perimeter.',
    coordinates: 'GeoNames: Pohang 36.029,129.365',
    approximate: false
  },
  cheorwon: {
    name: 'Cheorwon',
    fullName: 'Cheorwon (Chorwon)',
    nameKo: '철원',
    lat: 38.209,
    lon: 127.218,
    kind: 'town',
    note: 'South-western corner of the “Iron Triangle”; on the front of July 1951.',
    coordinates: 'GeoNames: Cheorwon 38.209,127.218',
    approximate: false
  }
} as const satisfies Record<string, Place>;
