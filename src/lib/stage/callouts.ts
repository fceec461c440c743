import { format, geoDistance, geoInterpolate } from 'd3';
import { EARTH } from '../facts/positions.ts';
import type { LineGeometry } from '../facts/schema.ts';

type Point = readonly [number, number];

/** A measured distance: its ends and middle in degrees, [lng, lat], and its length in kilometres. */
export interface Measured {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  readonly km: number;
}

const plain = ([lng, lat]: Point): [number, number] => [lng, lat];

/** The distance between two points along the great circle. */
export function measure(from: Point, to: Point): Measured {
  return {
    from,
    to,
    middle: geoInterpolate(plain(from), plain(to))(0.5),
    km: geoDistance(plain(from), plain(to)) * EARTH
  };
}

/** All vertices of a line, or of an area's edges, path by path. */
function pathsOf({ type, coordinates }: LineGeometry): readonly (readonly Point[])[] {
  if (type === 'LineString') return [coordinates as unknown as Point[]];
  return (type === 'MultiPolygon' ? coordinates.flat() : coordinates) as unknown as Point[][];
}

/**
 * The distance from a point to the nearest point of a line. The nearest point of each stretch is found in the plane
 * tangent at the point, which is good to a per cent over some hundreds of kilometres away from the antimeridian. Throws on
 * a line without points.
 */
export function measureTo(from: Point, line: LineGeometry): Measured {
  const k = Math.cos((from[1] * Math.PI) / 180);
  let nearest: Point | null = null;
  let least = Infinity;
  for (const path of pathsOf(line)) {
    for (let i = 1; i < path.length; i++) {
      const [ax, ay] = [(path[i - 1]![0] - from[0]) * k, path[i - 1]![1] - from[1]];
      const [dx, dy] = [(path[i]![0] - path[i - 1]![0]) * k, path[i]![1] - path[i - 1]![1]];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      const [x, y] = [ax + t * dx, ay + t * dy];
      const far = Math.hypot(x, y);
      if (far < least) [least, nearest] = [far, [from[0] + x / k, from[1] + y]];
    }
  }
  if (!nearest) throw new Error('A distance to a line without points cannot be measured.');
  return measure(from, nearest);
}

// Not Intl: to load its tables costs a slow phone as long as all else that the stage's modules do.
const grouped = format(',');

/** Kilometres as words: to one below 100, to ten below 1,000, to fifty beyond; the maps claim no more. */
export function kilometres(km: number): string {
  const step = km < 100 ? 1 : km < 1000 ? 10 : 50;
  return `${grouped(Math.round(km / step) * step)} km`;
}
