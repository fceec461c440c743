import type { Place } from '../schema.ts';

/** Places that only the sections on aid, on Seoul and on the West need, by id. */
export const extraC = {
  sohae: {
    name: 'Sohae launch site',
    lat: 39.66,
    lon: 124.71,
    kind: 'launch site',
    note: 'Where the Malligyong-1 satellite was launched in November 2023.',
    coordinates: 'Rounded to 0.01 degree, as given with the event satellite-2023',
    approximate: true
  },
  'donghae-road': {
    name: 'Donghae road',
    lat: 38.62,
    lon: 128.35,
    kind: 'border',
    note: 'Road along the east coast, blown up north of the demarcation line on 15 October 2024.',
    coordinates: 'Rounded to 0.01 degree, as given with the event sks-roads-blown-up-oct-15',
    approximate: true
  },
  'gyeongui-road': {
    name: 'Gyeongui road',
    lat: 37.95,
    lon: 126.69,
    kind: 'border',
    note: 'Road near Kaesong, blown up north of the demarcation line on 15 October 2024.',
    coordinates: 'Rounded to 0.01 degree, as given with the event sks-roads-blown-up-oct-15',
    approximate: true
  },
  'hwasong-19-sea': {
    name: 'Towards the Sea of Japan (East Sea)',
    lat: 41.3,
    lon: 138,
    kind: 'sea',
    note: 'The sea area given for the test of 31 October 2024; no exact spot was published in the sources found.',
    coordinates: 'Rounded to 0.1 degree, as given with the event sks-hwasong-19-oct-31',
    approximate: true
  },
  naples: {
    name: 'Naples',
    lat: 40.852,
    lon: 14.268,
    kind: 'city',
    coordinates: 'As given with the event allies-cannot-confirm',
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
  london: {
    name: 'London',
    lat: 51.507,
    lon: -0.128,
    kind: 'capital',
    coordinates: 'Rounded to 0.001 degree, as given with the event unw-uk-feb-24-2025',
    approximate: false
  }
} as const satisfies Record<string, Place>;
