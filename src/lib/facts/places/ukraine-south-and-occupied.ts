import type { Place } from '../schema.ts';

/** The lower Dnipro, and cities held by Russia, by id. */
export const ukraineSouthAndOccupied = {
  zaporizhzhia: {
    name: 'Zaporizhzhia',
    fullName: 'Zaporizhzhia',
    nameKo: '자포리자',
    nameRu: 'Запорожье',
    nameUk: 'Запоріжжя',
    lat: 47.838,
    lon: 35.139,
    kind: 'city',
    note: 'Held by Ukraine in October 2024.',
    coordinates:
      'OSM/Wikidata: zaporizhzhia 47.839,35.140 (0.1 km); Natural Earth: Zaporizhzhya 47.859,35.175 (3.6 km)',
    approximate: false
  },
  enerhodar: {
    name: 'Enerhodar',
    fullName: 'Enerhodar (ZNPP)',
    nameKo: '에네르호다르',
    nameRu: 'Энергодар',
    nameUk: 'Енергодар',
    lat: 47.499,
    lon: 34.656,
    kind: 'town',
    note: 'Nuclear power plant, held by Russia.',
    coordinates: 'Wikipedia: simple.wikipedia.org/wiki/Enerhodar (47°29′56″N 34°39′21″E) (0.0 km)',
    approximate: false
  },
  'nova-kakhovka': {
    name: 'Nova Kakhovka',
    fullName: 'Nova Kakhovka',
    nameKo: '노바카홉카',
    nameRu: 'Новая Каховка',
    nameUk: 'Нова Каховка',
    lat: 46.755,
    lon: 33.348,
    kind: 'town',
    note: 'Held by Russia in October 2024.',
    coordinates: 'GeoNames: Nova Kakhovka 46.755,33.349 (0.1 km); OSM/Wikidata: nova kakhovka 46.753,33.347 (0.2 km)',
    approximate: false
  },
  kherson: {
    name: 'Kherson',
    fullName: 'Kherson',
    nameKo: '헤르손',
    nameRu: 'Херсон',
    nameUk: 'Херсон',
    lat: 46.656,
    lon: 32.617,
    kind: 'city',
    note: 'On the right bank of the Dnipro; held by Ukraine in October 2024.',
    coordinates:
      'GeoNames: Kherson 46.656,32.618 (0.1 km); OSM/Wikidata: kherson 46.651,32.635 (1.5 km); Natural Earth: Kherson 46.633,32.601 (2.9 km)',
    approximate: false
  },
  kinburn: {
    name: 'Kinburn Spit',
    fullName: 'Kinburn Spit (tip)',
    nameKo: '킨부른 곶',
    nameRu: 'Кинбурнская коса',
    nameUk: 'Кінбурнська коса',
    lat: 46.559,
    lon: 31.528,
    kind: 'spit',
    note: 'Held by Russia; west end of the land front.',
    coordinates: 'Wikipedia: zh.wikipedia Kinburn Spit mirror 54e1ad4b48888.kfd.me (46°33′31″N 31°31′40″E) (0.0 km)',
    approximate: false
  },
  donetsk: {
    name: 'Donetsk',
    fullName: 'Donetsk',
    nameKo: '도네츠크',
    nameRu: 'Донецк',
    nameUk: 'Донецьк',
    lat: 48.023,
    lon: 37.802,
    kind: 'city',
    note: 'Held by Russia or its proxies since 2014.',
    coordinates:
      'GeoNames: Donetsk 48.023,37.802 (0.0 km); Natural Earth: Donetsk 48.002,37.828 (3.0 km); OSM/Wikidata: donetsk 47.983,37.762 (5.4 km)',
    approximate: false
  },
  luhansk: {
    name: 'Luhansk',
    fullName: 'Luhansk',
    nameKo: '루한스크',
    nameRu: 'Луганск',
    nameUk: 'Луганськ',
    lat: 48.567,
    lon: 39.317,
    kind: 'city',
    note: 'Held by Russia or its proxies since 2014.',
    coordinates:
      'GeoNames: Luhansk 48.567,39.317 (0.0 km); Natural Earth: Luhansk 48.570,39.334 (1.3 km); OSM/Wikidata: luhansk 48.586,39.357 (3.6 km)',
    approximate: false
  },
  mariupol: {
    name: 'Mariupol',
    fullName: 'Mariupol',
    nameKo: '마리우폴',
    nameRu: 'Мариуполь',
    nameUk: 'Маріуполь',
    lat: 47.096,
    lon: 37.544,
    kind: 'city',
    note: 'Held by Russia since May 2022.',
    coordinates:
      'GeoNames: Mariupol 47.095,37.541 (0.2 km); Natural Earth: Mariupol 47.096,37.556 (0.9 km); OSM/Wikidata: mariupol 47.129,37.611 (6.2 km)',
    approximate: false
  },
  melitopol: {
    name: 'Melitopol',
    fullName: 'Melitopol',
    nameKo: '멜리토폴',
    nameRu: 'Мелитополь',
    nameUk: 'Мелітополь',
    lat: 46.849,
    lon: 35.367,
    kind: 'city',
    note: 'Held by Russia in October 2024.',
    coordinates:
      'GeoNames: Melitopol 46.849,35.365 (0.1 km); OSM/Wikidata: melitopol 46.847,35.383 (1.2 km); Natural Earth: Melitopol 46.838,35.377 (1.5 km)',
    approximate: false
  },
  simferopol: {
    name: 'Simferopol',
    fullName: 'Simferopol',
    nameKo: '심페로폴',
    nameRu: 'Симферополь',
    nameUk: 'Сімферополь',
    lat: 44.957,
    lon: 34.108,
    kind: 'city',
    note: 'In Crimea, held by Russia since 2014.',
    coordinates:
      'GeoNames: Simferopol 44.957,34.111 (0.2 km); Natural Earth: Simferopol 44.949,34.099 (1.1 km); OSM/Wikidata: simferopol 44.948,34.114 (1.2 km)',
    approximate: false
  },
  sevastopol: {
    name: 'Sevastopol',
    fullName: 'Sevastopol',
    nameKo: '세바스토폴',
    nameRu: 'Севастополь',
    nameUk: 'Севастополь',
    lat: 44.589,
    lon: 33.522,
    kind: 'city',
    note: 'In Crimea, held by Russia since 2014.',
    coordinates:
      'GeoNames: Sevastopol 44.600,33.533 (1.5 km); OSM/Wikidata: sevastopol 44.605,33.522 (1.8 km); Natural Earth: Sevastopol 44.619,33.541 (3.7 km)',
    approximate: false
  },
  armiansk: {
    name: 'Armiansk',
    fullName: 'Armiansk (Perekop)',
    nameKo: '아르먄스크',
    nameRu: 'Армянск',
    nameUk: 'Армянськ',
    lat: 46.106,
    lon: 33.692,
    kind: 'town',
    note: 'On the Perekop isthmus, the line of 2014.',
    coordinates: 'OSM/Wikidata: armyansk 46.107,33.691 (0.2 km); GeoNames: Armyansk 46.109,33.692 (0.4 km)',
    approximate: false
  },
  'kerch-bridge': {
    name: 'Kerch Bridge',
    fullName: 'Kerch (Crimean) Bridge',
    nameKo: '케르치 대교 (크림 대교)',
    nameRu: 'Крымский мост',
    nameUk: 'Кримський міст',
    lat: 45.308,
    lon: 36.506,
    kind: 'bridge',
    coordinates:
      'OSM/Wikidata: kerch 45.304,36.494 (1.1 km); Natural Earth: Kerch 45.355,36.486 (5.5 km); GeoNames: Kerch 45.357,36.475 (5.9 km)',
    approximate: false
  }
} as const satisfies Record<string, Place>;
