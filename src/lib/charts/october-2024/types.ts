import type { When } from '../../facts/date-schema.ts';
import type { Stance } from '../../facts/schema.ts';
import type { Hue } from '../kit/drawing.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';

/** Who speaks: a capital, the alliance, or everyone else. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly hue?: Hue;
}

/** All that one side said on one day. */
export interface Statement extends FigureRow {
  readonly kind: 'said';
  readonly lane: string;
  readonly day: string;
  /** What was done with claims, and in how many statements. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** In a few words, where an event that must appear says it; `weight` orders those words, the lowest first. */
  readonly short?: string;
  readonly weight?: number;
}

/** Something that happened, and who told of it when. */
export interface Happening extends FigureRow {
  readonly kind: 'happened';
  readonly when: When;
  readonly short: string;
  readonly told: string;
  /** Who told of it first, and in which lane: whoever told of it after the month stands with the others. */
  readonly by: string;
  readonly lane: string;
}

/** Whose turn it was to speak, and the day. */
export interface Turn {
  readonly name: string;
  readonly day: string;
}

/** All that the figure draws. */
export interface October extends FigureData {
  /** The first and the last day of the month. */
  readonly from: string;
  readonly to: string;
  readonly lanes: readonly Lane[];
  readonly stances: readonly { readonly stance: Stance; readonly words: string }[];
  /** What happened, in the order told (what was told after the month first), then what was said, day by day. */
  readonly rows: readonly (Happening | Statement)[];
  /** What the title is made of: when the first ships sailed, and who spoke of them when. */
  readonly finding: {
    readonly sailed: string;
    readonly told: Turn;
    readonly agreed: Turn;
    readonly admitted: Turn;
  };
}
