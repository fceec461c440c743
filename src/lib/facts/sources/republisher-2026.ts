import type { Source } from '../schema.ts';

/** Sources of class republisher 2026, by id. */
export const republisher2026 = {
  'ap-2026-02-13': {
    title: "Sister of North Korea's leader says South Korea's drone regret was sensible but insufficient",
    publisher: 'AP (via Manila Bulletin)',
    date: '2026-02-13',
    url: 'https://mb.com.ph/2026/02/13/sister-of-north-koreas-leader-says-south-koreas-drone-regret-was-sensible-but-insufficient',
    class: 'republisher'
  },
  'ap-2026-03-11': {
    title: 'China announces resumption of passenger train service to North Korea',
    publisher: 'AP (via Manila Bulletin)',
    date: '2026-03-11',
    url: 'https://mb.com.ph/2026/03/11/china-announces-resumption-of-passenger-trains-to-north-korea-after-covid',
    class: 'republisher'
  },
  'isw-via-eurasia-ro-2026-02-17': {
    title: 'Korean Peninsula Update, February 17, 2026',
    publisher: 'ISW via eurasia.ro',
    date: '2026-02-17',
    url: 'https://eurasia.ro/2026/02/20/korean-peninsula-update-february-17-2026',
    class: 'republisher'
  },
  'sotnews-agency-2026-05-13': {
    title: "UN rights chief says int'l law protects N. Korean POWs in Ukraine from repatriation",
    publisher: 'sotnews.agency (syndicated)',
    date: '2026-05-13',
    url: 'https://sotnews.agency/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F117905',
    class: 'republisher'
  }
} as const satisfies Record<string, Source>;
