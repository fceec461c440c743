import { createHash } from 'node:crypto';
import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../src/lib/data/catalogue.ts';
import { assertionsTable, claimsTable } from '../../src/lib/data/claims.ts';
import { csvLines, guarded } from '../../src/lib/charts/kit/csv.ts';
import { csvOf } from '../../src/lib/data/csv.ts';
import { estimatesTable } from '../../src/lib/data/estimates.ts';
import { eventsTable, flatEventsTable } from '../../src/lib/data/events.ts';
import { columnName, type DataTable, type Field, type Fields } from '../../src/lib/data/field.ts';
import { dataFile, dataFiles, pathOf } from '../../src/lib/data/files.ts';
import { linesTable, placesTable } from '../../src/lib/data/geometry.ts';
import { dataSets } from '../../src/lib/data/sets.ts';
import { seriesTable } from '../../src/lib/data/series.ts';
import { sourcesTable } from '../../src/lib/data/sources.ts';
import { isRealDate, isRealDay } from '../../src/lib/facts/dates.ts';
import { takeAwayIds } from '../../src/lib/picture/story-figures.ts';

const tables: readonly (readonly [string, DataTable])[] = [
  ['claims.json', claimsTable],
  ['claims.csv', assertionsTable],
  ['events.json', eventsTable],
  ['events.csv', flatEventsTable],
  ['estimates.csv', estimatesTable],
  ['series.csv', seriesTable],
  ['sources.json and sources.csv', sourcesTable],
  ['places.geojson', placesTable],
  ['lines.geojson', linesTable]
];

const isUrl = (value: unknown) => typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);

/** What in a value is not as its field says. */
function faultsOf(value: unknown, field: Field, at: string): readonly string[] {
  const fault = (ok: boolean) => (ok ? [] : [`${at}: ${JSON.stringify(value)} is no ${field.type}`]);
  if (value === null) return field.none === undefined ? [`${at} is null, and nothing says what that means`] : [];
  switch (field.type) {
    case 'text':
      return fault(typeof value === 'string' && value.trim() !== '');
    case 'number':
      return fault(typeof value === 'number' && Number.isFinite(value));
    case 'yes-no':
      return fault(typeof value === 'boolean');
    case 'date':
      return fault(typeof value === 'string' && isRealDate(value));
    case 'day':
      return fault(typeof value === 'string' && isRealDay(value));
    case 'url':
      return fault(isUrl(value));
    case 'code':
      return fault(typeof value === 'string' && Object.hasOwn(field.codes ?? {}, value));
    case 'record':
      return recordFaults(value, field.fields ?? {}, at);
    case 'list':
      if (!Array.isArray(value)) return fault(false);
      return value.flatMap((one, i) =>
        field.fields
          ? recordFaults(one, field.fields, `${at}[${i}]`)
          : faultsOf(one, { type: 'text', means: '' }, `${at}[${i}]`)
      );
  }
}

function recordFaults(record: unknown, fields: Fields, at: string): readonly string[] {
  if (typeof record !== 'object' || record === null) return [`${at} is no record`];
  const [has, told] = [Object.keys(record).sort(), Object.keys(fields).sort()];
  if (has.join() !== told.join()) return [`${at} has ${has.join()}; the codebook has ${told.join()}`];
  return Object.entries(fields).flatMap(([key, field]) =>
    faultsOf((record as Record<string, unknown>)[key], field, `${at}.${key}`)
  );
}

const parsed = (name: string) => JSON.parse(dataFile(name)!.text) as readonly Record<string, unknown>[];

describe('the codebook', () => {
  it.each(tables)('describes every column and value of %s', (_name, { rows, fields }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row, i) => recordFaults(row, fields as Fields, `row ${i}`))).toEqual([]);
  });

  it('sees a key too many, one too few, a null without a meaning, a wrong type, a code without a meaning', () => {
    const fields: Fields = {
      id: { type: 'text', means: 'Id.' },
      kind: { type: 'code', means: 'Kind.', codes: { a: 'A.' } }
    };
    expect(recordFaults({ id: 'x', kind: 'a' }, fields, '')).toEqual([]);
    for (const wrong of [
      { id: 'x', kind: 'a', more: 1 },
      { id: 'x' },
      { id: null, kind: 'a' },
      { id: 7, kind: 'a' },
      { id: 'x', kind: 'b' }
    ]) {
      expect(recordFaults(wrong, fields, '')).toHaveLength(1);
    }
  });

  it('has the columns of every CSV, in their order', () => {
    const csv = dataFiles().filter(({ mediaType }) => mediaType === 'text/csv');
    expect(csv.length).toBe(5 + takeAwayIds.length);
    for (const { path, text, fields } of csv) {
      expect(csvParseRows(text)[0], path).toEqual(fields.map(({ name }) => name));
    }
  });

  it('has the keys of every JSON file, and as a file says the same as the page', () => {
    for (const name of ['claims.json', 'events.json', 'sources.json']) {
      const told = dataFile(name)!.fields.map(({ name: key }) => key);
      for (const record of parsed(name)) expect(Object.keys(record).sort()).toEqual([...told].sort());
    }
    const book = JSON.parse(dataFile('codebook.json')!.text) as { files: { path: string; fields: unknown }[] };
    expect(book.files.map(({ path }) => path)).toEqual(
      dataFiles()
        .map(({ path }) => path)
        .filter((path) => path !== 'codebook.json')
    );
    for (const { path, fields } of book.files) expect(fields).toEqual(dataFile(path)!.fields);
  });
});

describe('CSV', () => {
  it('is quoted where needed, ends every line with CR and LF, and keeps what was put in', () => {
    const rows = [
      ['plain', 'with, comma', 'with "quotes"', 'two\nlines', null, -5, 1.5, true],
      ['ü', 'русский', '한국어', '', '-5', '+3.2', 'x=1', false]
    ];
    const text = csvLines(rows);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(csvParseRows(text)).toEqual(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  });

  it.each(['=1+1', '=HYPERLINK("http://x")', '+cmd', '-x', '@SUM(1)', '\tx', '\rx', '-1-1'])(
    'lets no spreadsheet take %j for a formula',
    (text) => expect(guarded(text)).toBe(`'${text}`)
  );

  it.each(['-5', '+3.2', '0', 'a=b', 'e-mail', ''])('leaves %j as it is', (text) => expect(guarded(text)).toBe(text));

  it('holds no formula in any file, those of the charts included', () => {
    for (const { path, text, mediaType } of dataFiles()) {
      if (mediaType !== 'text/csv') continue;
      for (const cell of csvParseRows(text).flat()) expect(guarded(cell), `${path}: ${cell}`).toBe(cell);
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    }
  });

  it('has a row for every record with the values of its fields', () => {
    const [first] = sourcesTable.rows;
    const rows = csvParse(csvOf(sourcesTable));
    expect(rows).toHaveLength(sourcesTable.rows.length);
    expect(rows[0]).toMatchObject({ id: first!.id, title_is: first!.titleIs, url: first!.url });
  });

  it('names columns in snake case', () => {
    expect(columnName('byCountryName')).toBe('by_country_name');
  });
});

describe('the catalogue', () => {
  const list = catalogue();

  it('has what a catalogue must have', () => {
    const schema = z.strictObject({
      name: z.string().min(1),
      description: z.string().min(50),
      license: z.url(),
      licenseName: z.string().min(1),
      creditText: z.string().min(1),
      inLanguage: z.literal('en'),
      version: z.string().regex(/^\d{4}-\d{2}$/),
      dateModified: z.iso.date(),
      files: z
        .array(
          z.strictObject({
            path: z.string().regex(/^(\.\.\/figures\/)?[a-z0-9-]+\.(json|csv|geojson)$/),
            title: z.string().min(1),
            description: z.string().min(1),
            mediaType: z.enum(['application/json', 'text/csv', 'application/geo+json']),
            bytes: z.number().int().positive(),
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
            rows: z.number().int().positive(),
            columns: z.array(z.strictObject({ name: z.string().min(1), description: z.string().min(1) })).min(1)
          })
        )
        .min(1)
    });
    expect(schema.parse(list)).toEqual(list);
  });

  it('names every file that the contract asks for, each once, and where it is', () => {
    const paths = list.files.map(({ path }) => path);
    for (const name of [
      'claims.json',
      'events.csv',
      'estimates.csv',
      'places.geojson',
      'sources.json',
      'codebook.json'
    ]) {
      expect(paths).toContain(name);
    }
    for (const id of takeAwayIds) expect(paths).toContain(`../figures/${id}.csv`);
    expect(new Set(paths).size).toBe(paths.length);
    expect(pathOf({ path: 'claims.json' })).toBe('/data/claims.json');
    expect(pathOf({ path: '../figures/trade.csv' })).toBe('/figures/trade.csv');
  });

  it('gives sizes, check sums and counts that are those of the files', () => {
    for (const { path, bytes, sha256, rows, mediaType } of list.files) {
      const { text } = dataFile(path)!;
      expect(bytes, path).toBe(new TextEncoder().encode(text).length);
      expect(sha256, path).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      const held =
        mediaType === 'text/csv'
          ? csvParse(text)
          : ((json: unknown) =>
              Array.isArray(json)
                ? json
                : ((json as { features?: unknown[] }).features ?? (json as { files: unknown[] }).files))(
              JSON.parse(text)
            );
      expect(held.length, path).toBe(rows);
    }
  });

  it('sorts the files into sets, none left out', () => {
    const sets = dataSets();
    expect(sets.flatMap(({ files }) => files.map(({ path }) => path)).sort()).toEqual(
      list.files.map(({ path }) => path).sort()
    );
    expect(new Set(sets.map(({ title }) => title)).size).toBe(sets.length);
  });
});
