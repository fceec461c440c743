import type { Shape, Tone } from '../kit/drawing.ts';
import { line, point, px, rect, solid } from '../kit/shapes.ts';
import type { Estimate } from './data.ts';

/** How far an arrow reaches from its number, in pixels. */
const TIP = 9;

/** An arrowhead whose straight edge stands at the number; it points to where the true number may lie. */
const arrow = (x: number, y: number, reach: number): string =>
  `M${px(x)} ${px(y - 5)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + 5)}z`;

/**
 * An estimate around `y`: a line from zero to its number, which ends in an arrow for "at least" (to the right) and "up to"
 * (to the left), else in a dot; a range is a bar.
 */
export function barOf(
  { low, high, bound }: Estimate,
  x: (value: number) => number,
  y: number,
  tone: Tone,
  after: boolean
): readonly Shape[] {
  const [zero, from, to] = [x(0), x(low), x(high)];
  const stem: Shape = { d: line(zero, y, from, y), stroke: tone, width: 1.75, ...(after && { dash: [3, 2] }) };
  if (low !== high) return [stem, solid(rect(from, y - 4.5, to - from, 9), tone, after)];
  if (bound === 'at-least') return [stem, solid(arrow(to, y, TIP), tone, after)];
  if (bound === 'at-most') return [stem, solid(arrow(to, y, -Math.min(TIP, to - zero)), tone, after)];
  return [stem, solid(point('disc', to, y, 4.5), tone, after)];
}

/** Where an estimate's words may begin beyond its number, in pixels. */
export function clearOf({ bound, low, high }: Estimate): number {
  if (low !== high || bound === 'at-most') return 7;
  return bound === 'at-least' ? TIP + 5 : 10;
}
