import { estimatesOf, estimatesTable, type PanelOf } from '../estimates/data.ts';
import type { Estimates } from '../estimates/rows.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';

/** What is counted. Each is a measure of its own: none is a part or a sum of another here. */
const PANELS: readonly PanelOf[] = [
  { id: 'sent', name: 'Sent to Russia', counts: 'soldiers sent', metrics: ['troops-sent'] },
  {
    id: 'second-wave',
    name: 'In the second wave of 2025',
    counts: 'soldiers in the second wave',
    metrics: ['troops-second-wave']
  },
  { id: 'kursk', name: 'In the Kursk region', counts: 'soldiers in the Kursk region', metrics: ['troops-in-kursk'] },
  { id: 'training', name: 'In training in Russia', counts: 'soldiers in training', metrics: ['troops-in-training'] },
  { id: 'planned', name: 'Planned or expected', counts: 'soldiers planned or expected', metrics: ['troops-planned'] }
];

/** How many North Korean soldiers, by who said so. Throws if a metric has no estimate, or an estimator is unknown. */
export const dataOf = (facts: Facts, place: FigurePlace): Estimates => estimatesOf('troops', PANELS, facts, place);

/** The table twin: every estimate, measure by measure. */
export const tableOf = (data: Estimates): Table =>
  estimatesTable('North Korean soldiers for Russia’s war: every estimate, by what it counts', data);
