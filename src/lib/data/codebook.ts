import { LICENCE, NAME } from '../share/publication.ts';
import type { DataFile, FieldEntry } from './data-file.ts';
import type { Field, Fields } from './field.ts';

/** Fields as a list, by the names that they have in a file. */
export const describedFields = (
  fields: Fields,
  nameOf: (key: string) => string = (key) => key
): readonly FieldEntry[] =>
  Object.entries(fields).map(([key, { type, means, none, codes, fields: inner }]: [string, Field]) => ({
    name: nameOf(key),
    type,
    means,
    ...(none !== undefined && { none }),
    ...(codes && { codes }),
    ...(inner && { fields: describedFields(inner, nameOf) })
  }));

/** What holds for all files, a sentence or two each. */
export const conventions: readonly string[] = [
  'All files are UTF-8. Texts are in English and in our own words; titles of pages are their own unless they are marked as our description.',
  'Dates are ISO 8601, as precise as they are known (1961, 1961-07, 1961-07-06); days are those that the sources give, taken as calendar days in UTC.',
  'CSV follows RFC 4180: a line of heads, commas, quotation marks where needed, lines ended by CR and LF. Numbers are plain, with a point and without separators; yes and no are true and false; an empty cell is null.',
  'In CSV a text that a spreadsheet could take for a formula (it begins with =, +, -, @, a tab or a line break and is not a number) has an apostrophe before it, which is not part of the text.',
  'A field that JSON and CSV share is written in camelCase in JSON and in snake_case in CSV. GeoJSON follows RFC 7946: longitude before latitude, in degrees (WGS 84).'
];

const own: readonly FieldEntry[] = [
  { name: 'path', type: 'text', means: 'The file, seen from the codebook.' },
  { name: 'title', type: 'text', means: 'What it holds.' },
  { name: 'about', type: 'text', means: 'What one record is, and what must be minded.' },
  {
    name: 'fields',
    type: 'list',
    means:
      'Each column or key: name, type, what it means, what it says where it is null, its codes, and of a record its own fields.'
  }
];

/** The codebook of all these files, as a file. */
export function codebookOf(files: readonly DataFile[]): DataFile {
  const book = {
    name: `${NAME}: codebook`,
    license: LICENCE.url,
    conventions,
    files: files.map(({ path, title, about, fields }) => ({ path, title, about, fields }))
  };
  return {
    path: 'codebook.json',
    set: 'codebook',
    title: 'Codebook',
    about: 'What every column and key of every file means, for programs; this page says the same.',
    mediaType: 'application/json',
    text: `${JSON.stringify(book, null, 2)}\n`,
    rows: files.length,
    fields: own
  };
}
