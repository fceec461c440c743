import type { Place } from '../schema.ts';

/** Places drawn on maps of world, by id. */
export const world = {
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
  },
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
  }
} as const satisfies Record<string, Place>;
