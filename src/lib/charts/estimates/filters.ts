import type { Filter } from '../kit/figure.ts';
import { GROUPS, type GroupId } from './estimators.ts';
import type { EstimateRow, Estimates } from './rows.ts';

/** By whose number it is: only groups that have one. */
export const byGroup = (rows: readonly EstimateRow[]): Filter => ({
  id: 'estimator',
  name: 'Who says so',
  options: (Object.keys(GROUPS) as GroupId[])
    .map((id) => ({
      id,
      name: GROUPS[id],
      rows: rows.filter(({ group }) => group === id).map((row) => row.id)
    }))
    .filter((option) => option.rows.length > 0)
});

/** By what is counted, and by who counts. */
export const filtersOf = ({ panels, rows }: Estimates): readonly Filter[] => [
  {
    id: 'metric',
    name: 'What is counted',
    options: panels.map((panel) => ({ id: panel.id, name: panel.name, rows: panel.rows.map(({ id }) => id) }))
  },
  byGroup(rows)
];
