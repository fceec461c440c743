/**
 * What the open data says of its own columns. A table describes each of its fields once: the CSV takes its columns from
 * that description, the codebook repeats it, and a test holds every record against it.
 */

/**
 * `date` is a date as precise as it is known (`1961`, `1961-07`, `1961-07-06`), `day` always a whole one, both ISO 8601
 * in UTC. `code` is one of the words in `codes`. `record` and `list` are in JSON alone.
 */
export type FieldType = 'text' | 'number' | 'yes-no' | 'date' | 'day' | 'url' | 'code' | 'record' | 'list';

/** One field of a record. */
export interface Field {
  readonly type: FieldType;
  /** What it says, as a sentence for the reader of the codebook. */
  readonly means: string;
  /** What it says where it is null (in CSV an empty cell); without it the field always has a value. */
  readonly none?: string;
  /** Of a code: every word that occurs, and its meaning. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Of a record, or of a list of records: their fields. A list without them is one of texts. */
  readonly fields?: Fields;
}

/** Fields by name, in their order. */
export type Fields = Readonly<Record<string, Field>>;

/** A description of every field that a record has, and of no other. */
export type FieldsOf<Row> = { readonly [Key in keyof Row]-?: Field };

/** Records of one kind, and what their fields mean. */
export interface DataTable<Row extends object = object> {
  /** Kebab-case; the name of its files. */
  readonly id: string;
  readonly title: string;
  /** What it holds and what one record is, in a sentence or two. */
  readonly about: string;
  readonly fields: FieldsOf<Row>;
  readonly rows: readonly Row[];
}

/** The name of a field as the head of a CSV column: `byCountry` is `by_country`. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
