import { inBox, type Box } from '../regions.ts';
import type { Point } from './arcs.ts';

/** Two points lie on the same edge of the box, so that what joins them is the box's edge and no coast or border. */
export const onSameEdge = (box: Box, a: Point, b: Point): boolean =>
  box.some((edge, i) => Math.abs(a[i % 2]! - edge) < 1e-4 && Math.abs(b[i % 2]! - edge) < 1e-4);

/** The point lies on an edge of the box. */
export const onEdge = (box: Box, point: Point): boolean => inBox(box, point) && onSameEdge(box, point, point);

/** Where the segment crosses the box's edges, from its start to its end; touching end points are left out. */
function crossings(box: Box, a: Point, b: Point): Point[] {
  return box
    .flatMap((edge, i) => {
      const axis = i % 2;
      const t = (edge - a[axis]!) / (b[axis]! - a[axis]!);
      if (!(t > 0 && t < 1)) return [];
      const point: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      point[axis] = edge;
      return inBox(box, point) ? [{ t, point }] : [];
    })
    .sort((p, q) => p.t - q.t)
    .map(({ point }) => point);
}

/** Cuts a line where it crosses the boxes' edges. */
export function cutAtBoxes(line: readonly Point[], boxes: readonly Box[]): Point[][] {
  const pieces: Point[][] = [[line[0]!]];
  for (let i = 1; i < line.length; i++) {
    for (const point of boxes.flatMap((box) => crossings(box, line[i - 1]!, line[i]!))) {
      pieces.at(-1)!.push(point);
      pieces.push([point]);
    }
    pieces.at(-1)!.push(line[i]!);
  }
  return pieces;
}

/** Cuts a line into runs whose segments all are, or all are not, what `isEdge` says of a segment. */
export function cutRuns(line: readonly Point[], isEdge: (a: Point, b: Point) => boolean): Point[][] {
  const pieces: Point[][] = [];
  let last: boolean | undefined;
  for (let i = 1; i < line.length; i++) {
    const edge = isEdge(line[i - 1]!, line[i]!);
    if (edge !== last) pieces.push([line[i - 1]!]);
    pieces.at(-1)!.push(line[i]!);
    last = edge;
  }
  return pieces;
}

/**
 * Adds points every half degree along the edges of a box that are parallels: those are no great circles, and d3-geo
 * would draw them bent. The points lie on whole halves, so that neighbours add the same ones.
 */
export function dense(line: readonly Point[], isEdge: (a: Point, b: Point) => boolean): Point[] {
  return line.flatMap((point, i) => {
    const before = line[i - 1];
    if (!before || before[1] !== point[1] || !isEdge(before, point)) return [point];
    const [low, high] = [Math.min(before[0], point[0]), Math.max(before[0], point[0])];
    const between: Point[] = [];
    for (let lng = Math.ceil(low * 2 + 0.02) / 2; lng < high - 0.01; lng += 0.5) between.push([lng, point[1]]);
    return [...(before[0] < point[0] ? between : between.reverse()), point];
  });
}
