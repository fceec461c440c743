import { typeset } from '../../facts/typeset.ts';
import { formatDate, isRealDate } from '../../facts/dates.ts';
import { sources as pages, type SourceId } from '../../facts/sources.ts';
import { csvLines } from './csv.ts';
import { formatNumber } from './numbers.ts';

/** A figure's table twin. `number` columns are set to the right; null is an empty cell, said as such. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly head: string;
    readonly kind: 'text' | 'number' | 'date';
    /** Stands in the CSV only: whole texts, which the page has elsewhere. */
    readonly long?: true;
  }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The id of the row of the data, which a mark stands for. */
  readonly id: string;
  /** One cell for each column. */
  readonly cells: readonly (string | number | null)[];
  readonly sources: readonly SourceId[];
}

/** A cell as the page shows it: numbers grouped, days in words, texts as they are printed, a dash for what is not known. */
export function cellInWords(cell: string | number | null, kind: Table['columns'][number]['kind']): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return kind === 'date' ? String(cell) : formatNumber(cell);
  return kind === 'date' && isRealDate(cell) ? formatDate(cell) : typeset(cell);
}

/**
 * The table as CSV (RFC 4180) with a header line: the columns, then ids and addresses of the sources, joined by spaces.
 * Numbers are plain, without separators. Throws an error that names the row where cells are missing or too many.
 */
export function csvOf(table: Table): string {
  const head = [...table.columns.map(({ id }) => id), 'sources', 'source_urls'];
  const rows = table.rows.map(({ id, cells, sources }) => {
    if (cells.length !== table.columns.length) {
      throw new RangeError(`The row "${id}" has ${cells.length} cells for ${table.columns.length} columns`);
    }
    return [...cells, sources.join(' '), sources.map((source) => pages[source].url).join(' ')];
  });
  return csvLines([head, ...rows]);
}
