import type { Shape } from '../kit/drawing.ts';
import { line, point, rect, solid } from '../kit/shapes.ts';
import type { Turnover } from './data.ts';

/** Half the width of a point, in pixels. */
export const R = 4.5;

/** The time of a value between two pixels along the time axis, of which `along` says which way it runs. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The sign of a value: a dot, a bar as long as its part of the year, or a diamond. Nothing where there is no number. */
export function signOf({ kind, value }: Turnover, { x, y, from, to }: Spot, along: 'x' | 'y', after: boolean): Shape[] {
  if (value === null) return [];
  if (kind === 'reckoned') return [solid(point('diamond', x, y, R), 'ink', after)];
  if (kind === 'year') return [solid(point('disc', x, y, R), 'ink', after)];
  const length = Math.max(to - from, 5);
  return [solid(along === 'x' ? rect(from, y - R, length, 2 * R) : rect(x - R, from, 2 * R, length), 'ink', after)];
}

/** A join between two values, dashed where one of them was not yet known. */
export const joinOf = (a: Spot, b: Spot, after: boolean): Shape => ({
  d: line(a.x, a.y, b.x, b.y),
  stroke: 'ink',
  width: 1.5,
  ...(after && { dash: [3, 2] })
});
