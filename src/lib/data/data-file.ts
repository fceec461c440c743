import type { FieldType } from './field.ts';

/** A field as the codebook has it. */
export interface FieldEntry {
  readonly name: string;
  readonly type: FieldType;
  readonly means: string;
  readonly none?: string;
  readonly codes?: Readonly<Record<string, string>>;
  readonly fields?: readonly FieldEntry[];
}

type MediaType = 'application/json' | 'text/csv' | 'application/geo+json';

/** One file to take away. */
export interface DataFile {
  /** Its address, seen from `/data/`. */
  readonly path: string;
  /** What it is a form of: files of one set hold the same things. */
  readonly set: string;
  readonly title: string;
  readonly about: string;
  readonly mediaType: MediaType;
  readonly text: string;
  /** How many records it holds. */
  readonly rows: number;
  /** What its columns or keys mean, by the names they have in the file. */
  readonly fields: readonly FieldEntry[];
}
