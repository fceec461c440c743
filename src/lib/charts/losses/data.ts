import { estimatesOf, estimatesTable, type PanelOf } from '../estimates/data.ts';
import type { Estimates } from '../estimates/rows.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';

/** What is counted. Killed and wounded together is a measure of its own, never the sum of others here. */
const PANELS: readonly PanelOf[] = [
  { id: 'both', name: 'Killed or wounded', counts: 'killed or wounded', metrics: ['killed-or-wounded'] },
  {
    id: 'week',
    name: 'Killed or wounded in one week',
    counts: 'killed or wounded in one week',
    metrics: ['killed-or-wounded-in-one-week']
  },
  { id: 'wounded', name: 'Wounded', counts: 'wounded', metrics: ['wounded'] },
  { id: 'killed', name: 'Killed', counts: 'killed', metrics: ['killed'] },
  {
    id: 'acknowledged',
    name: 'Killed, as acknowledged by Pyongyang',
    counts: 'killed, as acknowledged by North Korea',
    metrics: ['killed-acknowledged']
  },
  {
    id: 'engineers',
    name: 'Engineers killed, as acknowledged',
    counts: 'engineers killed',
    metrics: ['killed-engineers-acknowledged']
  }
];

/** North Korean losses, by who counted them. Throws if a metric has no estimate, or an estimator is unknown. */
export const dataOf = (facts: Facts, place: FigurePlace): Estimates => estimatesOf('losses', PANELS, facts, place);

/** The table twin: every estimate, measure by measure. */
export const tableOf = (data: Estimates): Table =>
  estimatesTable('North Korean losses in Russia’s war: every estimate, by what it counts', data);
