import { compareDates, spanOf } from '../../facts/dates.ts';
import { estimatesOf, estimatesTable, type PanelOf } from '../estimates/data.ts';
import type { EstimateRow } from '../estimates/rows.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';
import { WORKERS, type Measure } from './measures.ts';
import { merged, pointRow, same } from './points.ts';
import type { Labourers, WorkerPanel, WorkerRow } from './rows.ts';

const SERIES = ['series-workers-in-russia', 'series-workers-counts-and-plans'] as const;

const SOLDIERS: readonly PanelOf[] = [
  { id: 'builders', name: 'Soldiers sent to build', counts: 'soldiers sent to build', metrics: ['builders-sent'] },
  {
    id: 'engineers',
    name: 'Soldiers sent to clear mines',
    counts: 'soldiers sent to clear mines',
    metrics: ['engineers-sent']
  }
];

const missing = (what: string): RangeError =>
  new RangeError(`The figure "labourers" needs ${what}, which is not in the facts`);

/** The event whose day is the deadline for sending all workers home. */
function deadlineOf({ events }: Pick<Facts, 'events'>): string {
  const event = events['labourers-russia'];
  if (!event) throw missing('the event "labourers-russia"');
  return spanOf(event.date).from;
}

function panelOf(measure: Measure, facts: Facts, place: FigurePlace): WorkerPanel {
  const { id, name, counts, label, glyph } = measure;
  const points = SERIES.flatMap((key) => {
    const series = facts.series[key];
    if (!series) throw missing(`the series "${key}"`);
    return series.points.flatMap((point, i): WorkerRow[] => {
      const row = point.measure === measure.measure ? pointRow(`${key.slice(7)}-${i}`, point, series, measure) : null;
      return row ? [row] : [];
    });
  });
  const asked = { id, name, counts, metrics: 'metric' in measure ? [measure.metric] : [] };
  const estimates = estimatesOf('labourers', [asked], facts, place).rows;
  const others = estimates
    .filter((row) => !points.some((point) => same(point, row)))
    .map((row): WorkerRow => ({ ...row, glyph, time: spanOf(row.date) }));
  const rows = [
    ...points.map((point) =>
      merged(
        point,
        estimates.find((row) => same(point, row))
      )
    ),
    ...others
  ].sort((a, b) => compareDates(a.time.from, b.time.from) || compareDates(a.known, b.known));
  if (rows.length === 0) throw missing(`any number of the measure "${measure.measure}"`);
  return { id, name, label, rows };
}

/**
 * North Korean workers in Russia, and soldiers sent to work there. Throws if a series, metric, measure or the deadline's
 * event is missing, or an estimator is unknown.
 */
export function dataOf(facts: Facts, place: FigurePlace): Labourers {
  const known: readonly string[] = WORKERS.map(({ measure }) => measure);
  for (const key of SERIES) {
    for (const { measure } of facts.series[key]?.points ?? []) {
      if (measure === undefined || !known.includes(measure)) {
        throw new RangeError(`The figure "labourers" cannot draw a point of "${key}" with the measure "${measure}"`);
      }
    }
  }
  const workers = WORKERS.map((measure) => panelOf(measure, facts, place));
  const soldiers = estimatesOf('labourers', SOLDIERS, facts, place).panels;
  return {
    workers,
    soldiers,
    deadline: deadlineOf(facts),
    rows: [...workers, ...soldiers].flatMap((panel): readonly EstimateRow[] => panel.rows)
  };
}

/** The table twin: every number, measure by measure. */
export const tableOf = ({ workers, soldiers, rows }: Labourers): Table =>
  estimatesTable('North Korean workers, and soldiers sent to work, in Russia: every number, by what it counts', {
    panels: [...workers, ...soldiers],
    rows
  });
