import type { SourceId } from '../../facts/sources.ts';
import type { Drawing, Hue } from './drawing.ts';

/** One row of a figure's data: what a mark stands for, and what the panel says of it. */
export interface FigureRow {
  /** Unique in the figure. */
  readonly id: string;
  /** From which day a reader could have known of it, `YYYY-MM-DD`. */
  readonly known: string;
  /** All of it in one sentence without a full stop: who, on which day, what. Read out for the mark. */
  readonly title: string;
  readonly hue?: Hue;
  /** The step that tells it, if there is one. */
  readonly step?: string;
  /** What else must be said: how it was counted, which other number contradicts it. */
  readonly notes?: readonly string[];
  /** Ids of the pages that carry it, the best first. */
  readonly sources: readonly SourceId[];
}

/** What a figure needs of the facts, as plain data: made at build, sent to the page as it is. */
export interface FigureData {
  readonly rows: readonly FigureRow[];
}

/** What decides a drawing. Sizes in pixels. */
export interface LayoutOptions {
  /** From 280; the layout chooses the height. */
  readonly width: number;
  /** The chosen day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Rows that the reader has filtered out. */
  readonly hidden?: ReadonlySet<string>;
  /** The step being read: its marks stand out. */
  readonly step?: string;
}

/** What the reader may narrow a figure by: the rows of each option are shown while it is chosen. */
export interface Filter {
  readonly id: string;
  /** What is chosen among, such as "Estimator". */
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly rows: readonly string[] }[];
}

export interface FigureWords {
  /** The finding, in one sentence without a full stop, true on the chosen day. Its numbers come from the data. */
  readonly title: string;
  /** What is counted, in which unit, and how to read it. */
  readonly subtitle: string;
  /** What must not be overlooked, under the drawing; on every day or on none, since the page keeps its place. */
  readonly note?: string;
}

/** How a figure is drawn and worded. Pure, the same on server and client; knows nothing but its data. */
export interface FigureDesign<Data extends FigureData> {
  readonly words: (data: Data, asOf: string) => FigureWords;
  readonly layout: (data: Data, options: LayoutOptions) => Drawing;
  readonly filters?: (data: Data) => readonly Filter[];
}
