import type { GeoStream } from 'd3';

/** How close two projected points may lie before the second is left out, in pixels. */
const CLOSE = 0.45;

/**
 * A projection stream that leaves out points closer than half a pixel to the one before: a coast drawn for a close-up
 * has thousands of them when it is seen from afar, and nobody can see them.
 */
export function thinned(sink: GeoStream): GeoStream {
  let last: [number, number] | null = null;
  let held: [number, number] | null = null;
  return {
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < CLOSE) {
        held = [x, y];
        return;
      }
      held = null;
      last = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      last = held = null;
      sink.lineStart();
    },
    lineEnd() {
      // The end of a line must stay, or lines that meet there would part.
      if (held) sink.point(held[0], held[1]);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.()
  };
}
