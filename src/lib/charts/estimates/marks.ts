import type { Shape, Tone } from '../kit/drawing.ts';
import { ARROW, line, openBar, px } from '../kit/shapes.ts';
import { glyphShapes } from './glyph.ts';
import { endsOf, type EstimateRow } from './rows.ts';

/** A horizontal axis of values: from pixels `low` (nought) to `high` (`limit`). */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly limit: number;
}

/** Where a value lies, in pixels; what is beyond the scale lies at its end. */
export const along = ({ low, high, limit }: ValueAxis, value: number): number =>
  low + (Math.min(value, limit) / (limit || 1)) * (high - low);

/** The pixels that an estimate's mark covers, its arrow included, without its stem. */
export function extentOf(row: EstimateRow, axis: ValueAxis, radius: number): readonly [from: number, to: number] {
  const [from, to] = endsOf(row).map((value) => along(axis, value)) as [number, number];
  const arrow = ARROW + 5;
  if (endsOf(row)[1] > axis.limit) return [to - arrow - BREAK, to + 4];
  if (row.low === null) return [to - arrow - 1, to + 4];
  if (row.high === null) return [from - 1, from + 3 + arrow];
  return [from - radius, to + radius];
}

/** How far before a bar's end its break is drawn, in pixels. */
const BREAK = 12;

/** Two slanted strokes through a stem: it goes on for longer than is drawn. */
const broken = (x: number, y: number, tone: Tone): Shape => ({
  d: `M${px(x - 4)} ${px(y + 5)}l4 -10M${px(x)} ${px(y + 5)}l4 -10`,
  stroke: tone,
  width: 1.5
});

/**
 * An estimate's mark at height `y`: a disc for a number, a bar for a range, an edge with an arrow for an open end; with a
 * stem from nought where `stem` says so and the number is not merely an upper limit.
 */
export function shapesOf(
  row: EstimateRow,
  axis: ValueAxis,
  y: number,
  { radius, stem, after }: { radius: number; stem: boolean; after: boolean }
): readonly Shape[] {
  const tone = row.hue ?? 'ink';
  const [low, high] = endsOf(row);
  const [from, to] = [along(axis, low), along(axis, high)];
  const stems: Shape[] =
    stem && row.low !== null
      ? [{ d: line(axis.low, y, from, y), stroke: tone, width: 2, ...(after && { dash: [3, 2] }) }]
      : [];
  const beyond = high > axis.limit ? [broken(to - ARROW - BREAK, y, tone)] : [];
  const exact = row.low !== null && row.low === row.high;
  const mark = exact
    ? glyphShapes(row.glyph ?? 'disc', to, y, radius, tone, after)
    : openBar(from, to, y, 2 * radius + 1, { low: row.low === null, high: row.high === null }, tone, after);
  return [...stems, ...mark, ...beyond];
}
