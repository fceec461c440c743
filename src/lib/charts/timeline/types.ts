import type { Event } from '../../facts/schema.ts';
import type { Hue } from '../kit/drawing.ts';

/**
 * What the timeline draws, as plain data: made once at build from the facts and the story, sent to the page as it is.
 * Time is a decimal year (2024.5 is the middle of 2024, UTC); days are `YYYY-MM-DD`.
 */

/** The rows of the timeline. `treaties` holds the spans and the dots of what made them. */
export type LaneId = 'war' | 'arms' | 'politics' | 'others' | 'treaties';

/** One event. */
export interface TimelineDot {
  readonly id: string;
  readonly lane: LaneId;
  readonly title: string;
  /** The date as precise as it is known, in words. */
  readonly date: string;
  /** Where the dot stands: the first day, or the middle of a month or year where no day is known. */
  readonly at: number;
  /** The end of what lasted, or null for what happened once. */
  readonly until: number | null;
  /** From which day a reader could have known of it. */
  readonly known: string;
  /** The steps that tell it, in the order of the story (those of a twin record last); the dot leads to the first. */
  readonly steps: readonly string[];
  /** 1 must appear, 2 useful, 3 background. */
  readonly weight: Event['importance'];
  readonly hue?: Hue;
}

export type TreatyId = 'span-1961' | 'span-2000' | 'span-2024';

/** `standing`: signed and not ended; `awaiting`: signed, not yet in force; `disputed`: sources differ on whether it stood. */
export type TreatyState = 'standing' | 'awaiting' | 'disputed';

/** A stretch of a treaty's life. `to` null is an open end. */
interface TreatyStretch {
  readonly from: number;
  readonly to: number | null;
  readonly state: TreatyState;
}

/** One treaty between Moscow and Pyongyang as a span. */
export interface TimelineTreaty {
  readonly id: TreatyId;
  /** The label, from long to short; the drawing takes the first that has room. */
  readonly labels: readonly [string, ...string[]];
  /** Its life in words, for readers of text. */
  readonly words: string;
  readonly known: string;
  /** Whether each side promised the other military help. */
  readonly defence: boolean;
  readonly stretches: readonly [TreatyStretch, ...TreatyStretch[]];
}

/** A stretch of time between two events, under a name of ours. */
export interface TimelineEra {
  readonly name: string;
  readonly from: number;
  /** The date of the event that begins it, in words. */
  readonly since: string;
}

/** All that the timeline draws. */
export interface Timeline {
  /** The finding, for the title. */
  readonly title: string;
  /** How many pages are cited for what is drawn. */
  readonly pages: number;
  /** The years drawn, from 1 January of the first to the end of the last: [1945, 2027) is [1945, 2027]. */
  readonly domain: readonly [from: number, to: number];
  readonly dots: readonly TimelineDot[];
  readonly treaties: readonly TimelineTreaty[];
  readonly eras: readonly TimelineEra[];
}
