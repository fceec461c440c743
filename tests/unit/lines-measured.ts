import { geoArea, geoContains } from 'd3';
import type { MultiPolygon, Position } from 'geojson';
import { lines, type LineId } from '../../src/lib/facts/lines.ts';
import type { Line } from '../../src/lib/facts/schema.ts';

/** The radius of the Earth in kilometres. */
export const earth = 6371.0088;

/** The area of a line of the facts. */
export const shape = (id: LineId) => lines[id].geometry as unknown as MultiPolygon;

/** How large an area is. */
export const squareKilometres = (id: LineId) => geoArea(shape(id)) * earth ** 2;

/** Whether a point, [lng, lat], lies in an area. */
export const inside = (id: LineId, point: [number, number]) => geoContains(shape(id), point);

/** The paths of a line, or the rings of an area. */
export function paths({ type, coordinates }: Line['geometry']): Position[][] {
  if (type === 'LineString') return [coordinates as unknown as Position[]];
  return (type === 'MultiPolygon' ? coordinates.flat() : coordinates) as unknown as Position[][];
}

/** Kilometres from a point to the nearest point of a line, in the plane: good to a per cent over a few kilometres. */
export function away([lng, lat]: readonly [number, number], id: LineId): number {
  const kx = earth * (Math.PI / 180) * Math.cos((lat * Math.PI) / 180);
  const ky = earth * (Math.PI / 180);
  let least = Infinity;
  for (const path of paths(lines[id].geometry)) {
    path.slice(1).forEach((end, i) => {
      const [ax, ay] = [(path[i]![0]! - lng) * kx, (path[i]![1]! - lat) * ky];
      const [dx, dy] = [(end[0]! - lng) * kx - ax, (end[1]! - lat) * ky - ay];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
    });
  }
  return least;
}
