import { formatDate, spanOf } from '../../facts/dates.ts';
import type { Bound, SeriesPoint } from '../../facts/schema.ts';
import { cited } from '../kit/cited.ts';
import type { Hue } from '../kit/drawing.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';
import { spanInDollars } from './money.ts';

const SERIES = 'series-money-estimates';

/** The events that tell an estimate, by the first page that carries it. */
const TOLD = ['money-fnf-guseinova-2024', 'money-inss-320m-1300m', 'money-kida-20bn', 'money-fnf-unequal-2025'];

/** Whoever reckons for a South Korean office speaks for that side. */
const SEOUL = /South Korean|NIS|Korea Institute/;

/** One estimate: a range, or a number and how it is bounded. Billion US dollars. */
export interface Sum extends FigureRow {
  readonly date: string;
  readonly measure: string;
  readonly low: number;
  readonly high: number;
  readonly bound?: Bound;
  readonly by: string;
}

export interface Earnings extends FigureData {
  /** In the order of their measures, each in the order of time. */
  readonly rows: readonly Sum[];
}

function sumOf(
  { date, said, value, low, high, bound, measure, note, estimatedBy: by, sources }: SeriesPoint,
  i: number,
  all: readonly Parameters<typeof cited>[0][number][]
): Sum {
  const [from, to] = [low ?? value, high ?? value];
  if (from === null || to === null)
    throw new RangeError(`The series "${SERIES}" has neither number nor range for ${date}`);
  if (measure === undefined || by === undefined) {
    throw new RangeError(`The series "${SERIES}" does not say what the number for ${date} measures, or who gave it`);
  }
  const hue: Hue | undefined = SEOUL.test(by) ? 'kr' : undefined;
  return {
    id: `sum-${date}-${i}`,
    date,
    known: spanOf(said ?? date).to,
    measure,
    low: from,
    high: to,
    ...(bound && { bound }),
    by,
    ...(hue && { hue }),
    title: `${by}, ${formatDate(said ?? date)}, ${measure.toLowerCase()}: ${spanInDollars({ low: from, high: to, ...(bound && { bound }) })}`,
    notes: note ? [`${note}.`] : [],
    sources: cited(sources ?? all)
  };
}

/** What North Korea is reckoned to have sent, earned and been given. Throws if the series, a measure or a name is missing. */
export function dataOf({ series, events }: Facts, place: FigurePlace): Earnings {
  const found = series[SERIES];
  if (!found) throw new RangeError(`The figure "earnings" needs the series "${SERIES}", which is not in the facts`);
  const sums = found.points.map((point, i) => sumOf(point, i, found.sources));
  const measures = [...new Set(sums.map(({ measure }) => measure))];
  const rows = sums
    .toSorted((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure) || a.known.localeCompare(b.known))
    .map((row) => {
      const event = TOLD.find((id) => events[id]?.sources.some(({ source }) => source === row.sources[0]));
      const step = event && place.stepsOf(event)[0]?.id;
      return step ? { ...row, step } : row;
    });
  return { rows };
}

/** The table twin: every estimate, in billions of dollars. */
export const tableOf = ({ rows }: Earnings): Table =>
  tableFrom('What North Korea is reckoned to have sent, earned or been given in the war, by who reckoned', rows, [
    { id: 'measure', head: 'What is reckoned', kind: 'text', cell: ({ measure }) => measure },
    { id: 'given', head: 'Given', kind: 'date', cell: ({ date }) => date },
    { id: 'by', head: 'By', kind: 'text', cell: ({ by }) => by },
    { id: 'said_as', head: 'Said as', kind: 'text', cell: spanInDollars },
    {
      id: 'low_billion_usd',
      head: 'Low, billion US$',
      kind: 'number',
      cell: ({ low, bound }) => (bound === 'at-most' ? null : low)
    },
    {
      id: 'high_billion_usd',
      head: 'High, billion US$',
      kind: 'number',
      cell: ({ high, bound }) => (bound === 'at-least' ? null : high)
    },
    { id: 'note', head: 'Note', kind: 'text', cell: ({ notes }) => notes?.join(' ') ?? '' }
  ]);
