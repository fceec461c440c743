import type { GeometryObject, Objects } from 'topojson-specification';

/** A position in degrees, [lng, lat]. */
export type Point = [lng: number, lat: number];

/** A topology whose arcs are plain coordinates (no transform, no deltas). */
export interface PlainTopology {
  readonly type: 'Topology';
  objects: Objects;
  arcs: Point[][];
}

const remap = (arcs: unknown, pieces: readonly number[][]): unknown => {
  if (!Array.isArray(arcs)) return arcs;
  return arcs.flatMap((arc) => {
    if (Array.isArray(arc)) return [remap(arc, pieces)];
    const index = arc as number;
    return index >= 0 ? pieces[index]! : pieces[~index]!.map((i) => ~i).reverse();
  });
};

const walk = (geometry: GeometryObject, pieces: readonly number[][]): GeometryObject =>
  geometry.type === 'GeometryCollection'
    ? { ...geometry, geometries: geometry.geometries.map((g) => walk(g, pieces)) }
    : 'arcs' in geometry
      ? ({ ...geometry, arcs: remap(geometry.arcs, pieces) } as GeometryObject)
      : geometry;

/**
 * Cuts each arc into pieces that follow one another (the last point of one is the first of the next) and points every
 * geometry at the pieces instead; shapes stay the same, but each piece can now be kept or left out as a line.
 */
export function cutArcs(topology: PlainTopology, cut: (arc: Point[]) => Point[][]): PlainTopology {
  const arcs: Point[][] = [];
  const pieces = topology.arcs.map((arc) => cut(arc).map((piece) => arcs.push(piece) - 1));
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, g]) => [name, walk(g, pieces)]));
  return { ...topology, arcs, objects };
}

/** Which geometries (by their place in the list) use each arc, in either direction. */
export function arcUsers(geometries: readonly GeometryObject[], count: number): number[][] {
  const users: number[][] = Array.from({ length: count }, () => []);
  const visit = (arcs: unknown, user: number): void => {
    if (Array.isArray(arcs)) for (const arc of arcs) visit(arc, user);
    else {
      const index = arcs as number;
      const list = users[index < 0 ? ~index : index]!;
      if (!list.includes(user)) list.push(user);
    }
  };
  geometries.forEach((geometry, user) => 'arcs' in geometry && visit(geometry.arcs, user));
  return users;
}
