import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as schema from '../../../src/lib/facts/schema.ts';
import { factTables } from '../../../src/lib/facts/tables.ts';
import { TABLES, type FactTables, type TableName } from '../../../src/lib/facts/table-files.ts';
import { validateFacts } from '../../../src/lib/facts/validate.ts';
import { always } from './always.ts';

const SCHEMAS = {
  sources: schema.sourceSchema,
  places: schema.placeSchema,
  claims: schema.claimSchema,
  events: schema.eventSchema,
  estimates: schema.estimateSchema,
  series: schema.seriesSchema,
  lines: schema.lineSchema
};

type Records = Record<string, Record<string, unknown>>;

/** How many real records of each table are spoilt. */
const FEW = 2;
/** Events that say of each other that they are the same: there is more to stumble over in them. */
const twins = Object.entries(Object.assign({}, ...factTables.events.map(([, records]) => records)) as Records)
  .filter(([, event]) => Array.isArray(event.sameAs) && Array.isArray(event.figures) && event.figures.length > 0)
  .slice(0, FEW);

const few = Object.fromEntries(
  TABLES.map((name) => {
    const all = Object.assign({}, ...factTables[name].map(([, records]) => records)) as Records;
    return [
      name,
      { ...Object.fromEntries(Object.entries(all).slice(0, FEW)), ...(name === 'events' && Object.fromEntries(twins)) }
    ];
  })
) as Record<TableName, Records>;

/** Every place in a record at which there is something: the path to it. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const below = value && typeof value === 'object' ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

const places = TABLES.flatMap((table) =>
  Object.entries(few[table]).flatMap(([id, record]) => pathsIn(record).map((path) => ({ table, id, path })))
);

const fileOf = (table: TableName) => `src/lib/facts/${table}/some.ts`;

/** The few records, with something else at one or more places in them. */
function spoilt(changes: readonly { readonly at: (typeof places)[number]; readonly value: unknown }[]): FactTables {
  const copy = structuredClone(few) as Record<TableName, Record<string, unknown>>;
  for (const { at, value } of changes) {
    let parent = copy[at.table] as Record<string, unknown>;
    const keys = [at.id, ...at.path];
    const last = keys.pop()!;
    for (const key of keys) parent = (parent?.[key] ?? {}) as Record<string, unknown>;
    if (typeof parent === 'object' && parent !== null) {
      if (value === undefined && last !== at.id) delete parent[last];
      else parent[last] = structuredClone(value);
    }
  }
  return Object.fromEntries(TABLES.map((name) => [name, [[fileOf(name), copy[name]]]])) as unknown as FactTables;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    NaN,
    [],
    {},
    [null],
    ['x'],
    '2024-02-30',
    '2024-10',
    '9999',
    'ё'
  ),
  fc.anything({ maxDepth: 2 })
);
const change = fc.record({ at: fc.constantFrom(...places), value: odd });

describe('facts that are not what they should be', () => {
  it('are told by file and id, and never stumbled over', () => {
    always([fc.array(change, { minLength: 1, maxLength: 3 })], (changes) => {
      const tables = spoilt(changes);
      const problems = validateFacts(tables);
      for (const one of problems) for (const text of Object.values(one)) expect(text).not.toBe('');
      for (const { at } of changes) {
        const record = tables[at.table][0]![1][at.id];
        if (SCHEMAS[at.table].safeParse(record).success) continue;
        expect(problems.some(({ file, id }) => file === fileOf(at.table) && id === at.id)).toBe(true);
      }
    });
  });

  it('are told whatever a table holds instead of records', () => {
    always(
      [fc.constantFrom(...TABLES), fc.dictionary(fc.string(), fc.anything({ maxDepth: 2 }), { maxKeys: 3 })],
      (table, records) => {
        const tables = { ...spoilt([]), [table]: [[fileOf(table), records]] } as FactTables;
        const told = validateFacts(tables);
        for (const id of Object.keys(records)) {
          expect(told.some((one) => one.id === id && one.file === fileOf(table))).toBe(true);
        }
      }
    );
  });
});
