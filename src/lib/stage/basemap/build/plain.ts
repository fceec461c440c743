import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { PlainTopology, Point } from './arcs.ts';

/** Reads a JSON file next to this folder or in a package. */
export const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** Undoes quantisation: arcs become plain coordinates in degrees. */
export function plain(topology: Topology): PlainTopology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((position): Point => {
      x = topology.transform ? x + position[0]! : position[0]!;
      y = topology.transform ? y + position[1]! : position[1]!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { type: 'Topology', objects: topology.objects as PlainTopology['objects'], arcs };
}

/** Adds lines to a topology's arcs and returns their places there. */
export const addArcs = (topology: PlainTopology, lines: readonly Point[][]): number[] =>
  lines.map((line) => topology.arcs.push(line) - 1);

/**
 * Rounds to a grid of `step` degrees, leaves out arcs nobody uses, and writes compact JSON with a final newline. `finish`
 * gives the objects that are written, out of what is left.
 */
export function pack(
  topology: PlainTopology,
  step: number,
  [west, south]: Point,
  finish = ({ objects }: Topology): Topology['objects'] => objects
): string {
  const used = new Map<number, number>();
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const arc = arcs as number;
    const old = arc < 0 ? ~arc : arc;
    if (!used.has(old)) used.set(old, used.size);
    return arc < 0 ? ~used.get(old)! : used.get(old)!;
  };
  const walk = (geometry: GeometryObject): GeometryObject =>
    geometry.type === 'GeometryCollection'
      ? { ...geometry, geometries: geometry.geometries.map(walk) }
      : 'arcs' in geometry
        ? ({ ...geometry, arcs: renumber(geometry.arcs) } as GeometryObject)
        : geometry;
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, g]) => [name, walk(g)]));
  const arcs = [...used.keys()].map((old) => topology.arcs[old]!);
  const quantized = quantize({ type: 'Topology', objects, arcs }, { scale: [step, step], translate: [west, south] });
  return (
    JSON.stringify({
      type: 'Topology',
      transform: quantized.transform,
      objects: finish({ ...quantized, objects }),
      arcs: quantized.arcs
    }) + '\n'
  );
}

/** The same GeoJSON, or the same coordinates, on a grid of `step` degrees, so that shared points are equal. */
export function onGrid<T>(value: T, step: number): T {
  const snap = (item: unknown): unknown => {
    if (typeof item === 'number') return Math.round(item / step) * step;
    return Array.isArray(item) ? item.map(snap) : item;
  };
  const walk = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(
      Object.entries(item).map(([key, part]) => [
        key,
        key === 'coordinates' ? snap(part) : key === 'properties' ? part : walk(part)
      ])
    );
  };
  return (Array.isArray(value) ? snap(value) : walk(value)) as T;
}
