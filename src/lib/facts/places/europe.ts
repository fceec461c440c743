import type { Place } from '../schema.ts';

/** Places in Europe outside Russia and Ukraine, by id. */
export const europe = {
  minsk: {
    name: 'Minsk',
    fullName: 'Minsk',
    nameKo: '민스크',
    nameRu: 'Минск',
    nameUk: 'Мінськ',
    lat: 53.9,
    lon: 27.567,
    kind: 'capital',
    coordinates: 'GeoNames: Minsk 53.900,27.567 (0.0 km); Natural Earth: Minsk 53.902,27.565 (0.3 km)',
    approximate: false
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
  brussels: {
    name: 'Brussels',
    fullName: 'Brussels (NATO headquarters)',
    nameKo: '브뤼셀 (나토 본부)',
    nameRu: 'Брюссель (штаб-квартира НАТО)',
    nameUk: 'Брюссель (штаб-квартира НАТО)',
    lat: 50.88,
    lon: 4.426,
    kind: 'headquarters',
    note: 'The point is NATO’s headquarters in Haren; the city centre is at 50.850, 4.349.',
    coordinates: 'GeoNames: Zaventem 50.884,4.473 (3.3 km); Natural Earth: Brussels 50.897,4.485 (4.5 km)',
    approximate: false
  },
  london: {
    name: 'London',
    lat: 51.507,
    lon: -0.128,
    kind: 'capital',
    coordinates: 'Rounded to 0.001 degree, as given with the event unw-uk-feb-24-2025',
    approximate: false
  },
  rome: {
    name: 'Rome',
    lat: 41.903,
    lon: 12.496,
    kind: 'capital',
    coordinates: 'As given with the event us-evidence',
    approximate: false
  },
  naples: {
    name: 'Naples',
    lat: 40.852,
    lon: 14.268,
    kind: 'city',
    coordinates: 'As given with the event allies-cannot-confirm',
    approximate: false
  }
} as const satisfies Record<string, Place>;
