import type { Bound, Series, SeriesPoint } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';
import { cited } from '../kit/cited.ts';
import { isMeasure, type MeasureId } from './measures.ts';

/** What one estimator gave of one measure on one day; more than one point of the facts may record it. Shells, whole numbers. */
export interface Statement {
  /** The points that record it, as `series/index`. */
  readonly points: readonly string[];
  readonly date: string;
  readonly by: string;
  readonly measure: MeasureId;
  readonly low: number;
  readonly high: number;
  readonly bound?: Bound;
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
}

/** How many digits of a number say something: 2 for 4.8 million, 1 for 6 million. */
const digits = (value: number): number => String(value).replace('.', '').replace(/0+$/, '').length;

/** Whether one number is the other, or the other rounded. */
function alike(a: number, b: number): boolean {
  const coarse = Math.max(Math.min(digits(a), digits(b)), 1);
  return a.toPrecision(coarse) === b.toPrecision(coarse);
}

const sameSaying = (a: Statement, b: Statement): boolean =>
  a.date === b.date && a.by === b.by && a.measure === b.measure && a.bound === b.bound;

const precision = ({ low, high }: Statement): number => digits(low) + digits(high);

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Notes without those that another already holds. */
const telling = (notes: readonly string[]): readonly string[] =>
  distinct(notes).filter(
    (note, _i, all) => !all.some((other) => other !== note && other.includes(note.replace(/\.$/, '')))
  );

/** Two records of one saying as one: the numbers of `a`, everything else of both. */
const joined = (a: Statement, b: Statement): Statement => ({
  ...a,
  points: [...a.points, ...b.points],
  notes: telling([...a.notes, ...b.notes]),
  sources: distinct([...a.sources, ...b.sources])
});

function statementOf(id: string, series: Series, point: SeriesPoint, i: number): Statement | null {
  const { date, value, low, high, bound, measure, estimatedBy, note, sources } = point;
  if (value === null) return null;
  if (!isMeasure(measure)) {
    throw new RangeError(`The figure "shells" does not know the measure "${measure ?? ''}" of point ${i} of "${id}"`);
  }
  const unit = series.unit.startsWith('million ') ? 1e6 : 1;
  return {
    points: [`${id}/${i}`],
    date,
    by: estimatedBy ?? series.estimatedBy,
    measure,
    low: Math.round((low ?? value) * unit),
    high: Math.round((high ?? value) * unit),
    ...(bound && { bound }),
    notes: note ? [`${note}.`] : [],
    sources: cited(sources ?? series.sources)
  };
}

/** The statements of one series. Two points of one saying are the two ends of a range. */
function statementsIn(id: string, series: Series): readonly Statement[] {
  const found: Statement[] = [];
  series.points.forEach((point, i) => {
    const one = statementOf(id, series, point, i);
    if (!one) return;
    const at = found.findIndex((other) => sameSaying(one, other));
    const other = found[at];
    if (!other) found.push(one);
    else found[at] = { ...joined(other, one), low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
  });
  return found;
}

/**
 * The statements of several series, each once. Two series record the same statement where estimator, day, measure and bound
 * are the same and the numbers are equal, or those of one are the other's rounded: then the more precise numbers stand.
 * Numbers that differ otherwise contradict each other, and both stand. Throws an error that names the point whose measure
 * is missing or not known.
 */
export function statementsOf(series: readonly (readonly [id: string, series: Series])[]): readonly Statement[] {
  const all: Statement[] = [];
  for (const [id, one] of series) {
    for (const said of statementsIn(id, one)) {
      const at = all.findIndex(
        (other) => sameSaying(said, other) && alike(said.low, other.low) && alike(said.high, other.high)
      );
      const other = all[at];
      if (!other) all.push(said);
      else all[at] = precision(said) > precision(other) ? joined(said, other) : joined(other, said);
    }
  }
  return all;
}
