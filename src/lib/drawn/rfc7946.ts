import type { Geometry, Position } from 'geojson';
import type { LineGeometry } from '../facts/schema.ts';

/**
 * Twice the signed area of a ring on the plane of longitude and latitude, positive where it runs counter-clockwise; the
 * ring may be open or closed, and must not cross the antimeridian.
 */
export function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
}

const copied = (line: readonly (readonly number[])[]): Position[] => line.map((position) => [...position]);

function closed(ring: readonly (readonly number[])[]): Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  const same = first[0] === last[0] && first[1] === last[1];
  return copied(same ? ring : [...ring, first]);
}

function wound(ring: readonly (readonly number[])[], counterClockwise: boolean): Position[] {
  const points = closed(ring);
  return signedArea(points) > 0 === counterClockwise ? points : points.reverse();
}

const polygon = (rings: readonly (readonly (readonly number[])[])[]): Position[][] =>
  rings.map((ring, i) => wound(ring, i === 0));

/**
 * A geometry of the facts, whose polygons wind as d3-geo needs them, in the form that RFC 7946 asks for: rings closed,
 * exterior ones counter-clockwise, holes clockwise.
 */
export function rfc7946(geometry: LineGeometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { type: 'LineString', coordinates: copied(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(copied) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
  }
}
