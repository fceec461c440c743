import { max, quantile } from 'd3';
import { endsOf, type EstimateRow } from './rows.ts';

/** What is this many times the upper quartile lies beyond the scale: it would squash all others into a corner. */
const FAR = 2;

/** Where a figure's scale of values ends: the greatest number that is not far beyond most. */
export function limitOf(rows: readonly EstimateRow[]): number {
  const values = rows.map((row) => endsOf(row)[1]);
  const far = FAR * (quantile(values, 0.75) ?? 0);
  return max(values.filter((value) => value <= far)) ?? 0;
}

/** The estimates that are too great for the scale. */
export const beyond = (rows: readonly EstimateRow[], limit: number): readonly EstimateRow[] =>
  rows.filter((row) => endsOf(row)[1] > limit);

/** Those estimates in one sentence, for under the drawing on a day; undefined where there are none. */
export function beyondInWords(rows: readonly EstimateRow[], asOf: string): string | undefined {
  const list = beyond(rows, limitOf(rows)).map(
    ({ by, value, known }) => `${value} (${by}${known > asOf ? ', said later' : ''})`
  );
  const last = list.at(-1);
  if (last === undefined) return undefined;
  return list.length === 1
    ? `One number lies beyond the scale: ${last}.`
    : `Beyond the scale lie ${list.slice(0, -1).join(', ')} and ${last}.`;
}
