import type { claims } from '../../facts/claims.ts';
import type { Claim, Estimate, Event, Line, Series } from '../../facts/schema.ts';
import type { FigureId } from '../../story/figures.ts';
import type { Drawing } from './drawing.ts';
import type { FigureData, FigureDesign, FigureWords, Filter, LayoutOptions } from './figure.ts';
import type { Table } from './table.ts';

/** The tables of the facts that figures read, by id. Handed in, so that a test can change a fact and see what follows. */
export interface Facts {
  readonly claims: Readonly<Record<keyof typeof claims, Claim>>;
  readonly events: Readonly<Record<string, Event>>;
  readonly estimates: Readonly<Record<string, Estimate>>;
  readonly series: Readonly<Record<string, Series>>;
  readonly lines: Readonly<Record<string, Line>>;
}

/** Where a figure stands: the step it follows, and the steps that tell an event or draw a line, for its marks' links. */
export interface FigurePlace {
  readonly step: string;
  readonly stepsOf: (event: string) => readonly { readonly id: string; readonly title: string }[];
  /** The first step whose map draws a line of the facts. */
  readonly stepOfLine?: (line: string) => string | undefined;
}

/** A figure as its folder defines it: data and table out of the facts (at build), drawing and words out of the data. */
export interface FigureModule<Data extends FigureData> {
  /** Throws an error that names the fact which is missing or does not fit. */
  readonly dataOf: (facts: Facts, place: FigurePlace) => Data;
  /** A row for every row of the data, in its order. */
  readonly tableOf: (data: Data) => Table;
  readonly design: FigureDesign<Data>;
}

/** A figure made out of the facts, whatever its data look like. */
export interface MadeFigure {
  readonly id: FigureId;
  readonly data: FigureData;
  readonly table: Table;
  readonly words: (asOf: string) => FigureWords;
  readonly draw: (options: LayoutOptions) => Drawing;
  readonly filters: readonly Filter[];
}

/** Makes a figure: here its data's type is still known to all its parts. */
export function made<Data extends FigureData>(
  id: FigureId,
  { dataOf, tableOf, design }: FigureModule<Data>,
  facts: Facts,
  place: FigurePlace
): MadeFigure {
  const data = dataOf(facts, place);
  return {
    id,
    data,
    table: tableOf(data),
    words: (asOf) => design.words(data, asOf),
    draw: (options) => design.layout(data, options),
    filters: design.filters?.(data) ?? []
  };
}
