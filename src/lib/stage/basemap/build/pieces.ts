import { difference, intersection } from 'polyclip-ts';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { inBox, regionOf, regions, type Box, type Detail } from '../regions.ts';
import type { Point } from './arcs.ts';
import { dense, onSameEdge } from './boxes.ts';
import { onGrid } from './plain.ts';

type Polygons = Point[][][];

const rectangle = ([west, south, east, north]: Box): Point[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
];

const boxes = Object.values(regions);
const onAnyEdge = (a: Point, b: Point): boolean => boxes.some((box) => onSameEdge(box, a, b));

/** Twice the ring's signed area in the plane: positive when it runs against the clock. */
const winding = (ring: readonly Point[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);

/**
 * Puts polygons on the grid, with outer rings clockwise and holes against the clock, as d3-geo needs, and with points
 * along the boxes' edges. Rings that the grid leaves without an area go: d3-geo takes them for the whole globe.
 */
const tidy = (polygons: Polygons, step: number): Polygons =>
  polygons
    .map((rings) =>
      rings
        .map((ring, i) => {
          const points = onGrid(dense(ring, onAnyEdge), step).filter((p, k, all) => p.join() !== all[k - 1]?.join());
          return winding(points) > 0 === (i === 0) ? points.reverse() : points;
        })
        .filter((ring) => Math.abs(winding(ring)) > step * step)
    )
    .filter((rings) => rings.length > 0);

/**
 * Cuts a country at the boxes' edges into a piece for each zone, so that a region can take the place of its zone
 * exactly. The pieces together are the country; their edges meet. Coordinates come on a grid of `step` degrees.
 */
export function piecesOf(country: Feature<Polygon | MultiPolygon>, step: number): [Detail, MultiPolygon][] {
  const { geometry } = country;
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Polygons;
  const zones = new Map<Detail, Polygons>();
  const put = (zone: Detail, list: Polygons): void => void zones.set(zone, [...(zones.get(zone) ?? []), ...list]);
  for (const polygon of polygons) {
    const outer = polygon[0]!;
    const met = boxes.filter((box) => outer.some((point) => inBox(box, point)));
    if (!met.length || met.some((box) => outer.every((point) => inBox(box, point))))
      put(regionOf(outer[0]!), [polygon]);
    else {
      for (const box of met) {
        const inside = intersection(polygon, rectangle(box)) as Polygons;
        if (inside.length) put(regionOf([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]), inside);
      }
      put('world', difference(polygon, ...met.map(rectangle)) as Polygons);
    }
  }
  return [...zones]
    .map(([zone, list]): [Detail, Polygons] => [zone, tidy(list, step)])
    .filter(([, coordinates]) => coordinates.length > 0)
    .map(([zone, coordinates]) => [zone, { type: 'MultiPolygon', coordinates }]);
}
