import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Triangle } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { PlainTopology, Point } from './arcs.ts';

const area = (ring: readonly Point[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + (x - ring.at(i - 1)![0]) * (y + ring.at(i - 1)![1]), 0) / 2) *
  Math.cos((ring[0]![1] * Math.PI) / 180);

/** How closely to draw. Areas are in square degrees at the equator's scale: 1e-4 is about 1.2 square kilometres. */
interface Grain {
  /** A bend whose triangle is smaller than this is straightened. */
  readonly bend: (at: Point) => number;
  /** An island smaller than this is left out. */
  readonly island: (at: Point) => number;
  /** Points that stay whatever happens. */
  readonly keep: (point: Point) => boolean;
}

/** Straightens small bends (Visvalingam's method) and leaves out small islands; shared arcs stay shared. */
export function thin(topology: PlainTopology, grain: Grain): PlainTopology {
  const weigh = (triangle: Triangle): number => {
    const middle = triangle[1] as Point;
    return grain.keep(middle) ? Infinity : area(triangle as Point[]) / grain.bend(middle);
  };
  const simple = simplify(presimplify(topology as Topology<Objects>, weigh), 1);
  const big = filterWeight(simple, 1, (ring) => {
    const points = ring as Point[];
    return area(points) / grain.island(points[0]!);
  });
  return filter(simple, big) as unknown as PlainTopology;
}
