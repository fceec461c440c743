import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, guarded } from '../../../src/lib/charts/kit/csv.ts';
import { always, anyText, textOf } from './always.ts';

const text = fc.oneof(textOf(['"', '""', ',', '\r', '\n', '\r\n', '=', '+', '@', '-1', '\t', "'", '  ']), anyText);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

/** A reader of RFC 4180 that knows nothing of what wrote it. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (csv[at] === '"') at += 1;
        value += csv[at]!;
      }
      at += 1;
    } else {
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') value += csv[at++]!;
    }
    row.push(value);
    if (csv[at] === ',') {
      at += 1;
      if (csv[at] === '\r' && csv[at + 1] === '\n') row.push('');
    }
    if (csv[at] === '\r') {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe('CSV', () => {
  it('read back says what was written', () => {
    always([table], (rows) => {
      const wanted = rows.map((cells) =>
        cells.map((one) => (one === null ? '' : typeof one === 'string' ? guarded(one) : String(one)))
      );
      expect(read(csvLines(rows))).toEqual(wanted);
      expect(csvParseRows(csvLines(rows))).toEqual(wanted);
    });
  });

  it('holds no text that a spreadsheet takes for a formula, and no other text is changed', () => {
    always([text], (one) => {
      const kept = guarded(one);
      expect(/^[=+\-@\t\r]/.test(kept) && Number.isNaN(Number(kept))).toBe(false);
      expect([one, `'${one}`]).toContain(kept);
      if (/^[\p{L}\d]/u.test(one)) expect(kept).toBe(one);
    });
  });
});
