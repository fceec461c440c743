import { csvFormatRows } from 'd3';

/** What a CSV can hold in one cell. */
export type Cell = string | number | boolean | null;

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: what begins like one and is not a number gets an apostrophe before it,
 * as OWASP advises ("CSV Injection").
 */
export const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guarded(cell) : String(cell);
}

/** Rows of cells as CSV (RFC 4180): quoted where needed, each line ended by CR and LF. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${csvFormatRows([row.map(written)])}\r\n`).join('');
