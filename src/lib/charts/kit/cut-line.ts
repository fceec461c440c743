import type { Shape } from './drawing.ts';
import type { Box } from './measure.ts';
import { line } from './shapes.ts';

/** An upright line from `top` to `foot`, left out where words stand in its way. */
export function cutLine(
  shape: Omit<Shape, 'd'>,
  x: number,
  top: number,
  foot: number,
  boxes: readonly Box[]
): readonly Shape[] {
  const inWay = boxes
    .filter((box) => box.x - 3 < x && box.x + box.width + 3 > x && box.y + box.height > top && box.y < foot)
    .sort((a, b) => a.y - b.y);
  const ends = [top, ...inWay.flatMap((box) => [box.y - 2, box.y + box.height + 2]), foot];
  return ends.flatMap((from, i) => {
    const to = ends[i + 1];
    return i % 2 === 0 && to !== undefined && to > from ? [{ ...shape, d: line(x, from, x, to) }] : [];
  });
}
