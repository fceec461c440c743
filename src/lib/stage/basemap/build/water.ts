import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { regionOf } from '../regions.ts';
import { addArcs, readJson } from './plain.ts';
import type { PlainTopology, Point } from './arcs.ts';

interface Water {
  readonly lakes: FeatureCollection<Polygon | MultiPolygon>;
  readonly rivers: FeatureCollection<MultiLineString, { name: string }>;
}

/** Emptied in June 2023 when the dam at Nova Kakhovka was destroyed; the source still has it. */
const kakhovka: Point = [34.3, 47.4];

const middle = (ring: readonly number[][]): Point => [
  ring.reduce((sum, [x]) => sum + x!, 0) / ring.length,
  ring.reduce((sum, [, y]) => sum + y!, 0) / ring.length
];

/** Lakes and big rivers of the 50m set (sources/water.json), without the Kakhovka reservoir. */
export function readWater(): {
  lakes: { rings: Point[][]; middle: Point }[];
  rivers: { name: string; lines: Point[][] }[];
} {
  const { lakes, rivers } = readJson(new URL('../sources/water.json', import.meta.url)) as Water;
  return {
    lakes: lakes.features
      .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
      .map((rings) => ({ rings: rings as Point[][], middle: middle(rings[0]!) }))
      .filter((lake) => Math.hypot(lake.middle[0] - kakhovka[0], lake.middle[1] - kakhovka[1]) > 0.3),
    rivers: rivers.features.map(({ properties, geometry }) => ({
      name: properties.name,
      lines: geometry.coordinates as Point[][]
    }))
  };
}

/** A lake as a geometry of the topology. */
export const lakeObject = (topology: PlainTopology, rings: Point[][]): GeometryObject => ({
  type: 'Polygon',
  properties: { zone: regionOf(rings[0]![0]!) },
  arcs: addArcs(topology, rings).map((arc) => [arc])
});
