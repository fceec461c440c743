import type { Line } from '../../schema.ts';
import { geometryOf } from '../geometry/read.ts';

const schematic = 'Schematic: the ports are reported, the way between them is ours.';

/** Ways by sea, rail and air, by id; each runs in its direction of travel. */
export const routeLines = {
  'chongjin-vladivostok': {
    name: 'Chongjin to Vladivostok',
    kind: 'sea-route',
    asOf: '2024-10-18',
    status: 'alleged',
    claim: 'first-batch-by-sea',
    account: 'South Korea’s National Intelligence Service',
    note: `${schematic} Russian landing ships, 8 to 13 October 2024.`,
    sources: ['kbs-world-2024-10-18-nis-north', 'cnn-via-daily8-2024-10-18'],
    geometry: geometryOf('chongjin-vladivostok')
  },
  'hamhung-vladivostok': {
    name: 'Hamhung to Vladivostok',
    kind: 'sea-route',
    asOf: '2024-10-18',
    status: 'alleged',
    claim: 'first-batch-by-sea',
    account: 'South Korea’s National Intelligence Service',
    note: schematic,
    sources: ['kbs-world-2024-10-18-nis-north', 'cnn-via-daily8-2024-10-18'],
    geometry: geometryOf('hamhung-vladivostok')
  },
  'musudan-vladivostok': {
    name: 'Musudan to Vladivostok',
    kind: 'sea-route',
    asOf: '2024-10-18',
    status: 'alleged',
    claim: 'first-batch-by-sea',
    account: 'South Korea’s National Intelligence Service',
    note: schematic,
    sources: ['kbs-world-2024-10-18-nis-north', 'cnn-via-daily8-2024-10-18'],
    geometry: geometryOf('musudan-vladivostok')
  },
  'chongjin-dunai': {
    name: 'Chongjin to Dunai',
    kind: 'sea-route',
    asOf: '2025-02-27',
    status: 'corroborated',
    claim: 'first-batch-by-sea',
    account: 'The Middlebury Institute’s analysts for CNN, from satellite images of October 2024',
    note: `${schematic} The analysts found ships that the intelligence service had named at Dunai, not at Vladivostok.`,
    sources: ['cnn-via-daily8-com-2025-02-27'],
    geometry: geometryOf('chongjin-dunai')
  },
  'rajin-dunai': {
    name: 'Rajin to Dunai',
    kind: 'sea-route',
    asOf: '2023-10-17',
    status: 'corroborated',
    account: 'The Royal United Services Institute, from satellite images; the United States',
    note: `${schematic} Containers, from August 2023 on; what was in them cannot be seen.`,
    sources: ['rusi-2023-10-17', 'kyiv-post-2023-10'],
    geometry: geometryOf('rajin-dunai')
  },
  'rajin-vostochny': {
    name: 'Rajin to Vostochny Port',
    kind: 'sea-route',
    asOf: '2024-02',
    status: 'alleged',
    account: 'The United States Department of State',
    note: `${schematic} Containers since September 2023, as Washington counts them.`,
    sources: ['ukrainian-news-2024-02'],
    geometry: geometryOf('rajin-vostochny')
  },
  'trans-siberian': {
    name: 'Trans-Siberian railway, Vladivostok to Kursk',
    kind: 'rail-route',
    asOf: '2024-10',
    status: 'unresolved',
    account: 'A possible route, by way of Perm and Moscow: no public source shows a train with North Korean soldiers',
    note: 'Straight between stations; about 9,800 km by rail.',
    sources: ['nk-news-2024-10-how-russia'],
    geometry: geometryOf('trans-siberian')
  },
  'air-vladivostok-kursk': {
    name: 'By air, Vladivostok to Kursk',
    kind: 'air-route',
    asOf: '2024-11-01',
    status: 'alleged',
    account: 'NK News and Newsweek, from flight tracking',
    note: 'Great circles between Vladivostok, a sighting south of Kazan on a course that could lead to Kursk, and Kursk. Who was aboard is not known.',
    sources: [
      'nk-news-2024-10-how-russia',
      'newsweek-via-live2news-2024-11',
      'i-2024-10-25',
      'isw-via-bcfausa-2024-10-30'
    ],
    geometry: geometryOf('air-vladivostok-kursk')
  }
} as const satisfies Record<string, Line>;
