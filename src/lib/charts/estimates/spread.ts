import { formatDate } from '../../facts/dates.ts';
import { DAY, timeOf } from '../kit/axis.ts';
import { counted } from '../kit/number-words.ts';
import type { EstimateRow } from './rows.ts';

/** Two estimators whose numbers of the same days exclude each other: `later` was given `days` after `earlier`. */
interface Spread {
  readonly earlier: EstimateRow;
  readonly later: EstimateRow;
  readonly days: number;
  /** How many times the lesser the greater is. */
  readonly ratio: number;
}

/** How often the greater of two estimates contains the lesser; 1 where one number would satisfy both. */
function ratioOf(a: EstimateRow, b: EstimateRow): number {
  const apart = (less: EstimateRow, more: EstimateRow) =>
    less.high !== null && less.high > 0 && more.low !== null && less.high < more.low ? more.low / less.high : 1;
  return Math.max(apart(a, b), apart(b, a));
}

/**
 * The widest disagreement among estimates of one measure that were given at most `within` days apart. Each number is held
 * against what the other estimator last said by then, so that nobody disagrees with himself. Numbers of a time of their
 * own, and those merely derived, do not count. Of equals, the pair that is closer in time. Null if nobody disagrees.
 */
export function widestSpread(rows: readonly EstimateRow[], within: number): Spread | null {
  const total = rows.filter(({ when, derived }) => when === undefined && !derived);
  const spreads = total.flatMap((later, i): Spread[] => {
    const before = total.slice(0, i).filter(({ by }) => by !== later.by);
    const last = [...new Map(before.map((row) => [row.by, row])).values()];
    return last.map((earlier) => ({
      earlier,
      later,
      days: Math.round((timeOf(later.known) - timeOf(earlier.known)) / DAY),
      ratio: ratioOf(earlier, later)
    }));
  });
  return (
    spreads
      .filter(({ days, ratio }) => days <= within && ratio > 1)
      .sort((a, b) => b.ratio - a.ratio || a.days - b.days)[0] ?? null
  );
}

const after = (days: number): string =>
  days === 0 ? 'on the same day' : days === 1 ? 'a day later' : `${counted(days, 'day')} later`;

/** A disagreement as a sentence without a full stop. `counts` is what both put a number to: `soldiers sent`. */
export const spreadInWords = ({ earlier, later, days }: Spread, counts: string): string =>
  `In ${formatDate(earlier.known.slice(0, 7))} ${earlier.spoken} counted ${earlier.value} ${counts}, ${later.spoken} ${after(days)} ${later.value}`;
