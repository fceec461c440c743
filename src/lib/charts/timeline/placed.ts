import type { Tick } from './ticks.ts';
import type { LaneId, TimelineDot, TimelineEra, TimelineTreaty, TreatyState } from './types.ts';
import type { LineWord } from './words.ts';

/** What the timeline's layout gives: everything with its place, in pixels. */

/** A dot. `x`, `y`: its middle. */
export interface PlacedDot {
  readonly dot: TimelineDot;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly r: number;
  /** Where what lasted ended, or null. */
  readonly tail: number | null;
  /** Not yet known on the chosen day. */
  readonly after: boolean;
  /** Told by the step being read: it gets a ring. */
  readonly now: boolean;
  /** The radius of its ring. */
  readonly ring: number;
}

/** A drawn piece of a treaty's span. */
interface PlacedStretch {
  readonly x1: number;
  readonly x2: number;
  readonly state: TreatyState;
  readonly after: boolean;
}

/** A treaty's span. */
export interface PlacedTreaty {
  readonly treaty: TimelineTreaty;
  readonly y: number;
  readonly stretches: readonly PlacedStretch[];
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly after: boolean;
}

/** The words of an event, with the dot they belong to: `y` is the baseline of the first line, the others follow at 12 px. */
export interface EventLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle';
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly dot: PlacedDot;
}

/** The edge at which an era begins, and its name where there is room beside the events' words. */
export interface PlacedEra {
  readonly era: TimelineEra;
  readonly x: number;
  readonly label: (LineWord & { readonly y: number }) | null;
}

/** Everything drawn, in pixels from the top left corner. */
export interface TimelineLayout {
  readonly left: number;
  readonly right: number;
  /** The top and bottom of what the lit years and the veil cover. */
  readonly top: number;
  readonly bottom: number;
  /** `x`, `y` and `anchor` are those of the lane's name, `base` the line its dots stand on. */
  readonly lanes: readonly {
    readonly id: LaneId;
    readonly name: string | null;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly base: number;
  }[];
  /** Null where all years are lit. */
  readonly lit: { readonly x: number; readonly width: number } | null;
  readonly asOf: number;
  readonly eras: readonly PlacedEra[];
  readonly dots: readonly PlacedDot[];
  readonly treaties: readonly PlacedTreaty[];
  readonly ticks: readonly Tick[];
  readonly labels: readonly EventLabel[];
}
