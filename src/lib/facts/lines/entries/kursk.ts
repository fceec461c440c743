import type { Line } from '../../schema.ts';
import { geometryOf } from '../geometry/read.ts';

const own =
  'Our own generalised drawing from reports on single settlements, right to about 3 km; traced from no map. Its southern side is the state border, which Natural Earth draws up to 2.6 km too far south-west here.';

/** Ground in Kursk region, by id. */
export const kurskLines = {
  'ukrainian-held-kursk-2024-10-23': {
    name: 'Held by Ukraine in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2024-10-23',
    status: 'assessed',
    account:
      'Agentstvo and RBC-Ukraine: 660 to 700 square kilometres in mid-October; settlements by Ukrainian and Russian reports',
    note: `${own} About 700 square kilometres on this map, 9 of them a strip near Glushkovo.`,
    sources: [
      'agentstvo-via-24ukraine-2024-10-15',
      'rbc-ukraine-via-actualno-2024-10',
      'newsweek-via-live2news-2024-10-15',
      'newsweek-via-trendingfeeds-2024-10-21',
      'pravda-rs-2024-10-24',
      'nenka-2024-10-31',
      'portfolio-hu-2024-08-30',
      'scandalist-2024-09'
    ],
    geometry: geometryOf('ukrainian-held-kursk-2024-10-23')
  },
  'grey-zone-kursk-2024-10-23': {
    name: 'Contested ground in Kursk region',
    kind: 'grey-zone',
    asOf: '2024-10-23',
    status: 'assessed',
    account:
      'Agentstvo and RBC-Ukraine: about 350 square kilometres in mid-October; includes villages that only Russia said it had taken',
    note: `${own} About 340 square kilometres on this map.`,
    sources: [
      'agentstvo-via-24ukraine-2024-10-15',
      'rbc-ukraine-via-actualno-2024-10',
      'newsweek-via-live2news-2024-10-15',
      'pravda-rs-2024-10-24',
      'pravda-ru-2024-10-21',
      'tv-front-2024',
      'nenka-2024-10-31'
    ],
    geometry: geometryOf('grey-zone-kursk-2024-10-23')
  },
  'ukrainian-held-kursk-2025-03-16': {
    name: 'Held by Ukraine in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2025-03-16',
    status: 'assessed',
    account: 'Black Bird Group: about 77 square kilometres in mid-March; the Ukrainian General Staff’s map of 16 March',
    note: `${own} About 80 square kilometres on this map.`,
    sources: [
      'sofx-2025-03',
      'kyiv-post-2025-03-16',
      'the-moscow-times-2025-03-13',
      'kyiv-independent-2025-04-27',
      'trt-world-2025-04-26',
      'reuters-via-gamereactor-2025-03-08',
      'jmediawiki-malaya-loknya'
    ],
    geometry: geometryOf('ukrainian-held-kursk-2025-03-16')
  }
} as const satisfies Record<string, Line>;
