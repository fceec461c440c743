import type { GeoStream } from 'd3';

type Point = readonly [number, number];

/** What may be lost, in pixels. */
export interface Simplification {
  /** How far a simplified line may lie from the true one: less than the eye sees under the strokes' width. */
  readonly tolerance: number;
  /** Islands and scraps that fit into a square of this size are left out. */
  readonly speck: number;
}

/** The square of the distance of `p` from the stretch from `a` to `b`. */
function offset(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

/** Ramer, Douglas and Peucker's simplification (1972/73), without recursion. Keeps both ends. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    let worst = tolerance * tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const far = offset(points[i]!, points[from]!, points[to]!);
      if (far > worst) [worst, at] = [far, i];
    }
    if (at === -1) continue;
    keep[at] = 1;
    stack.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i]);
}

const fits = (points: readonly Point[], size: number) => {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return Math.max(...xs) - Math.min(...xs) < size && Math.max(...ys) - Math.min(...ys) < size;
};

/**
 * A projection stream that simplifies every line and ring on the screen: a coast drawn for a close-up has thousands of
 * points when it is seen from afar, and nobody can see them.
 */
export function simplified(sink: GeoStream, { tolerance, speck }: Simplification): GeoStream {
  let points: Point[] = [];
  let polygon = false;
  return {
    point(x, y) {
      points.push([x, y]);
    },
    lineStart() {
      points = [];
    },
    lineEnd() {
      if (points.length < 2 || fits(points, speck)) return;
      // A ring has no ends: it is cut at the point farthest from its first, so that it cannot fall together.
      const line = polygon ? ringOf(points, tolerance) : simplify(points, tolerance);
      if (line.length < (polygon ? 3 : 2)) return;
      sink.lineStart();
      for (const [x, y] of line) sink.point(x, y);
      sink.lineEnd();
    },
    polygonStart() {
      polygon = true;
      sink.polygonStart();
    },
    polygonEnd() {
      polygon = false;
      sink.polygonEnd();
    },
    sphere: () => sink.sphere?.()
  };
}

/** Simplifies a ring that is not closed by its last point, as d3's streams have it. */
function ringOf(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0]!;
  let far = 0;
  let most = 0;
  points.forEach((p, i) => {
    const d = (p[0] - first[0]) ** 2 + (p[1] - first[1]) ** 2;
    if (d > most) [most, far] = [d, i];
  });
  if (far === 0) return [];
  const there = simplify(points.slice(0, far + 1), tolerance);
  const back = simplify([...points.slice(far), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}
