import type { Place } from '../schema.ts';

/** Places drawn on maps of russia, by id. */
export const russia = {
  moscow: {
    name: 'Moscow',
    fullName: 'Moscow',
    nameKo: '모스크바',
    nameRu: 'Москва',
    nameUk: 'Москва',
    lat: 55.752,
    lon: 37.616,
    kind: 'capital',
    coordinates: 'GeoNames: Moscow 55.752,37.616 (0.0 km); Natural Earth: Moscow 55.754,37.614 (0.3 km)',
    approximate: false
  },
  kazan: {
    name: 'Kazan',
    fullName: 'Kazan',
    nameKo: '카잔',
    nameRu: 'Казань',
    nameUk: 'Казань',
    lat: 55.789,
    lon: 49.122,
    kind: 'city',
    note: 'Summit of the BRICS states, 22 to 24 October 2024.',
    coordinates: 'GeoNames: Kazan 55.789,49.122 (0.0 km); Natural Earth: Kazan 55.752,49.124 (4.1 km)',
    approximate: false
  },
  alabuga: {
    name: 'Alabuga special economic zone',
    fullName: 'Alabuga special economic zone (Yelabuga)',
    nameKo: '알라부가 특별경제구역 (옐라부가)',
    nameRu: 'ОЭЗ «Алабуга» (Елабуга)',
    nameUk: 'ОЕЗ «Алабуга» (Єлабуга)',
    lat: 55.818,
    lon: 52.045,
    kind: 'factory',
    note: 'Plant for Shahed (Geran) drones, in a special economic zone 6 to 7 km north of the town of Yelabuga. The position of the plant is an estimate.',
    coordinates: 'GeoNames: Yelabuga 55.761,52.065 (6.4 km)',
    approximate: false
  },
  rostov: {
    name: 'Rostov-on-Don',
    fullName: 'Rostov-on-Don',
    nameKo: '로스토프나도누',
    nameRu: 'Ростов-на-Дону',
    nameUk: 'Ростов-на-Дону',
    lat: 47.231,
    lon: 39.723,
    kind: 'city',
    coordinates: 'GeoNames: Rostov-na-Donu 47.231,39.723 (0.0 km); Natural Earth: Rostov-on-Don 47.255,39.804 (6.6 km)',
    approximate: false
  },
  tikhoretsk: {
    name: 'Tikhoretsk',
    fullName: 'Tikhoretsk',
    nameKo: '티호레츠크',
    nameRu: 'Тихорецк',
    nameUk: 'Тихорєцьк',
    lat: 45.855,
    lon: 40.125,
    kind: 'depot',
    note: 'Ammunition depot in Krasnodar region (White House, 13 October 2023; Royal United Services Institute). The point is the town.',
    coordinates: 'GeoNames: Tikhoretsk 45.855,40.125 (0.0 km); Natural Earth: Tikhoretsk 45.853,40.138 (1.0 km)',
    approximate: false
  },
  mozdok: {
    name: 'Mozdok',
    fullName: 'Mozdok',
    nameKo: '모즈도크',
    nameRu: 'Моздок',
    nameUk: 'Моздок',
    lat: 43.744,
    lon: 44.652,
    kind: 'depot',
    note: 'Ammunition depot in North Ossetia. The point is the town.',
    coordinates: 'GeoNames: Mozdok 43.744,44.652 (0.0 km); Natural Earth: Mozdok 43.754,44.654 (1.2 km)',
    approximate: false
  },
  yegorlykskaya: {
    name: 'Yegorlykskaya',
    fullName: 'Yegorlykskaya',
    nameKo: '예고를릭스카야',
    nameRu: 'Егорлыкская',
    nameUk: 'Єгорликська',
    lat: 46.566,
    lon: 40.656,
    kind: 'depot',
    note: 'Ammunition store in Rostov region. The point is the village.',
    coordinates: 'GeoNames: Yegorlykskaya 46.566,40.656 (0.0 km)',
    approximate: false
  }
} as const satisfies Record<string, Place>;
