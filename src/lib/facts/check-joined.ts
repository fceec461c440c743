import { claimRecords } from './claims.ts';
import { estimates } from './estimates.ts';
import { events } from './events.ts';
import { lines } from './lines.ts';
import { places } from './places.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { TABLES, type FactTables, type TableName } from './table-files.ts';
import type { Problem } from './validate.ts';

const JOINED: Readonly<Record<TableName, object>> = {
  sources,
  places,
  claims: claimRecords,
  events,
  estimates,
  series,
  lines
};

/** Files of facts that their table does not join: what stands in them would reach nobody. */
export function validateJoined(tables: FactTables): Problem[] {
  return TABLES.flatMap((name) =>
    tables[name].flatMap(([file, records]): Problem[] => {
      const id = Object.keys(records).find((one) => !(one in JOINED[name]));
      if (id === undefined) return [];
      const remedy = `import it in src/lib/facts/${name}.ts and spread it there as the others are`;
      return [{ file, id, problem: `the file is not joined into the table of ${name}`, remedy }];
    })
  );
}
