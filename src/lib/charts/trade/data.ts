import { spanOf } from '../../facts/dates.ts';
import { spanOfWhen } from '../../facts/when.ts';
import type { SeriesPoint } from '../../facts/schema.ts';
import { cited } from '../kit/cited.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';
import { inDollars } from '../kit/dollars.ts';

const SERIES = 'series-trade-total';

/** What one counter gives for a year or a part of it. */
export interface Turnover extends FigureRow {
  readonly year: number;
  /** First and last day of the time it is of. */
  readonly from: string;
  readonly to: string;
  /** Million US dollars; null where the counter gives words only. */
  readonly value: number | null;
  readonly by: string;
  /** The counter in a word or two. */
  readonly short: string;
  /** How it differs from what a counter gives for a whole year. */
  readonly kind: 'year' | 'part' | 'reckoned';
  /** The counter's words where it gives no number. */
  readonly words?: string;
}

/** Years for which nobody's figure was found, both inclusive. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface Trade extends FigureData {
  readonly rows: readonly Turnover[];
  readonly gaps: readonly Gap[];
}

const kindOf = ({ measure, period }: SeriesPoint): Turnover['kind'] =>
  period ? 'part' : measure ? 'reckoned' : 'year';

const kinds: Readonly<Record<Turnover['kind'], string>> = {
  year: 'whole year',
  part: 'part of the year',
  reckoned: 'reckoned back from a stated rise'
};

function turnoverOf(point: SeriesPoint, i: number, all: readonly Parameters<typeof cited>[0][number][]): Turnover {
  const { date, said, period, value, note, estimatedBy: by, sources } = point;
  if (by === undefined) throw new RangeError(`The series "${SERIES}" does not say who gave the number for ${date}`);
  const whole = spanOf(date.slice(0, 4));
  const when = period ? spanOfWhen(period) : null;
  const kind = kindOf(point);
  const words = value === null ? (/“([^”]+)”/.exec(note ?? '')?.[1]?.toLowerCase() ?? 'no number') : undefined;
  const of = kind === 'part' ? `part of ${date.slice(0, 4)}` : date.slice(0, 4);
  return {
    id: `trade-${date}-${i}`,
    year: Number(date.slice(0, 4)),
    from: when?.from ?? whole.from,
    to: when?.to ?? whole.to,
    known: spanOf(said ?? date).to,
    value,
    by,
    short: by.split(/,? via |, | \(/)[0] ?? by,
    kind,
    ...(words !== undefined && { words }),
    title: `${by}, for ${of}: ${value === null ? `no number, “${words}”` : inDollars(value)}`,
    notes: note ? [`${note}.`] : [],
    sources: cited(sources ?? all)
  };
}

/** The runs of years between the first and the last that have no row. */
function gapsIn(rows: readonly Turnover[]): readonly Gap[] {
  const years = new Set(rows.map(({ year }) => year));
  const gaps: Gap[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    if (years.has(year)) continue;
    const last = gaps.at(-1);
    if (last?.to === year - 1) gaps[gaps.length - 1] = { ...last, to: year };
    else gaps.push({ from: year, to: year });
  }
  return gaps;
}

/** Every figure for the trade of Moscow and Pyongyang, and the years without one. Throws if the series or a counter is missing. */
export function dataOf({ series }: Facts, _place: FigurePlace): Trade {
  const found = series[SERIES];
  if (!found) throw new RangeError(`The figure "trade" needs the series "${SERIES}", which is not in the facts`);
  const rows = found.points
    .map((point, i) => turnoverOf(point, i, found.sources))
    .toSorted((a, b) => a.year - b.year || a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  return { rows, gaps: gapsIn(rows) };
}

/** The table twin: every figure, year by year, the one without a number too. */
export const tableOf = ({ rows }: Trade): Table =>
  tableFrom('Trade between the Soviet Union or Russia and North Korea, by who gave the number', rows, [
    { id: 'year', head: 'Year', kind: 'date', cell: ({ year }) => String(year) },
    { id: 'covers', head: 'Covers', kind: 'text', cell: ({ kind }) => kinds[kind] },
    { id: 'million_usd', head: 'Million US$', kind: 'number', cell: ({ value }) => value },
    { id: 'by', head: 'By', kind: 'text', cell: ({ by }) => by },
    { id: 'known', head: 'Known by', kind: 'date', cell: ({ known }) => known },
    { id: 'note', head: 'Note', kind: 'text', cell: ({ notes }) => notes?.join(' ') ?? '' }
  ]);
