import { formatDate } from '../../facts/dates.ts';
import { byGroup } from '../estimates/filters.ts';
import { estimatesLayout } from '../estimates/layout.ts';
import { endsOf, type EstimateRow } from '../estimates/rows.ts';
import type { Drawing } from '../kit/drawing.ts';
import type { FigureDesign, LayoutOptions } from '../kit/figure.ts';
import { formatNumber, rangeOf } from '../kit/numbers.ts';
import { plotOf } from './plot.ts';
import type { Labourers, WorkerRow } from './rows.ts';

/** Time needs this width; below it, the numbers stand in rows. */
const PLOT_FROM = 600;
const BETWEEN = 16;
/** The soldiers stand side by side rather than deeper than this. */
const LOW = 120;

const panelsOf = ({ workers, soldiers }: Labourers) => [...workers, ...soldiers];

/** The rows of a panel that were known by the chosen day, each estimator's last one only where `latest`. */
function knownOf({ workers }: Labourers, panel: string, asOf: string): readonly WorkerRow[] {
  return workers.find(({ id }) => id === panel)?.rows.filter(({ known }) => known <= asOf) ?? [];
}

const latestByEach = (rows: readonly WorkerRow[]): readonly WorkerRow[] => [
  ...new Map(rows.map((row) => [row.by, row])).values()
];

/** The years of rows, `2024` or `2024 to 2025`. */
function yearsOf(rows: readonly EstimateRow[]): string {
  const years = rows.map(({ known }) => known.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}

function titleOf(data: Labourers, asOf: string): string {
  const present = knownOf(data, 'present', asOf);
  const [first, last] = [present[0], present.at(-1)];
  if (!first || !last) return 'North Korean workers in Russia, by who counted them';
  const later = latestByEach(knownOf(data, 'sent', asOf));
  if (later.length === 0) {
    return `Counts of North Korean workers in Russia went from ${first.value} in ${first.stamp ?? formatDate(first.date)} to ${last.value} in ${last.stamp ?? formatDate(last.date)}`;
  }
  const ends = later.flatMap((row) => endsOf(row));
  const put = rangeOf(Math.min(...ends), Math.max(...ends), formatNumber);
  return `Counted at ${last.value} in ${last.stamp ?? formatDate(last.date)}, North Korean workers in Russia were put at ${put} in ${yearsOf(later)}`;
}

/** The plot of the workers, and beneath it the soldiers sent to work, in rows. */
function wide(data: Labourers, options: LayoutOptions): Drawing {
  const { width, asOf, hidden } = options;
  const shown = data.workers.map((panel) => ({ ...panel, rows: panel.rows.filter(({ id }) => !hidden?.has(id)) }));
  const plot = plotOf(data.workers, shown, data.deadline, width, asOf);
  const soldiers = { panels: data.soldiers, rows: data.soldiers.flatMap(({ rows }) => rows) };
  const rows = estimatesLayout(soldiers, options, { top: plot.height + BETWEEN, tall: LOW });
  if (rows.marks.length === 0) return { width, ...plot };
  return {
    width,
    height: rows.height,
    ground: [...plot.ground, ...rows.ground],
    marks: [...plot.marks, ...rows.marks],
    words: [...plot.words, ...rows.words]
  };
}

/** Workers over time where there is room, in rows where there is not. */
export const design: FigureDesign<Labourers> = {
  words: (data, asOf) => ({
    title: titleOf(data, asOf),
    subtitle:
      'North Korean workers, by what is counted and who said so. A disc: in Russia; a disc in a square: sent or in Russia; a square: entered Russia; a diamond: planned. An arrow means “at least” or “up to”; hollow marks were not said yet.',
    note: 'Different measures are never joined. Soldiers who build or clear mines are counted apart. NIS is South Korea’s spy agency, HUR Ukraine’s military intelligence.'
  }),
  layout: (data, options) =>
    options.width >= PLOT_FROM
      ? wide(data, options)
      : estimatesLayout({ panels: panelsOf(data), rows: data.rows }, options),
  filters: (data) => [
    {
      id: 'measure',
      name: 'What is counted',
      options: panelsOf(data).map(({ id, name, rows }) => ({ id, name, rows: rows.map((row) => row.id) }))
    },
    byGroup(data.rows)
  ]
};
