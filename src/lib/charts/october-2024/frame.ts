import { DAY, timeOf } from '../kit/axis.ts';
import { px } from '../kit/shapes.ts';
import type { October } from './types.ts';

/** A place by its time and by its lane: pixels along the days, and pixels across them. */
export type Point = readonly [along: number, across: number];

/**
 * Where days and lanes lie. On a wide page the days run from left to right; on a narrow one they run down, and all else
 * turns with them.
 */
export interface Frame {
  readonly down: boolean;
  /** Pixels of a day. */
  readonly slot: number;
  /** Where the month begins and ends, along. */
  readonly low: number;
  readonly high: number;
  /** Along, at a moment (milliseconds UTC). */
  readonly at: (time: number) => number;
  readonly xy: (point: Point) => { readonly x: number; readonly y: number };
}

/** How far the days after the chosen one are set off, where they run down: room for the words of the cursor. */
export const CUT = 15;

/** The days of the month, each `slot` pixels, from `low`; those after `asOf` are set off where they run down. */
export function frameOf(
  { from, to }: Pick<October, 'from' | 'to'>,
  asOf: string,
  low: number,
  slot: number,
  down: boolean
): Frame {
  const begins = timeOf(from);
  const cut = timeOf(asOf) + DAY;
  const ends = timeOf(to) + DAY;
  const cutting = down && cut > begins && cut < ends;
  const at = (time: number) => low + ((time - begins) / DAY) * slot + (cutting && time >= cut ? CUT : 0);
  return {
    down,
    slot,
    low,
    high: at(ends),
    at,
    xy: ([along, across]) => (down ? { x: across, y: along } : { x: along, y: across })
  };
}

/** The middle of a day, along. */
export const middle = ({ at, slot }: Frame, day: string): number => at(timeOf(day)) + slot / 2;

/** A line through points. */
export const through = ({ xy }: Frame, points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${px(xy(point).x)} ${px(xy(point).y)}`).join('');

/** A bar from one point of the days to another, around a place across. */
export const bar = (frame: Frame, from: number, to: number, across: number, thick: number): string =>
  `${through(frame, [
    [from, across - thick / 2],
    [to, across - thick / 2],
    [to, across + thick / 2],
    [from, across + thick / 2]
  ])}z`;

/** The head of an arrow at a point, forwards or backwards in time. */
export const arrowHead = (frame: Frame, [along, across]: Point, sign: 1 | -1): string =>
  through(frame, [
    [along - sign * 4, across - 3.5],
    [along, across],
    [along - sign * 4, across + 3.5]
  ]);
