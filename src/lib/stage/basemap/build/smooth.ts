import type { Point } from './arcs.ts';

/** Cuts each corner at a quarter of its two sides (Chaikin), twice; an open line keeps its ends. */
export function smooth(path: readonly (readonly [number, number])[], closed = false, times = 2): Point[] {
  let points = path.map(([lng, lat]): Point => [lng, lat]);
  for (let i = 0; i < times; i++) {
    const cut = points.slice(1).flatMap((b, k): Point[] => {
      const a = points[k]!;
      const at = (t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      return [at(0.25), at(0.75)];
    });
    points = closed ? [...cut, cut[0]!] : [points[0]!, ...cut, points.at(-1)!];
  }
  return points;
}
