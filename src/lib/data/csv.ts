import { csvLines, type Cell } from '../charts/kit/csv.ts';
import { columnName, type DataTable } from './field.ts';

/** A table as CSV: a line of heads in the order of its fields, then a line a record. */
export function csvOf<Row extends { readonly [Key in keyof Row]: Cell }>({ fields, rows }: DataTable<Row>): string {
  const keys = Object.keys(fields) as (keyof Row & string)[];
  return csvLines([keys.map(columnName), ...rows.map((row) => keys.map((key) => row[key]))]);
}
