import { fileURLToPath } from 'node:url';
import { makeLines } from './derived.ts';
import { packRegion, regionTopology } from './region.ts';
import { makeWorld } from './world.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every generated file: where it belongs, and its text. */
export function makeAll(): Map<string, string> {
  const korea = regionTopology('korea');
  const ukraine = regionTopology('ukraine');
  return new Map([
    [file('../world.json'), makeWorld()],
    [file('../korea.json'), packRegion('korea', korea)],
    [file('../ukraine.json'), packRegion('ukraine', ukraine)],
    [file('../../../facts/lines/geometry/lines.json'), makeLines(korea, ukraine)]
  ]);
}
