import type { Line } from '../../schema.ts';
import { geometryOf } from '../geometry/read.ts';

const own = 'Our own generalised drawing from reports on single settlements, right to about 3 km; traced from no map.';

/** What the drawing of the front on 23 October 2024 rests on. */
const frontSources = [
  'reuters-via-business-standard-2024-10-23',
  'reuters-via-investing-2024-10-24',
  'kyiv-independent-2024-10-23-chasiv-yar',
  'kyiv-independent-2024-11-01-chasiv-yar',
  'the-moscow-times-2024-10-22-chasiv-yar',
  'kyiv-independent-via-24ukraine-2024-10-23',
  'kyiv-independent-2024-10-21-selydove',
  'kyiv-independent-2024-10-14-levadne',
  'ap-via-trt-world-2024-10-14',
  'kyiv-post-2024-10',
  'kyiv-post-2024-10-05',
  'kyiv-post-2024-11-01',
  'kyiv-independent-2024-09-24',
  'portfolio-hu-2024-10-18',
  'origo-2024-10',
  'meduza-2024-10-09',
  'sueddeutsche-2024-10',
  'ukrinform-2024-09-26',
  'uawire-2024-09-23',
  'afp-via-urdupoint-2024-10-29',
  'ooda-loop-2024-07-19',
  'unn-2024-10-29',
  'ukrinform-via-menafn-2024-11-28'
] as const;

/** The front in Ukraine and what lies behind it, by id. */
export const ukraineLines = {
  'crimea-line': {
    name: 'Line at Perekop and Syvash',
    kind: 'border-disputed',
    asOf: '2014',
    status: 'established',
    account: 'Natural Earth: the administrative line between Crimea and Kherson region',
    note: 'Crimea is Ukraine, occupied by Russia since 2014.',
    sources: ['natural-earth'],
    geometry: geometryOf('crimea-line')
  },
  'occupied-crimea': {
    name: 'Crimea, occupied by Russia',
    kind: 'control-russian',
    asOf: '2014-03',
    status: 'established',
    account: 'Outline of the Autonomous Republic of Crimea and Sevastopol by Natural Earth',
    sources: ['natural-earth'],
    geometry: geometryOf('occupied-crimea')
  },
  'occupied-donbas-2022': {
    name: 'Parts of Donetsk and Luhansk held before 2022',
    kind: 'control-russian',
    asOf: '2022-02-23',
    status: 'assessed',
    account: 'Our own generalised drawing from the towns on the two sides of the line of contact',
    note: 'Right to about 3 km.',
    sources: ['natural-earth'],
    geometry: geometryOf('occupied-donbas-2022')
  },
  'contact-line-2022': {
    name: 'Line of contact before February 2022',
    kind: 'front-history',
    asOf: '2022-02-23',
    status: 'assessed',
    account: 'Our own generalised drawing from the towns on its two sides',
    note: 'Right to about 3 km.',
    sources: ['natural-earth'],
    geometry: geometryOf('contact-line-2022')
  },
  'front-2024-10-23': {
    name: 'Front line',
    kind: 'front',
    asOf: '2024-10-23',
    status: 'assessed',
    account: 'Press, ministry and ISW-derived reports on single settlements',
    note: `${own} Between the two pockets near Kharkiv and the Kursk salient the state border is the line.`,
    sources: frontSources,
    geometry: geometryOf('front-2024-10-23')
  },
  'russian-held-2024-10-23': {
    name: 'Held by Russia in Ukraine',
    kind: 'control-russian',
    asOf: '2024-10-23',
    status: 'assessed',
    account: 'Press, ministry and ISW-derived reports on single settlements',
    note: `${own} With Crimea and what was held before 2022.`,
    sources: frontSources,
    geometry: geometryOf('russian-held-2024-10-23')
  }
} as const satisfies Record<string, Line>;
