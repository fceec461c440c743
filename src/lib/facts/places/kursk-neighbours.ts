import type { Place } from '../schema.ts';

/** Cities across the borders of Kursk region, by id. */
export const kurskNeighbours = {
  sumy: {
    name: 'Sumy',
    fullName: 'Sumy',
    nameKo: '수미',
    nameRu: 'Сумы',
    nameUk: 'Суми',
    lat: 50.908,
    lon: 34.8,
    kind: 'city',
    note: 'Behind the front of Ukraine’s Kursk operation.',
    coordinates:
      'OSM/Wikidata: sumy 50.900,34.805 (0.9 km); GeoNames: Sumy 50.922,34.800 (1.5 km); Natural Earth: Sumy 50.924,34.781 (2.3 km)',
    approximate: false
  },
  belgorod: {
    name: 'Belgorod',
    fullName: 'Belgorod',
    nameKo: '벨고로드',
    nameRu: 'Белгород',
    nameUk: 'Бєлгород',
    lat: 50.607,
    lon: 36.582,
    kind: 'city',
    coordinates: 'GeoNames: Belgorod 50.610,36.580 (0.4 km); Natural Earth: Belgorod 50.630,36.600 (2.9 km)',
    approximate: false
  }
} as const satisfies Record<string, Place>;
