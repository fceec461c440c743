import { compareDates, formatDate, spanOf } from '../../facts/dates.ts';
import type { Bound } from '../../facts/schema.ts';
import { toldIn } from '../kit/told.ts';
import type { Hue } from '../kit/drawing.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import { bounded, inMillions } from '../kit/numbers.ts';
import type { Table } from '../kit/table.ts';
import { MEASURES, type MeasureId } from './measures.ts';
import { statementsOf, type Statement } from './statements.ts';

/** One estimator's number of shells. `low` and `high` are equal where no range is given. */
export interface Estimate extends FigureRow {
  readonly date: string;
  readonly by: string;
  readonly low: number;
  readonly high: number;
  readonly bound?: Bound;
  /** The number as it was said: `up to 4.8 million`. */
  readonly said: string;
}

/** Estimates that measure the same thing, in the order in which they were given. */
export interface Group {
  readonly id: MeasureId;
  readonly name: string;
  readonly means: string;
  readonly estimates: readonly Estimate[];
}

export interface Shells extends FigureData {
  readonly groups: readonly Group[];
}

/** The series, those of one measure first. */
const SERIES = ['series-shell-totals-2025', 'series-shell-capacity-south-korea', 'series-shells-by-estimator'] as const;

/** The sides among the estimators; everyone else is ink. */
const SIDES: readonly (readonly [RegExp, Hue])[] = [
  [/^South Korea/, 'kr'],
  [/^Ukrain/, 'ua']
];

/** A number or range as it was said, in millions: `at least 2 million`, `4.2 to 5.8 million`. */
export const saying = (low: number, high: number, bound?: Bound): string =>
  low === high ? bounded(low, bound, inMillions) : `${inMillions(low).replace(/ million$/, '')} to ${inMillions(high)}`;

function estimateOf({ points, date, by, low, high, bound, notes, sources }: Statement, place: FigurePlace): Estimate {
  const said = saying(low, high, bound);
  const hue = SIDES.find(([name]) => name.test(by))?.[1];
  const step = toldIn(date, place);
  return {
    id: (points[0] ?? '').replace('series-', '').replace('/', '-'),
    date,
    known: spanOf(date).to,
    by,
    low,
    high,
    ...(bound && { bound }),
    said,
    title: `${by}, ${formatDate(date)}: ${said} shells`,
    ...(hue && { hue }),
    ...(step && { step }),
    notes,
    sources
  };
}

/**
 * How many shells North Korea could have sent, by what was measured. Throws an error that names the series which is
 * missing, or the point whose measure is.
 */
export function dataOf({ series }: Facts, place: FigurePlace): Shells {
  const statements = statementsOf(
    SERIES.map((id) => {
      const found = series[id];
      if (!found) throw new RangeError(`The figure "shells" needs the series "${id}", which is not in the facts`);
      return [id, found] as const;
    })
  );
  const groups = MEASURES.map(({ id, name, means }): Group => {
    const own = statements.filter(({ measure }) => measure === id);
    return {
      id,
      name,
      means,
      estimates: [...own]
        .sort((a, b) => compareDates(a.date, b.date))
        .map((one) => {
          const estimate = estimateOf(one, place);
          return { ...estimate, notes: [`${name}: ${means}.`, ...(estimate.notes ?? [])] };
        })
    };
  }).filter(({ estimates }) => estimates.length > 0);
  return { groups, rows: groups.flatMap(({ estimates }) => estimates) };
}

/** The table twin: every estimate, measure by measure. */
export const tableOf = ({ groups }: Shells): Table =>
  tableFrom(
    'Shells that North Korea could have sent to Russia, by what was measured and who estimated it',
    groups.flatMap(({ name, estimates }) => estimates.map((estimate) => ({ ...estimate, measure: name }))),
    [
      { id: 'measure', head: 'What is measured', kind: 'text', cell: ({ measure }) => measure },
      { id: 'date', head: 'Given on', kind: 'date', cell: ({ date }) => date },
      { id: 'by', head: 'By', kind: 'text', cell: ({ by }) => by },
      { id: 'low', head: 'At least', kind: 'number', cell: ({ low, bound }) => (bound === 'at-most' ? null : low) },
      { id: 'high', head: 'At most', kind: 'number', cell: ({ high, bound }) => (bound === 'at-least' ? null : high) },
      { id: 'said', head: 'Said as', kind: 'text', cell: ({ said }) => said },
      // Its first note says what is measured, which has a column.
      { id: 'note', head: 'How it was reckoned', kind: 'text', cell: ({ notes }) => notes?.slice(1).join(' ') || null }
    ]
  );
