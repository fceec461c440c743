import type { Actor, Anchor, PerFrame } from '../story/types.ts';
import type { Known } from './certainty.ts';

/** What every word on the map has: where it belongs, and on which side of its point it would best stand. */
interface Word {
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  readonly text: string;
  readonly anchor?: PerFrame<Anchor>;
  readonly phone?: false;
}

/** The name of a place, with its dot. */
export interface PlaceLabel extends Word {
  readonly kind: 'place';
  /** Its id; none where the table of places does not have it. */
  readonly place?: string;
  readonly note?: string;
  readonly weight: 'strong' | 'normal' | 'quiet';
  /** 1 capital, 2 city or port, 3 smaller: the size of the dot. */
  readonly rank: 1 | 2 | 3;
  /** Sets the text off from its point by pixels of the nominal frame; a leader line joins them. */
  readonly shift?: PerFrame<readonly [right: number, down: number]>;
  /** What is claimed of the place, and how firmly it is known on the scene's day: the look of its dot. */
  readonly known?: Known;
  /** What is asked of any label, and only free words have. */
  readonly by?: never;
}

/** Words that stand for themselves, without a dot: the name of an area, a note, a distance. */
export interface FreeLabel extends Word {
  readonly kind: 'country' | 'water' | 'region' | 'note' | 'distance';
  readonly by?: Actor;
  // What is asked of any label, and only a place has.
  readonly place?: never;
  readonly note?: never;
  readonly weight?: never;
  readonly known?: never;
}

/** A word on the map, resolved. */
export type Label = PlaceLabel | FreeLabel;
