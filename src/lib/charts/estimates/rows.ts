import type { FigureData, FigureRow } from '../kit/figure.ts';
import type { GroupId } from './estimators.ts';
import type { GlyphKind } from './glyph.ts';

/** One number by one estimator, given on one day. */
export interface EstimateRow extends FigureRow {
  readonly group: GroupId;
  /** The estimator: as a label, and as it stands inside a sentence. */
  readonly by: string;
  readonly spoken: string;
  /** When it was given, as precise as it is known. */
  readonly date: string;
  /** What stands for its date beside the name, where that is not when it was given. */
  readonly stamp?: string;
  /** Null is an end that the estimator left open. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number in words: `at least 10,000`. */
  readonly value: string;
  /** The time it is of, in words, where that is not the day it was given. */
  readonly when?: string;
  /** What else the estimator or the facts say of it: `already in Russia`. */
  readonly detail?: string;
  readonly conflict?: string;
  /** Reckoned from what the estimator said; never said to be the estimator’s own number. */
  readonly derived?: true;
  /** How a single number is drawn; a disc where it is not given. */
  readonly glyph?: GlyphKind;
}

/** All numbers of one measure, in the order in which they were given. Different measures never share a panel. */
export interface EstimatePanel {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly EstimateRow[];
}

export interface Estimates extends FigureData {
  readonly rows: readonly EstimateRow[];
  readonly panels: readonly EstimatePanel[];
}

/** Where an estimate is placed: its stated number, or the middle of its range. */
export const endsOf = ({
  id,
  low,
  high
}: Pick<EstimateRow, 'id' | 'low' | 'high'>): readonly [low: number, high: number] => {
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) throw new RangeError(`The estimate "${id}" has neither a low nor a high`);
  return [from, to];
};

/** The time a number is of, where the date beside the name does not say it already. */
export const timeOfRow = ({ when, stamp }: Pick<EstimateRow, 'when' | 'stamp'>): string | undefined =>
  when === stamp ? undefined : when;

/** What stands softly beside the number: the time it is of, and what was said of it. */
export const asideOf = (row: EstimateRow): string => [timeOfRow(row), row.detail].filter(Boolean).join(', ');
