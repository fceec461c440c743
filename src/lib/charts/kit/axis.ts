import { formatDate } from '../../facts/dates.ts';
import type { Shape, Word } from './drawing.ts';
import { boxOf, withoutCollisions, within } from './measure.ts';
import { line, rect } from './shapes.ts';

/** Milliseconds UTC of the start of a day. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** A day in milliseconds. */
export const DAY = 86_400_000;

/** `23 Oct 2024` */
export function shortDay(day: string): string {
  return formatDate(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

/** A scale from time (milliseconds UTC) or from a number to pixels: d3's `scaleUtc`, `scaleLinear`, `scaleLog`. */
export type ToPixels = (value: number) => number;

/** What a part of a drawing adds: shapes beneath the marks, and words. */
export interface Part {
  readonly ground: readonly Shape[];
  readonly words: readonly Word[];
}

export interface AxisTick {
  readonly at: number;
  readonly text: string;
  /** Needed more than others; comes first where there is no room for all. */
  readonly strong?: boolean;
}

/**
 * An axis along the foot: its line, its ticks, and those of their words that have room, the strong ones first. `low` and
 * `high` are where the axis begins and ends, `edge` how far words may reach beyond, in pixels.
 */
export function footAxis(
  ticks: readonly AxisTick[],
  scale: ToPixels,
  {
    low,
    high,
    y,
    edge = 0,
    size = 11,
    grid
  }: { low: number; high: number; y: number; edge?: number; size?: number; grid?: number }
): Part {
  const shown = ticks.filter(({ at }) => scale(at) >= low - 0.5 && scale(at) <= high + 0.5);
  const words = [...shown]
    .sort((a, b) => Number(b.strong ?? false) - Number(a.strong ?? false))
    .map(({ at, text, strong }) =>
      within(
        {
          text,
          x: scale(at),
          y: y + size + 5,
          anchor: 'middle',
          size,
          tone: 'soft',
          ...(strong && { weight: 500 as const })
        },
        low - edge,
        high + edge
      )
    );
  return {
    ground: [
      ...(grid === undefined
        ? []
        : shown.map(({ at }): Shape => ({ d: line(scale(at), grid, scale(at), y), stroke: 'rule' }))),
      { d: line(low, y, high, y), stroke: 'soft' },
      ...shown.map(({ at }): Shape => ({ d: line(scale(at), y, scale(at), y + 4), stroke: 'soft' }))
    ],
    words: withoutCollisions(words, 6)
  };
}

/**
 * The cursor of the chosen day through a time axis, and the veil over what lies after it. The word stands at the top, on
 * the side that has room. Nothing where the day lies before the axis begins; no veil where it lies after its end.
 */
export function asOfCursor(
  asOf: string,
  scale: ToPixels,
  { low, high, top, bottom, size = 11 }: { low: number; high: number; top: number; bottom: number; size?: number }
): Part {
  // The day itself belongs to what is known.
  const at = scale(timeOf(asOf) + DAY);
  const x = Math.min(Math.max(at, low), high);
  const ground: Shape[] = x < high ? [{ d: rect(x, top, high - x, bottom - top), fill: 'veil' }] : [];
  if (at < low || at > high) return { ground, words: [] };
  const word: Word = {
    text: `as of ${shortDay(asOf)}`,
    x: x - 4,
    y: top - 4,
    anchor: 'end',
    size,
    weight: 500,
    tone: 'ink'
  };
  const fits = boxOf(word).x >= low;
  return {
    ground: [...ground, { d: line(x, top - 12, x, bottom), stroke: 'ink', width: 1.25 }],
    words: [fits ? word : within({ ...word, x: x + 4, anchor: 'start' }, low, high)]
  };
}
