import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LineGeometry } from '../../schema.ts';
import file from './lines.json';

const topology = file as unknown as Topology;

const trimmed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(trimmed) : Math.round((value as number) * 1e4) / 1e4;

/**
 * The geometry of a line in degrees, [lng, lat], out of the one file that `npm run basemap` makes.
 * @throws when the file has no such line: run `npm run basemap`.
 */
export function geometryOf(id: string): LineGeometry {
  const object = topology.objects[id];
  if (!object) throw new Error(`lines.json has no geometry for ${id}: run npm run basemap`);
  const { type, coordinates } = (feature(topology, object) as Feature).geometry as unknown as LineGeometry;
  return { type, coordinates: trimmed(coordinates) } as LineGeometry;
}
