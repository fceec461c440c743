import type { When } from '../../facts/date-schema.ts';
import { compareDates, formatDate, spanOf } from '../../facts/dates.ts';
import type { Bound, Series, SeriesPoint } from '../../facts/schema.ts';
import { spanOfWhen, whenInWords } from '../../facts/when.ts';
import { DAY, timeOf } from '../kit/axis.ts';
import { cited } from '../kit/cited.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import { counted } from '../kit/number-words.ts';
import { bounded, formatNumber, inMillions } from '../kit/numbers.ts';
import type { Table } from '../kit/table.ts';

/** Barrels of refined oil in some time, by one account. */
export interface Delivery extends FigureRow {
  readonly barrels: number;
  readonly bound?: Bound;
  readonly by: string;
  /** The number as it was said: `likely at least 1 million`. */
  readonly amount: string;
  /** The account itself calls it likely. */
  readonly likely: boolean;
  /** The time in words: `March 2024`, `7 March to 5 November 2024`. */
  readonly period: string;
  /** It has a beginning and an end, and goes with "from" and not with "in". */
  readonly spans: boolean;
  /** How long that is, in words: `eight months`. */
  readonly length: string;
  /** When it was said, as precise as that is known. */
  readonly said: string;
}

/** What the UN allows in a year. */
interface Cap extends FigureRow {
  readonly barrels: number;
  readonly by: string;
  readonly said: string;
}

export interface RefinedOil extends FigureData {
  readonly cap: Cap;
  /** In the order of their times. */
  readonly deliveries: readonly Delivery[];
}

const SERIES = 'series-refined-oil';

/** The events in which a number was given, by the day on which it was. */
const EVENTS: Readonly<Record<string, string>> = {
  '2017-12-22': 'unsc-2397',
  '2024-05-02': 'oil-above-cap-2024',
  '2024-11-22': 'money-oil-million-barrels'
};

const MONTH = 365.25 / 12;

/** A time's length in whole months, in words. Throws a RangeError if an end of it is open. */
function monthsOf(period: When): string {
  const { from, to } = spanOfWhen(period);
  if (from === null || to === null) throw new RangeError(`The time "${whenInWords(period)}" has no two ends`);
  const months = Math.round(((timeOf(to) - timeOf(from)) / DAY + 1) / MONTH);
  return counted(months, 'month');
}

const saying = (value: number, bound: Bound | undefined, likely: boolean): string =>
  `${likely ? 'likely ' : ''}${bounded(value, bound, inMillions)}`;

interface Found {
  readonly point: SeriesPoint;
  readonly value: number;
  readonly i: number;
}

function rowOf({ point, i }: Found, series: Series, place: FigurePlace) {
  const said = point.said ?? point.date;
  const event = EVENTS[said];
  const step = event === undefined ? undefined : place.stepsOf(event)[0]?.id;
  return {
    id: `oil-${i}`,
    known: spanOf(said).to,
    said,
    by: point.estimatedBy ?? series.estimatedBy,
    ...(step && { step }),
    notes: point.note ? [`${point.note}.`] : [],
    sources: cited(point.sources ?? series.sources)
  };
}

function deliveryOf(found: Found, series: Series, place: FigurePlace): Delivery {
  const { point, value, i } = found;
  const { period, bound } = point;
  if (!period) throw new RangeError(`Point ${i} of "${SERIES}" needs a period: barrels of which time?`);
  const row = rowOf(found, series, place);
  const likely = point.measure?.startsWith('likely') ?? false;
  const words = whenInWords(period);
  const amount = saying(value, bound, likely);
  const russian = row.by.startsWith('Russia');
  return {
    ...row,
    barrels: value,
    ...(bound && { bound }),
    amount,
    likely,
    period: words,
    spans: 'from' in period,
    length: monthsOf(period),
    title: `${words}: ${amount} barrels, by ${row.by}, ${formatDate(row.said)}`,
    ...(russian && { hue: 'ru' as const })
  };
}

/**
 * Refined oil from Russia to North Korea, and what the UN allows. Throws an error that names what is missing: the series,
 * its cap, or the time of a point.
 */
export function dataOf({ series }: Facts, place: FigurePlace): RefinedOil {
  const found = series[SERIES];
  if (!found) throw new RangeError(`The figure "refined-oil" needs the series "${SERIES}", which is not in the facts`);
  const points = found.points.flatMap((point, i): Found[] =>
    point.value === null ? [] : [{ point, value: point.value, i }]
  );
  const limit = points.find(({ point }) => point.measure === 'yearly cap');
  if (!limit) throw new RangeError(`The series "${SERIES}" needs a point of the measure "yearly cap"`);
  const row = rowOf(limit, found, place);
  const cap: Cap = {
    ...row,
    barrels: limit.value,
    title: `${row.by}, ${formatDate(row.said)}: no more than ${formatNumber(limit.value)} barrels a year`
  };
  const deliveries = points
    .filter((one) => one !== limit)
    .sort((a, b) => compareDates(a.point.date, b.point.date))
    .map((one) => deliveryOf(one, found, place));
  return { cap, deliveries, rows: [cap, ...deliveries] };
}

/** The table twin: the cap, then every delivery. */
export const tableOf = ({ cap, deliveries }: RefinedOil): Table => ({
  caption: 'Refined oil from Russia to North Korea, in barrels, and what the UN allows in a year',
  columns: [
    { id: 'period', head: 'Time', kind: 'text' },
    { id: 'by', head: 'By', kind: 'text' },
    { id: 'said_on', head: 'Given on', kind: 'date' },
    { id: 'said', head: 'Said as', kind: 'text' },
    { id: 'barrels', head: 'Barrels', kind: 'number' },
    { id: 'note', head: 'Note', kind: 'text' }
  ],
  rows: [
    {
      id: cap.id,
      cells: ['any year', cap.by, cap.said, 'no more than', cap.barrels, cap.notes?.join(' ') || null],
      sources: cap.sources
    },
    ...deliveries.map(({ id, period, by, said, bound, likely, barrels, notes, sources }) => ({
      id,
      cells: [
        period,
        by,
        said,
        `${likely ? 'likely ' : ''}${bound ? bounded(barrels, bound, () => '') : ''}`.trim() || null,
        barrels,
        notes?.join(' ') || null
      ],
      sources
    }))
  ]
});
