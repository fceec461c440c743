import { formatDate, spanOf } from '../../facts/dates.ts';
import type { Bound, Series } from '../../facts/schema.ts';
import { cited } from '../kit/cited.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import { bounded } from '../kit/numbers.ts';
import type { Table } from '../kit/table.ts';
import { toldIn } from '../kit/told.ts';

/** One count of containers. */
export interface Count extends FigureRow {
  /** When it was given, as precise as that is known; the days that this covers, `YYYY-MM-DD`. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly by: string;
  /** From when it counts, where its source says so: `since mid-2022`. */
  readonly start?: string;
}

/** The counts of one counter. Those of different counters begin on different days and are never joined. */
export interface Counter {
  readonly id: string;
  readonly name: string;
  /** From when it counts, or that this changes. */
  readonly start: string;
  /** Each count is by someone else and bears a name. */
  readonly named: boolean;
  readonly counts: readonly Count[];
}

export interface Containers extends FigureData {
  readonly counters: readonly Counter[];
}

/** The three series, with the name of the panel that each is drawn in. */
const SERIES = [
  { id: 'series-containers-us', name: 'Washington’s count', by: 'United States' },
  { id: 'series-containers-south-korea', name: 'Seoul’s count', by: 'South Korea', hue: 'kr' },
  { id: 'series-containers-retrospective', name: 'Counted later', by: null }
] as const;

/** The start that all counts share which name one, or that there is none such. */
function startOf(counts: readonly Count[]): string {
  const starts = new Set(counts.flatMap(({ start }) => (start?.startsWith('since ') ? [start] : [])));
  const [only] = starts;
  return only !== undefined && starts.size === 1 ? only : 'start dates change';
}

function counterOf(one: (typeof SERIES)[number], series: Series, place: FigurePlace): Counter {
  const allSince = series.unit.includes('since');
  const counts = series.points.flatMap(({ date, value, bound, measure, note, estimatedBy, sources }, i): Count[] => {
    if (value === null) return [];
    const { from, to } = spanOf(date);
    const by = estimatedBy ?? one.by ?? series.estimatedBy;
    const step = toldIn(date, place);
    return [
      {
        id: `${one.id.replace('series-containers-', '')}-${i}`,
        date,
        from,
        to,
        known: to,
        value,
        ...(bound && { bound }),
        by,
        ...(measure && { start: measure }),
        title: `${by}, ${formatDate(date)}: ${bounded(value, bound)} containers${measure ? `, ${measure}` : ''}`,
        ...('hue' in one && { hue: one.hue }),
        ...(step && { step }),
        notes: [...(note ? [`${note}.`] : []), ...(measure || allSince ? [] : ['From when it counts is not said.'])],
        sources: cited(sources ?? series.sources)
      }
    ];
  });
  return { id: one.id, name: one.name, start: startOf(counts), named: one.by === null, counts };
}

/** How many containers each counter says went from North Korea to Russia. Throws if a series is missing. */
export function dataOf({ series }: Facts, place: FigurePlace): Containers {
  const counters = SERIES.map((one) => {
    const found = series[one.id];
    if (!found) throw new RangeError(`The figure "containers" needs the series "${one.id}", which is not in the facts`);
    return counterOf(one, found, place);
  });
  return { counters, rows: counters.flatMap(({ counts }) => counts) };
}

/** The table twin: every count, counter by counter. */
export const tableOf = ({ counters }: Containers): Table =>
  tableFrom(
    'Containers said to have gone from North Korea to Russia, by who counted',
    counters.flatMap(({ counts }) => counts),
    [
      { id: 'date', head: 'Given on', kind: 'date', cell: ({ date }) => date },
      { id: 'by', head: 'By', kind: 'text', cell: ({ by }) => by },
      {
        id: 'bound',
        head: 'Said as',
        kind: 'text',
        cell: ({ bound, value }) => (bound ? bounded(value, bound, () => '').trim() : null)
      },
      { id: 'containers', head: 'Containers', kind: 'number', cell: ({ value }) => value },
      { id: 'start', head: 'Counted from', kind: 'text', cell: ({ start }) => start ?? null },
      { id: 'note', head: 'Who said it, and how', kind: 'text', cell: ({ notes }) => notes?.[0] ?? null }
    ]
  );
