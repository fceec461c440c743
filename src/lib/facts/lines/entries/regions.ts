import type { Line } from '../../schema.ts';
import { geometryOf } from '../geometry/read.ts';

const outline = (id: string, name: string) =>
  ({
    name,
    kind: 'region',
    asOf: '2024-10-23',
    status: 'established',
    account: 'Natural Earth',
    sources: ['natural-earth'],
    geometry: geometryOf(id)
  }) as const satisfies Line;

/** Outlines of administrative regions, by id. */
export const regionLines = {
  'kursk-oblast': outline('kursk-oblast', 'Kursk region'),
  'donetsk-oblast': outline('donetsk-oblast', 'Donetsk region'),
  'primorsky-krai': outline('primorsky-krai', 'Primorsky region')
} as const satisfies Record<string, Line>;
