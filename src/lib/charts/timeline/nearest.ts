import type { TimelineLayout } from './placed.ts';

/** How far from a mark a pointer may be, in pixels: a finger is 44 wide. */
export const REACH = 22;

/** Spans are long; dots near them are picked first, as if the span were this much further away. */
const SPAN_HANDICAP = 6;

/**
 * The id of the dot or treaty nearest to (x, y), or null where none is within reach. A few hundred marks are looked
 * through faster than a search tree over them is built.
 */
export function nearestMark(layout: TimelineLayout, x: number, y: number, reach = REACH): string | null {
  let best: string | null = null;
  let least = reach;
  const offer = (id: string, distance: number) => {
    if (distance <= least) [best, least] = [id, distance];
  };
  for (const { treaty, stretches, y: line } of layout.treaties) {
    const [from, to] = [stretches[0]?.x1 ?? 0, stretches.at(-1)?.x2 ?? 0];
    offer(treaty.id, Math.hypot(Math.max(from - x, 0, x - to), y - line) + SPAN_HANDICAP);
  }
  for (const { dot, x: dotX, y: dotY } of layout.dots) offer(dot.id, Math.hypot(dotX - x, dotY - y));
  return best;
}
