import { DATE_MODIFIED, EDITION } from '../evidence/edition.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import type { DataFile } from './data-file.ts';
import { bytesOf, dataFiles, sha256Of } from './files.ts';

/** What the open data is, in a sentence. */
export const ABOUT =
  'The facts behind the story of North Korean soldiers in Russia’s war against Ukraine: claims with the history of their standing and who said what on which day, events since 1945, rival estimates, series of numbers, places, lines on the maps, and every source.';

/** The catalogue of the open data: `/data/index.json`. */
interface Catalogue {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly licenseName: string;
  /** How to name it where it is used. */
  readonly creditText: string;
  readonly inLanguage: string;
  /** The month of this edition. */
  readonly version: string;
  /** The day of the newest change. */
  readonly dateModified: string;
  readonly files: readonly CatalogueFile[];
}

/** A file as the catalogue lists it. */
interface CatalogueFile {
  /** Its address, seen from the catalogue. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
}

const listed = (file: DataFile): CatalogueFile => ({
  path: file.path,
  title: file.title,
  description: file.about,
  mediaType: file.mediaType,
  bytes: bytesOf(file),
  sha256: sha256Of(file),
  rows: file.rows,
  columns: file.fields.map(({ name, means }) => ({ name, description: means }))
});

/** The catalogue of all files. */
export const catalogue = (): Catalogue => ({
  name: `${NAME}: open data`,
  description: ABOUT,
  license: LICENCE.url,
  licenseName: LICENCE.name,
  creditText: NAME,
  inLanguage: 'en',
  version: EDITION,
  dateModified: DATE_MODIFIED,
  files: dataFiles().map(listed)
});
