import type { Place } from '../schema.ts';

/** Kursk region: its towns, and the villages maps name first, by id. */
export const kursk = {
  kursk: {
    name: 'Kursk',
    fullName: 'Kursk',
    nameKo: '쿠르스크',
    nameRu: 'Курск',
    nameUk: 'Курськ',
    lat: 51.737,
    lon: 36.187,
    kind: 'city',
    note: 'Capital of Kursk region.',
    coordinates: 'GeoNames: Kursk 51.737,36.187 (0.0 km); Natural Earth: Kursk 51.740,36.190 (0.4 km)',
    approximate: false
  },
  'kursk-khalino': {
    name: 'Khalino air base',
    fullName: 'Khalino air base (Kursk-Vostochny)',
    nameKo: '할리노 공군기지',
    nameRu: 'Халино (Курск-Восточный)',
    nameUk: 'Халіно',
    lat: 51.751,
    lon: 36.296,
    kind: 'airbase',
    coordinates: 'Wikipedia: en.wikipedia UUOK (en.wiki.x.io/wiki/UUOK: 51°45′6″N 36°17′48″E) (0.1 km)',
    approximate: false
  },
  sudzha: {
    name: 'Sudzha',
    fullName: 'Sudzha',
    nameKo: '수자',
    nameRu: 'Суджа',
    nameUk: 'Суджа',
    lat: 51.197,
    lon: 35.27,
    kind: 'town',
    note: 'Held by Ukraine from 15 August 2024; Russia said on 13 March 2025 that it had retaken it.',
    coordinates: 'GeoNames: Sudzha 51.198,35.273 (0.2 km); Wikipedia: de.wikipedia Sudscha (51°12′N 35°16′E) (0.4 km)',
    approximate: false
  },
  korenevo: {
    name: 'Korenevo',
    fullName: 'Korenevo',
    nameKo: '코레네보',
    nameRu: 'Коренево',
    nameUk: 'Коренево',
    lat: 51.412,
    lon: 34.903,
    kind: 'town',
    note: 'Never fully taken by Ukraine.',
    coordinates:
      'GeoNames: Korenëvo 51.412,34.908 (0.3 km); Wikipedia: de.wikipedia Korenewo (51°24′N 34°54′E) (1.4 km)',
    approximate: false
  },
  'malaya-loknya': {
    name: 'Malaya Loknya',
    fullName: 'Malaya Loknya',
    nameKo: '말라야로크냐',
    nameRu: 'Малая Локня',
    nameUk: 'Мала Локня',
    lat: 51.333,
    lon: 35.228,
    kind: 'village',
    note: 'Held by Ukraine from August 2024 to about 8 or 9 March 2025.',
    coordinates: 'Wikipedia: jmediawiki.org/wiki/Malaya_Loknya, jablog.org (51°19′57″N 35°13′39″E) (0.1 km)',
    approximate: false
  },
  glushkovo: {
    name: 'Glushkovo',
    fullName: 'Glushkovo',
    nameKo: '글루시코보',
    nameRu: 'Глушково',
    nameUk: 'Глушкове',
    lat: 51.339,
    lon: 34.633,
    kind: 'town',
    note: 'District centre west of the salient.',
    coordinates: 'GeoNames: Glushkovo 51.339,34.633 (0.0 km)',
    approximate: false
  },
  rylsk: {
    name: 'Rylsk',
    fullName: 'Rylsk',
    nameKo: '릴스크',
    nameRu: 'Рыльск',
    nameUk: 'Рильськ',
    lat: 51.566,
    lon: 34.681,
    kind: 'town',
    coordinates: 'GeoNames: Ryl’sk 51.565,34.682 (0.1 km)',
    approximate: false
  },
  lgov: {
    name: 'Lgov',
    fullName: 'Lgov',
    nameKo: '리고프',
    nameRu: 'Льгов',
    nameUk: 'Льгов',
    lat: 51.689,
    lon: 35.284,
    kind: 'town',
    coordinates: 'GeoNames: L’gov 51.689,35.284 (0.0 km); Natural Earth: Lgov 51.695,35.274 (0.9 km)',
    approximate: false
  },
  kurchatov: {
    name: 'Kurchatov',
    fullName: 'Kurchatov (Kursk NPP)',
    nameKo: '쿠르차토프',
    nameRu: 'Курчатов',
    nameUk: 'Курчатов',
    lat: 51.66,
    lon: 35.652,
    kind: 'town',
    note: 'Kursk nuclear power plant.',
    coordinates: 'GeoNames: Kurchatov 51.660,35.652 (0.0 km)',
    approximate: false
  },
  'bolshoye-soldatskoye': {
    name: 'Bolshoye Soldatskoye',
    fullName: 'Bolshoye Soldatskoye',
    nameKo: '볼쇼예솔다츠코예',
    nameRu: 'Большое Солдатское',
    nameUk: 'Велике Солдатське',
    lat: 51.335,
    lon: 35.511,
    kind: 'village',
    coordinates: 'GeoNames: Большое Солдатское 51.335,35.511 (0.0 km)',
    approximate: false
  }
} as const satisfies Record<string, Place>;
