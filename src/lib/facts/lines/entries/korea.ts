import type { Line } from '../../schema.ts';
import { geometryOf } from '../geometry/read.ts';

/** Lines of division in Korea and the fronts of the Korean War, by id. */
export const koreaLines = {
  'parallel-38': {
    name: '38th parallel',
    kind: 'border-disputed',
    asOf: '1945',
    status: 'established',
    account: 'The parallel itself: the division agreed by the United States and the Soviet Union in August 1945',
    note: 'From coast to coast, exactly 38 degrees north.',
    sources: ['us-national-archives-2003'],
    geometry: geometryOf('parallel-38')
  },
  'front-1950-06-25': {
    name: 'Front on 25 June 1950 (38th parallel)',
    kind: 'front-history',
    asOf: '1950-06-25',
    status: 'established',
    account: 'The 38th parallel, which North Korean forces crossed on that day',
    sources: ['us-national-archives-2003'],
    geometry: geometryOf('parallel-38')
  },
  'front-1950-09-14': {
    name: 'Busan Perimeter',
    kind: 'front-history',
    asOf: '1950-09-14',
    status: 'established',
    account: 'US Army history, generalised',
    note: 'Smoothed, right to about 5 km. Waegwan, Tabu-dong, Kigye and Pohang were lost or contested in mid-September.',
    sources: ['yellowlegs-1950-09', 'wikipedia-undated-pusan-perimeter'],
    geometry: geometryOf('front-1950-09-14')
  },
  'front-1950-11-24': {
    name: 'UN front on the eve of the Chinese offensive',
    kind: 'front-history',
    asOf: '1950-11-24',
    status: 'established',
    account: 'Histories of the campaign, generalised',
    note: 'Smoothed, right to about 10 km. In the mountains between Yongwon and Yudam-ni there was no continuous line.',
    sources: ['wikipedia-undated-un-offensive'],
    geometry: geometryOf('front-1950-11-24')
  },
  'armistice-1953': {
    name: 'Armistice line',
    kind: 'front-history',
    asOf: '1953-07-27',
    status: 'established',
    account: 'Natural Earth, after the Armistice Agreement',
    note: 'The Military Demarcation Line, generalised.',
    sources: ['us-national-archives-2003', 'natural-earth'],
    geometry: geometryOf('mdl')
  },
  mdl: {
    name: 'Military Demarcation Line',
    kind: 'demarcation',
    asOf: '1953-07-27',
    status: 'established',
    account: 'Natural Earth, after the Armistice Agreement',
    note: 'Generalised: 204 km on the map, about 240 km on the ground. Moved by 1.2 km at Panmunjom to run through the Joint Security Area.',
    sources: ['us-national-archives-2003', 'natural-earth'],
    geometry: geometryOf('mdl')
  },
  dmz: {
    name: 'Demilitarised Zone',
    kind: 'zone',
    asOf: '1953-07-27',
    status: 'established',
    account: 'The Armistice Agreement: 2 km on either side of the line',
    note: 'A plain offset from the generalised line; in places the real zone is narrower.',
    sources: ['us-national-archives-2003', 'natural-earth'],
    geometry: geometryOf('dmz')
  }
} as const satisfies Record<string, Line>;
