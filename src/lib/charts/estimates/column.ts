import { ARROW } from '../kit/shapes.ts';
import type { ValueAxis } from './marks.ts';

/** A column that rows stand in, in pixels. Its scale begins at its left edge and leaves room for an arrow at its end. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly axis: ValueAxis;
}

/** The size of lesser words, in pixels. */
export const SMALL = 11;

/** Room for a mark at nought, in pixels. */
const INSET = 5;

/** `count` columns, `gap` pixels apart, over a width; all on one scale, which ends at `limit`. */
export function columnsOf(width: number, count: number, gap: number, limit: number): readonly Column[] {
  const each = (width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i): Column => {
    const left = i * (each + gap) + INSET;
    const right = i * (each + gap) + each;
    return { left, right, axis: { low: left, high: right - ARROW - 9, limit } };
  });
}

/**
 * Spreads pieces over columns in their order so that the tallest column is as low as can be: how many pieces each column
 * takes. Never more columns than pieces.
 */
export function spreadOver(heights: readonly number[], columns: number): readonly number[] {
  const total = (list: readonly number[]) => list.reduce((sum, height) => sum + height, 0);
  if (columns <= 1 || heights.length <= 1) return [heights.length];
  const most = Math.min(columns, heights.length);
  let best: readonly number[] = [heights.length];
  let least = total(heights);
  for (let first = 1; first < heights.length; first++) {
    const rest = spreadOver(heights.slice(first), most - 1);
    let at = first;
    const tallest = Math.max(
      total(heights.slice(0, first)),
      ...rest.map((count) => {
        at += count;
        return total(heights.slice(at - count, at));
      })
    );
    if (tallest < least) [best, least] = [[first, ...rest], tallest];
  }
  return best;
}
