import type { DrawnKind, DrawnRow } from './types.ts';

/** The parts of the list, in its order. */
const PARTS: readonly { readonly kind: DrawnKind; readonly title: string }[] = [
  { kind: 'place', title: 'Places' },
  { kind: 'line', title: 'Lines and areas' },
  { kind: 'flow', title: 'Arrows' },
  { kind: 'distance', title: 'Distances' },
  { kind: 'word', title: 'Other words on the map' },
  { kind: 'tint', title: 'Colours' }
];

/** Rows of one kind under a title. */
interface DrawnGroup {
  readonly title: string;
  readonly rows: readonly DrawnRow[];
}

/** The rows part by part; parts without a row are left out. */
export const groupsOf = (rows: readonly DrawnRow[]): readonly DrawnGroup[] =>
  PARTS.map(({ kind, title }) => ({ title, rows: rows.filter((row) => row.kind === kind) })).filter(
    (group) => group.rows.length > 0
  );
