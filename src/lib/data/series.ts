import { typeset } from '../facts/typeset.ts';
import type { Bound, Series } from '../facts/schema.ts';
import { series, type SeriesId } from '../facts/series.ts';
import { flatCitationFields, flatCitations, textOrNull, type FlatCitations } from './cited.ts';
import type { DataTable } from './field.ts';
import { openTime } from './time.ts';

/** The series as open data, a point a row. */

interface OpenPoint extends FlatCitations {
  readonly series: SeriesId;
  readonly name: string;
  readonly unit: string;
  readonly number: number;
  readonly date: string;
  readonly said: string | null;
  readonly period: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly periodSoft: boolean | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly measure: string | null;
  readonly group: string | null;
  readonly estimatedBy: string;
  readonly note: string | null;
  readonly caution: string | null;
  readonly conflict: string | null;
  readonly seriesNote: string | null;
}

/** Every point of every series. */
export const seriesTable: DataTable<OpenPoint> = {
  id: 'series',
  title: 'Series',
  about:
    'One row is one number of a series: numbers of one kind over time. Different series, and different measures within one, must not be joined; mind caution and conflict.',
  fields: {
    series: { type: 'text', means: 'Id of the series.' },
    name: { type: 'text', means: 'What the series counts.' },
    unit: { type: 'text', means: 'The unit of value, low and high.' },
    number: { type: 'number', means: 'The point’s place in its series, from 1.' },
    date: {
      type: 'date',
      means:
        'When the number was given, or the time it is of where said or period tell them apart or nothing else is known.'
    },
    said: { type: 'date', means: 'When the number was given, where date is the time it is of.', none: 'see date' },
    period: {
      type: 'text',
      means: 'The time the number is of, in words, where it is more than date.',
      none: 'see date'
    },
    periodFrom: { type: 'day', means: 'The first day of that time.', none: 'open, or no such time' },
    periodTo: { type: 'day', means: 'The last day of that time.', none: 'open, or no such time' },
    periodSoft: { type: 'yes-no', means: 'Whether the edges of that time are not sharp.', none: 'no such time' },
    value: { type: 'number', means: 'The number.', none: 'not given' },
    low: { type: 'number', means: 'The low end, where the source gives a range.', none: 'no range' },
    high: { type: 'number', means: 'The high end, where the source gives a range.', none: 'no range' },
    bound: {
      type: 'code',
      means: 'How the source puts the number.',
      none: 'as it stands',
      codes: { 'at-least': 'at least, more than', 'at-most': 'at most, up to', about: 'about' }
    },
    measure: {
      type: 'text',
      means: 'What was counted or reckoned, where a series holds different measures.',
      none: 'as the series says'
    },
    group: { type: 'text', means: 'What it is a number of, where a series holds several.', none: 'as the series says' },
    estimatedBy: { type: 'text', means: 'Who gave the number.' },
    note: { type: 'text', means: 'Our remark on the number.', none: 'no remark' },
    caution: { type: 'text', means: 'What must be minded with the whole series.', none: 'nothing noted' },
    conflict: { type: 'text', means: 'In what sources of the series differ.', none: 'nothing noted' },
    seriesNote: { type: 'text', means: 'Our remark on the whole series.', none: 'no remark' },
    ...flatCitationFields
  },
  rows: (Object.entries(series) as readonly (readonly [SeriesId, Series])[]).flatMap(([id, one]) =>
    one.points.map((point, i): OpenPoint => {
      const period = openTime(point.period);
      return {
        series: id,
        name: typeset(one.name),
        unit: one.unit,
        number: i + 1,
        date: point.date,
        said: point.said ?? null,
        period: period.words,
        periodFrom: period.from,
        periodTo: period.to,
        periodSoft: period.soft,
        value: point.value,
        low: point.low ?? null,
        high: point.high ?? null,
        bound: point.bound ?? null,
        measure: textOrNull(point.measure),
        group: textOrNull(point.group),
        estimatedBy: typeset(point.estimatedBy ?? one.estimatedBy),
        note: textOrNull(point.note),
        caution: textOrNull(one.caution),
        conflict: textOrNull(one.conflict),
        seriesNote: textOrNull(one.note),
        ...flatCitations(point.sources ?? one.sources.map(({ source }) => source))
      };
    })
  )
};
