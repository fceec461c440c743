import { formatDate, spanOf } from '../../facts/dates.ts';
import type { Series, SeriesPoint } from '../../facts/schema.ts';
import { spanOfWhen, whenInWords } from '../../facts/when.ts';
import { estimatorOf } from '../estimates/estimators.ts';
import type { EstimateRow } from '../estimates/rows.ts';
import { cited } from '../kit/cited.ts';
import { bounded, formatNumber, rangeOf } from '../kit/numbers.ts';
import type { Measure } from './measures.ts';
import type { WorkerRow } from './rows.ts';

/** The sentence of a conflict, where it speaks of the number. */
const conflictOf = ({ conflict }: Series, value: number): string | undefined =>
  conflict !== undefined && new RegExp(`(^|[^\\d,])${formatNumber(value)}\\b`).test(conflict)
    ? conflict.replaceAll("'", '’')
    : undefined;

/** A point of a series as a row; null where it has no number. Throws a RangeError for an unknown estimator. */
export function pointRow(
  id: string,
  { date, said, period, value, bound, note, estimatedBy, sources }: SeriesPoint,
  series: Series,
  { counts, glyph }: Measure
): WorkerRow | null {
  if (value === null) return null;
  const { name, spoken, group, hue, details } = estimatorOf(estimatedBy ?? series.estimatedBy);
  const given = said ?? date;
  const [low, high] = [bound === 'at-most' ? null : value, bound === 'at-least' ? null : value];
  const number = bound === 'about' ? bounded(value, bound) : rangeOf(low, high);
  // What was there was there at a time of its own; what was sent or planned goes by the day it was told.
  const of = glyph === 'disc' ? (period ?? { on: date }) : period;
  const when = of && whenInWords(of);
  const detail = details.join(', ');
  const conflict = conflictOf(series, value);
  const span = of ? spanOfWhen(of) : spanOf(given);
  return {
    id,
    known: spanOf(given).to,
    title: `${name}, ${formatDate(given)}: ${number} ${counts}${when ? `, ${when}` : ''}`,
    ...(hue && { hue }),
    notes: [...(note ? [`${note}.`] : []), ...(conflict === undefined ? [] : [conflict])],
    sources: cited(sources ?? series.sources),
    group,
    by: name,
    spoken,
    date: given,
    ...(when !== undefined && { stamp: when }),
    low,
    high,
    value: number,
    ...(when !== undefined && { when }),
    ...(detail && { detail }),
    ...(conflict !== undefined && { conflict }),
    glyph,
    time: { from: span.from ?? spanOf(date).from, to: span.to ?? spanOf(date).to }
  };
}

/** Whether two rows are one statement: the same number, by the same estimator, known from the same day. */
export const same = (a: EstimateRow, b: EstimateRow): boolean =>
  a.by === b.by && a.known === b.known && (a.low ?? a.high) === (b.low ?? b.high);

/** One row for what the facts hold twice: the point's, with the pages and notes of both. */
export const merged = (point: WorkerRow, twin: EstimateRow | undefined): WorkerRow =>
  twin === undefined
    ? point
    : {
        ...point,
        ...(point.detail === undefined &&
          twin.detail !== undefined &&
          !/^\d{4}$/.test(twin.detail) && { detail: twin.detail }),
        ...(twin.step !== undefined && { step: twin.step }),
        notes: [...new Set([...(point.notes ?? []), ...(twin.notes ?? [])])],
        sources: cited([...point.sources, ...twin.sources])
      };
