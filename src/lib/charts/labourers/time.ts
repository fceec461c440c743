import { min, scaleUtc } from 'd3';
import { type AxisTick, type ToPixels } from '../kit/axis.ts';
import type { WorkerRow } from './rows.ts';

/** Of a whole axis: what lies between the two stretches that have numbers. */
const GAP = 0.13;
/** More than so many years without a number are left out of the scale. */
const LONG = 2;

/** A time axis of two stretches, with the years between them, for which there are no numbers, pressed together. */
interface BrokenTime {
  readonly scale: ToPixels;
  readonly low: number;
  readonly high: number;
  /** Where the years without numbers lie, in pixels, and which they are. */
  readonly gap: { readonly from: number; readonly to: number; readonly first: number; readonly last: number };
  readonly ticks: readonly AxisTick[];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const newYear = (year: number): number => Date.UTC(year, 0, 1);

/**
 * Lays the years of the rows between two edges, broken where the longest stretch without a number lies; the last stretch gets
 * `share` of what the gap leaves. Throws a RangeError if no stretch is long enough to break at.
 */
export function brokenTime(rows: readonly WorkerRow[], low: number, high: number, share: number): BrokenTime {
  const first = min(rows, ({ time }) => yearOf(time.from));
  const years = [...new Set(rows.flatMap(({ time }) => [yearOf(time.from), yearOf(time.to)]))].sort((a, b) => a - b);
  const breaks = years.flatMap((year, i) => {
    const next = years[i + 1];
    return next === undefined ? [] : [{ last: year, next, empty: next - year - 1 }];
  });
  const widest = breaks.sort((a, b) => b.empty - a.empty)[0];
  if (first === undefined || !widest || widest.empty < LONG) {
    throw new RangeError('The workers’ numbers leave no years without a number, at which to break the time axis');
  }
  const across = high - low;
  const to = high - across * (1 - GAP) * share;
  const from = to - across * GAP;
  const end = Math.max(...years) + 1;
  const ends = [newYear(first), newYear(widest.last + 1), newYear(widest.next), newYear(end)];
  const scale = scaleUtc(ends, [low, from, to, high]);
  const ticks = (start: number, end: number): AxisTick[] =>
    Array.from({ length: end - start + 1 }, (_, i) => ({
      at: newYear(start + i),
      text: String(start + i),
      strong: true
    }));
  return {
    scale,
    low,
    high,
    gap: { from, to, first: widest.last + 1, last: widest.next - 1 },
    ticks: [...ticks(first, widest.last + 1), ...ticks(widest.next, end)]
  };
}
