import type { FigureRow } from './figure.ts';
import type { Table, TableRow } from './table.ts';

/** A column and what stands in it: the cell of a row, null where it is empty. */
export type Column<Row> = Table['columns'][number] & {
  readonly cell: (row: Row) => TableRow['cells'][number];
};

/** A table with a row for every row of the data. Head and cell of a column are one thing, so they cannot come apart. */
export const tableFrom = <Row extends Pick<FigureRow, 'id' | 'sources'>>(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[]
): Table => ({
  caption,
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: rows.map((row) => ({ id: row.id, cells: columns.map(({ cell }) => cell(row)), sources: row.sources }))
});
