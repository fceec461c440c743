import type { Box } from './frames.ts';
import { flowLine, type Mark } from './marks.ts';
import { place, type View } from './view.ts';

/** How far apart the boxes along a movement are at most, and how large each is, in pixels: its line and some air. */
const EVERY = 6;
const SIZE = 7;

/**
 * Small boxes along the movements from place to place that a view shows, in its pixels: what labels had better not cover.
 * Lines of the facts have none: who named their places knew where they run.
 */
export function courseBoxes(marks: readonly Mark[], view: View): Box[] {
  return marks.flatMap((mark) => {
    if (!('from' in mark) || mark.measured) return [];
    const points = flowLine(mark.from, mark.to).map((point) => place(view, point));
    return points.flatMap((to, i) => {
      const from = points[i - 1];
      if (!from || !to) return [];
      const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / EVERY);
      return Array.from({ length: count }, (_, part) => {
        const t = (part + 1) / count;
        const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
        return { x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE };
      });
    });
  });
}
