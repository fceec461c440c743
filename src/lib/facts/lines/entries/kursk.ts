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
    note: `${own} A small part of it is a strip near Glushkovo.`,
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
    note: own,
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
  'ukrainian-held-kursk-2025-03-05': {
    name: 'Held by Ukraine in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2025-03-05',
    status: 'assessed',
    account:
      'DeepState: 428 square kilometres on 6 February; Russia’s General Staff: more than 400 on 20 February; settlements by reports of both sides',
    note: `${own} The state before the Russian offensive of 6 March: without Sverdlikovo and Pogrebki.`,
    sources: [
      'the-moscow-times-2025-02-06',
      'the-moscow-times-2025-02-20',
      'anews-2025-02-26',
      'the-defense-news-2025-03',
      'reuters-via-gamereactor-2025-03-08',
      'jmediawiki-malaya-loknya',
      'sofx-2025-03'
    ],
    geometry: geometryOf('ukrainian-held-kursk-2025-03-05')
  },
  'ukrainian-held-kursk-2025-03-13': {
    name: 'Held by Ukraine in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2025-03-13',
    status: 'assessed',
    account:
      'DeepState: 140 square kilometres on 13 March, when Russia announced that it had taken Sudzha; settlements by Russian reports of the days after',
    note: `${own} Ukraine had not confirmed the loss of Sudzha that day.`,
    sources: [
      'the-moscow-times-2025-03-13',
      'devdiscourse-2025-03-14-goncharovka',
      'devdiscourse-2025-03-15-zaoleshenka',
      'kyiv-post-2025-03-16',
      'sofx-2025-03'
    ],
    geometry: geometryOf('ukrainian-held-kursk-2025-03-13')
  },
  'ukrainian-held-kursk-2025-03-16': {
    name: 'Held by Ukraine in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2025-03-16',
    status: 'assessed',
    account: 'Black Bird Group: about 77 square kilometres in mid-March; the Ukrainian General Staff’s map of 16 March',
    note: own,
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
  },
  'ukrainian-held-kursk-2025-04-26': {
    name: 'Last Ukrainian positions in Kursk region',
    kind: 'control-ukrainian',
    asOf: '2025-04-26',
    status: 'assessed',
    account:
      'DeepState: positions at Gornal and Oleshnya, the last two villages; Russia’s General Staff had put them at about 3 square kilometres on 19 April and on 26 April said that none were left, which Ukraine denied',
    note: `${own} Very uncertain: only the two villages are known, and their positions are estimates, right to about 2 km; the shape stands for the size that Russia gave.`,
    sources: [
      'ukrainska-pravda-2025-04-27',
      'kyiv-independent-2025-04-27',
      'trt-world-2025-04-26',
      'lao-dong-2025-04-22'
    ],
    geometry: geometryOf('ukrainian-held-kursk-2025-04-26')
  }
} as const satisfies Record<string, Line>;
