import { createHash } from 'node:crypto';
import type { Cell } from '../charts/kit/csv.ts';
import { csvOf as figureCsv } from '../charts/kit/table.ts';
import { takeAway, takeAwayIds } from '../picture/story-figures.ts';
import { flatCitationFields } from './cited.ts';
import { assertionsTable, claimsTable } from './claims.ts';
import { codebookOf, describedFields } from './codebook.ts';
import { csvOf } from './csv.ts';
import type { DataFile } from './data-file.ts';
import { estimatesTable } from './estimates.ts';
import { eventsTable, flatEventsTable } from './events.ts';
import { columnName, type DataTable, type Field, type Fields } from './field.ts';
import { linesTable, placesTable, type GeoTable } from './geometry.ts';
import { seriesTable } from './series.ts';
import { sourcesTable } from './sources.ts';

/** The files of the open data. Build and tests only: they hold all facts. */

/** The path of a file from the site's root. */
export const pathOf = ({ path }: Pick<DataFile, 'path'>): string => new URL(path, 'https://host/data/').pathname;

/** The size of a file in bytes. */
export const bytesOf = ({ text }: Pick<DataFile, 'text'>): number => Buffer.byteLength(text);

/** The SHA-256 of a file in hexadecimal digits. */
export const sha256Of = ({ text }: Pick<DataFile, 'text'>): string => createHash('sha256').update(text).digest('hex');

const head = <Row extends object>({ id, title, about, rows }: DataTable<Row>) => ({
  set: id,
  title,
  about,
  rows: rows.length
});

const jsonFile = <Row extends object>(table: DataTable<Row>): DataFile => ({
  path: `${table.id}.json`,
  ...head(table),
  mediaType: 'application/json',
  text: JSON.stringify(table.rows),
  fields: describedFields(table.fields)
});

const csvFile = <Row extends { readonly [Key in keyof Row]: Cell }>(table: DataTable<Row>): DataFile => ({
  path: `${table.id}.csv`,
  ...head(table),
  mediaType: 'text/csv',
  text: csvOf(table),
  fields: describedFields(table.fields, columnName)
});

const geoFile = <Row extends object>(table: GeoTable<Row>): DataFile => ({
  path: `${table.id}.geojson`,
  ...head(table),
  mediaType: 'application/geo+json',
  text: JSON.stringify(table.collection),
  fields: describedFields(table.fields)
});

/** The set of the figures' tables. */
export const FIGURES = 'figures';

/** Addresses are no part of a table's description. */
const NO_ORIGIN = (path: string) => path;

function figureFile(id: string): DataFile {
  const figure = takeAway(id);
  if (!figure) throw new RangeError(`No figure "${id}"`);
  const { caption, columns, rows } = figure.table;
  const fields: Fields = {
    ...Object.fromEntries(
      columns.map((column, i): [string, Field] => {
        const empty = rows.some(({ cells }) => cells[i] === null);
        return [
          column.id,
          {
            type: column.kind === 'number' ? 'number' : 'text',
            means: `${column.head}.`,
            ...(empty && { none: 'not given' })
          }
        ];
      })
    ),
    ...flatCitationFields
  };
  return {
    path: `../figures/${id}.csv`,
    set: FIGURES,
    title: caption,
    about: `The table of a chart of the story. ${figure.subject(NO_ORIGIN).words.subtitle}`,
    mediaType: 'text/csv',
    text: figureCsv(figure.table),
    rows: rows.length,
    fields: describedFields(fields, columnName)
  };
}

let all: readonly DataFile[] | undefined;

/** Every file, the codebook last. Made once. */
export function dataFiles(): readonly DataFile[] {
  if (all) return all;
  const tables = [
    jsonFile(claimsTable),
    csvFile(assertionsTable),
    jsonFile(eventsTable),
    csvFile(flatEventsTable),
    csvFile(estimatesTable),
    csvFile(seriesTable),
    jsonFile(sourcesTable),
    csvFile(sourcesTable),
    geoFile(placesTable),
    geoFile(linesTable),
    ...takeAwayIds.map(figureFile)
  ];
  all = [...tables, codebookOf(tables)];
  return all;
}

/** The file of a name in `/data/`, or undefined where there is none. */
export const dataFile = (name: string): DataFile | undefined => dataFiles().find(({ path }) => path === name);
