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
  'front-1950-07-04': {
    name: 'Front on 4 July 1950',
    kind: 'front-history',
    asOf: '1950-07-04',
    status: 'established',
    account: 'US Army history: North Korean forces along the line Suwon, Wonju, Samcheok',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. Between the three towns it runs straight.',
    sources: ['us-army-campaigns-korean-war'],
    geometry: geometryOf('front-1950-07-04')
  },
  'front-1950-08-04': {
    name: 'Front in early August 1950',
    kind: 'front-history',
    asOf: '1950-08-04',
    status: 'established',
    account: 'US Army and Marine histories, generalised',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. From west of Masan up the Naktong, south of Hamchang, to just south of Yeongdeok. Gaps were the rule: between Andong and Yeongdeok there was hardly a line.',
    sources: ['montross-canzona-via-bitlit', 'virtualmirage-august-1950'],
    geometry: geometryOf('front-1950-08-04')
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
  'front-1950-12-31': {
    name: 'Front on 31 December 1950',
    kind: 'front-history',
    asOf: '1950-12-31',
    status: 'established',
    account: 'Histories of the campaign, generalised',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. Up the Imjin and past the Hantan, north of Gapyeong and Chuncheon, just below the 38th parallel; in the mountains a chain of strong points.',
    sources: ['wikipedia-via-owiki-third-battle-of-seoul', 'time-via-wordola'],
    geometry: geometryOf('front-1950-12-31')
  },
  'front-1951-01-24': {
    name: 'Front on 24 January 1951',
    kind: 'front-history',
    asOf: '1951-01-24',
    status: 'established',
    account: 'Histories of the campaign, generalised',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. Pyeongtaek and Anseong, south of Yeoju, below Wonju, Yeongwol. East of Yeongwol the sources say only that it reached the sea: that end is the least certain.',
    sources: [
      'muse-spare-not-the-brave',
      'us-army-via-tigard',
      'us-army-via-koreanwaronline-ebb-12',
      'korean-military-studies-via-albummania',
      'wikipedia-via-wikimili-operation-roundup'
    ],
    geometry: geometryOf('front-1951-01-24')
  },
  'front-1951-04-22': {
    name: 'Front on 22 April 1951',
    kind: 'front-history',
    asOf: '1951-04-22',
    status: 'established',
    account: 'Histories of the campaign, generalised',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. Line Kansas, 3 to 10 kilometres above the 38th parallel, with the advance to Line Utah below Cheorwon.',
    sources: ['wikipedia-operation-rugged', 'wikipedia-via-wikisum-spring-offensive'],
    geometry: geometryOf('front-1951-04-22')
  },
  'front-1951-07-10': {
    name: 'Front on 10 July 1951',
    kind: 'front-history',
    asOf: '1951-07-10',
    status: 'established',
    account: 'Histories of the campaign, generalised',
    note: 'Our own generalised drawing between the towns named, right to about 10 km. Lines Kansas and Wyoming: the Imjin, Cheorwon and Gimhwa, the reservoir at Hwacheon, the southern rim of the Punchbowl, the coast about 8 kilometres above Ganseong.',
    sources: ['wikipedia-un-may-june-1951', 'koreanwaronline-punchbowl', 'johns-military-history-iron-triangle'],
    geometry: geometryOf('front-1951-07-10')
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
    note: 'Generalised, and so shorter than the line on the ground, which is about 240 km long. Moved by 1.2 km at Panmunjom to run through the Joint Security Area.',
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
