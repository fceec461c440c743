import { spanOfWhen } from '../../facts/when.ts';
import { DAY, timeOf } from '../kit/axis.ts';
import type { Shape, Tone } from '../kit/drawing.ts';
import type { Happening } from './types.ts';
import { arrowHead, bar, middle, through, type Frame, type Point } from './frame.ts';

/** Where something that happened lies along the days: its bar, and when it was told. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  /** The beginning of the day it was told; the end of the month if it was told later. */
  readonly told: number;
  readonly late: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly soft: boolean;
}

const BACK = 11;
/** How far into the day the thin line turns, in days: clear of the cursor, which stands between two days. */
const ELBOW = 0.15;

/** An end that nobody states is drawn as one day with an arrow. */
export function reachOf({ when, told }: Happening, frame: Frame): Reach {
  const { from, to, soft } = spanOfWhen(when);
  const start = timeOf(from ?? to ?? told);
  const end = timeOf(to ?? from ?? told);
  const late = frame.at(timeOf(told)) >= frame.high;
  return {
    from: frame.at(start),
    // The end of a day, before what is set off after it.
    to: frame.at(end) + frame.slot,
    told: late ? frame.high : frame.at(timeOf(told)) + ELBOW * frame.slot,
    late,
    openStart: from === null,
    openEnd: to === null,
    soft
  };
}

/** Where its drawing begins, along: an arrow reaches back from its bar. */
export const beginOf = ({ from, openStart }: Reach): number => from - (openStart ? BACK : 0);

/** Where its drawing ends, along. */
export const endOf = ({ to, told, openEnd }: Reach): number => Math.max(to + (openEnd ? BACK : 0), told);

/** `told 2025`: by when a reader could have known what was told after the month. */
export const toldLater = ({ told }: Happening): string => `told ${told.slice(0, 4)}`;

/**
 * The thin line from what happened to the day and the side that told it, or to the end of the month. `from` is where it
 * begins, along, if not at the end of the bar.
 */
export function joiner(
  happening: Happening,
  reach: Reach,
  across: number,
  lane: number | undefined,
  frame: Frame,
  from = reach.to
): Shape[] {
  const tone: Tone = happening.hue ?? 'soft';
  const start: Point = [Math.min(from, reach.told), across];
  const wait = (to: Point): Shape => ({
    d: through(frame, [start, to]),
    stroke: tone,
    width: 1,
    dash: [1.5, 2.5]
  });
  if (reach.late) {
    const end: Point = [frame.high, across];
    return [wait(end), { d: arrowHead(frame, end, 1), stroke: tone, width: 1.25 }];
  }
  if (lane === undefined) return [];
  return [
    wait([reach.told, across]),
    {
      d: through(frame, [
        [reach.told, across],
        [reach.told, lane],
        [middle(frame, happening.told) - 5, lane]
      ]),
      stroke: tone,
      width: 0.9,
      opacity: 0.75
    }
  ];
}

/** The bar of what happened: sharp, fading at soft ends, with an arrow at open ones; an outline if it was not yet told. */
export function barOf(
  happening: Happening,
  reach: Reach,
  across: number,
  thick: number,
  frame: Frame,
  after: boolean
): Shape[] {
  const tone: Tone = happening.hue ?? 'ink';
  const whole = bar(frame, reach.from, reach.to, across, thick);
  const core = (reach.to - reach.from) / 4;
  const body: Shape[] = after
    ? [{ d: whole, fill: 'paper', stroke: tone, width: 1.25, dash: reach.soft ? [1.5, 2.5] : [3, 2] }]
    : reach.soft
      ? [
          { d: whole, fill: tone, opacity: 0.35 },
          { d: bar(frame, reach.from + core, reach.to - core, across, thick), fill: tone }
        ]
      : [{ d: whole, fill: tone }];
  const arrow = (at: number, sign: 1 | -1): Shape[] => [
    {
      d:
        through(frame, [
          [at + sign * 2, across],
          [at + sign * (BACK - 1), across]
        ]) + arrowHead(frame, [at + sign * (BACK - 1), across], sign),
      stroke: tone,
      width: 1.5
    }
  ];
  return [...body, ...(reach.openStart ? arrow(reach.from, -1) : []), ...(reach.openEnd ? arrow(reach.to, 1) : [])];
}

/** How many days lie between two days. */
export const lagInDays = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY);
