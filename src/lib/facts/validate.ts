import type { z } from 'zod';
import { claimCheck } from './checks/claim.ts';
import { estimateCheck } from './checks/estimate.ts';
import { eventCheck } from './checks/event.ts';
import { lineCheck } from './checks/line.ts';
import { placeCheck } from './checks/place.ts';
import { plainIssues } from './checks/plain-issues.ts';
import type { Check, Complain, Known } from './checks/record.ts';
import { seriesCheck } from './checks/series.ts';
import { sourceCheck } from './checks/source.ts';
import {
  claimSchema,
  estimateSchema,
  eventSchema,
  lineSchema,
  placeSchema,
  seriesSchema,
  sourceSchema
} from './schema.ts';
import { recordsOf, TABLES, type FactTables, type TableName } from './table-files.ts';

/** One fault of the content: where it is, what is wrong, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** The id of the record, step or section. */
  readonly id: string;
  readonly problem: string;
  readonly remedy: string;
}

const SCHEMAS = {
  sources: sourceSchema,
  places: placeSchema,
  claims: claimSchema,
  events: eventSchema,
  estimates: estimateSchema,
  series: seriesSchema,
  lines: lineSchema
} as const satisfies Record<TableName, z.ZodType>;

/** Everything that is wrong with the facts, all at once, in the order of the files. An empty list means: sound. */
export function validateFacts(tables: FactTables): Problem[] {
  const problems: Problem[] = [];
  const known = Object.fromEntries(TABLES.map((name) => [name, recordsOf(tables[name])])) as unknown as Known;
  const seen = new Map<string, { readonly file: string; readonly record: unknown }>();
  const checks: Readonly<Record<TableName, Check<never>>> = {
    sources: sourceCheck(),
    places: placeCheck(),
    claims: claimCheck(known),
    events: eventCheck(known),
    estimates: estimateCheck(known),
    series: seriesCheck(known),
    lines: lineCheck(known)
  };

  for (const name of TABLES) {
    for (const [file, records] of tables[name]) {
      for (const [id, record] of Object.entries(records)) {
        const told = new Set<string>();
        const complain: Complain = (path, problem, remedy) => {
          if (path !== '') told.add(path);
          problems.push({ file, id, problem: path === '' ? problem : `${path}: ${problem}`, remedy });
        };
        const first = seen.get(id);
        // A file that joins others holds the very same records again.
        if (first !== undefined && first.record === record) continue;
        if (first === undefined) seen.set(id, { file, record });
        else
          complain(
            '',
            `the id is already taken in ${first.file}`,
            'rename one of the two; ids are unique in all facts'
          );
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
          complain('', 'the id is not kebab-case', 'use small letters, digits and single hyphens');
        }
        checks[name](record as never, id, complain);
        const before = new Set(told);
        for (const { path, problem, remedy } of plainIssues(SCHEMAS[name], record)) {
          // A missing source or estimator has been named above in plainer words than the schema's.
          if (before.has(path)) continue;
          complain(path, problem, remedy ?? `see what ${name} look like in src/lib/facts/schema.ts`);
        }
      }
    }
  }
  return problems;
}
