import type { Line } from './schema.ts';

const pending = { type: 'LineString', coordinates: [] } as const;
const stub = (name: string, kind: Line['kind'], asOf: string): Line => ({
  name,
  kind,
  asOf,
  status: 'established',
  account: 'pending',
  sources: [],
  geometry: pending
});

/** Every line and area that is a statement about the world, by id. */
export const lines = {
  'parallel-38': stub('38th parallel', 'border-disputed', '1945'),
  'front-1950-06-25': stub('Front on 25 June 1950 (38th parallel)', 'front-history', '1950-06-25'),
  'front-1950-09-14': stub('Busan Perimeter', 'front-history', '1950-09-14'),
  'front-1950-11-24': stub('UN front on the eve of the Chinese offensive', 'front-history', '1950-11-24'),
  'armistice-1953': stub('Armistice line', 'front-history', '1953-07-27'),
  mdl: stub('Military Demarcation Line', 'demarcation', '1953-07-27'),
  dmz: stub('Demilitarised Zone', 'zone', '1953-07-27'),
  'chongjin-vladivostok': stub('Chongjin to Vladivostok', 'sea-route', '2024-10'),
  'hamhung-vladivostok': stub('Hamhung to Vladivostok', 'sea-route', '2024-10'),
  'musudan-vladivostok': stub('Musudan to Vladivostok', 'sea-route', '2024-10'),
  'chongjin-dunai': stub('Chongjin to Dunai', 'sea-route', '2024-10'),
  'rajin-dunai': stub('Rajin to Dunai', 'sea-route', '2023-08'),
  'rajin-vostochny': stub('Rajin to Vostochny Port', 'sea-route', '2023-08'),
  'trans-siberian': stub('Trans-Siberian railway, Vladivostok to Kursk', 'rail-route', '2024-10'),
  'air-vladivostok-kursk': stub('By air, Vladivostok to Kursk', 'air-route', '2024-10'),
  'crimea-line': stub('Line at Perekop and Syvash', 'border-disputed', '2014'),
  'occupied-crimea': stub('Crimea, occupied by Russia', 'control-russian', '2014-03'),
  'occupied-donbas-2022': stub('Parts of Donetsk and Luhansk held before 2022', 'control-russian', '2022-02-23'),
  'contact-line-2022': stub('Line of contact before February 2022', 'front-history', '2022-02-23'),
  'front-2024-10-23': stub('Front line', 'front', '2024-10-23'),
  'russian-held-2024-10-23': stub('Held by Russia in Ukraine', 'control-russian', '2024-10-23'),
  'ukrainian-held-kursk-2024-10-23': stub('Held by Ukraine in Kursk region', 'control-ukrainian', '2024-10-23'),
  'grey-zone-kursk-2024-10-23': stub('Contested ground in Kursk region', 'grey-zone', '2024-10-23'),
  'ukrainian-held-kursk-2025-03-16': stub('Held by Ukraine in Kursk region', 'control-ukrainian', '2025-03-16'),
  'kursk-oblast': stub('Kursk region', 'region', '2024-10-23'),
  'donetsk-oblast': stub('Donetsk region', 'region', '2024-10-23'),
  'primorsky-krai': stub('Primorsky region', 'region', '2024-10-23')
} satisfies Record<string, Line>;

export type LineId = keyof typeof lines;
