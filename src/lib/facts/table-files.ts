/** The facts as their files have them, before anybody has checked them. */

/** One file of a table: its path from the project's root, and its records by id. */
export type TableFile = readonly [file: string, records: Readonly<Record<string, unknown>>];

/** The names of the tables, in the order in which they are checked. */
export const TABLES = ['sources', 'places', 'claims', 'events', 'estimates', 'series', 'lines'] as const;
export type TableName = (typeof TABLES)[number];

/** All facts as plain data that nobody has checked yet, file by file. */
export type FactTables = Readonly<Record<TableName, readonly TableFile[]>>;

/** The tables that a module exports: as a rule one. */
export function tablesIn(file: string, module: Readonly<Record<string, unknown>>): readonly TableFile[] {
  return Object.values(module).map((table) => [file, table as TableFile[1]]);
}

/** The records of a table by id; of two with the same id the first. */
export function recordsOf(files: readonly TableFile[]): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>();
  for (const [, table] of files) {
    for (const [id, record] of Object.entries(table)) if (!records.has(id)) records.set(id, record);
  }
  return records;
}
