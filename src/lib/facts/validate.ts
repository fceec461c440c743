import type { z } from 'zod';
import { FIRST_DAY, LAST_DAY } from './as-of.ts';
import { whenSchema } from './date-schema.ts';
import { isRealDate } from './dates.ts';
import { historyOf } from './history.ts';
import { looksAhead } from './hindsight.ts';
import { rulingOn } from './rules.ts';
import {
  claimSchema,
  estimateSchema,
  eventSchema,
  lineSchema,
  placeSchema,
  seriesSchema,
  sourceSchema,
  type ClaimRecord,
  type Estimate,
  type Event,
  type Line,
  type Place,
  type Series,
  type Source
} from './schema.ts';
import { estimateKey, type Count, untoldDifference, untoldDisagreements } from './twins.ts';
import { faultOfWhen } from './when.ts';

/** One fault of the content: where it is, what is wrong, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** The id of the record, step or section. */
  readonly id: string;
  readonly problem: string;
  readonly remedy: string;
}

/** One file of a table: its path from the project's root, and its records by id. */
export type TableFile = readonly [file: string, records: Readonly<Record<string, unknown>>];

/** The names of the tables, in the order in which they are checked. */
export const TABLES = ['sources', 'places', 'claims', 'events', 'estimates', 'series', 'lines'] as const;
export type TableName = (typeof TABLES)[number];

/** All facts as plain data that nobody has checked yet, file by file. */
export type FactTables = Readonly<Record<TableName, readonly TableFile[]>>;

const SCHEMAS = {
  sources: sourceSchema,
  places: placeSchema,
  claims: claimSchema,
  events: eventSchema,
  estimates: estimateSchema,
  series: seriesSchema,
  lines: lineSchema
} as const satisfies Record<TableName, z.ZodType>;

/** A record that may lack anything or hold the wrong thing: the checks below must not stumble over it. */
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[] | undefined
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> } | undefined
    : T | undefined;

/** What a record's checks report to: the path inside the record, what is wrong, what to do. */
type Complain = (path: string, problem: string, remedy: string) => void;

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

/** A text as a text: an empty one where the record has none or something else. */
const words = (text: unknown): string => (typeof text === 'string' ? text : '');

/** Whether there is nothing to read in it. */
const blank = (text: unknown) => words(text).trim() === '';

/** A list as a list: an empty one where the record has none or something else. */
const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const ADD_SOURCE = "add the id of the page it rests on to 'sources', or take it out";

/** Everything that is wrong with the facts, all at once, in the order of the files. An empty list means: sound. */
export function validateFacts(tables: FactTables): Problem[] {
  const problems: Problem[] = [];
  const ids = Object.fromEntries(TABLES.map((name) => [name, recordsOf(tables[name])])) as Record<
    TableName,
    ReadonlyMap<string, unknown>
  >;
  const seen = new Map<string, { readonly file: string; readonly record: unknown }>();
  const urls = new Map<string, string>();
  const estimatesByKey = new Map<string, { readonly id: string; readonly record: Count }>();

  const checkDate = (complain: Complain, path: string, date: unknown) => {
    // The schema speaks where the form is wrong; here only the calendar does.
    if (typeof date === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && !isRealDate(date)) {
      complain(path, `there is no such date as ${date}`, 'write a year, month or day that exists');
    }
  };
  const checkWhen = (complain: Complain, path: string, when: unknown) => {
    const { data } = whenSchema.safeParse(when);
    const fault = data && faultOfWhen(data);
    if (fault) complain(path, fault, 'mend the date or the order of the two');
  };
  const checkLedgerDay = (complain: Complain, path: string, day: unknown) => {
    checkDate(complain, path, day);
    if (typeof day !== 'string' || !isRealDate(day)) return;
    if (day < FIRST_DAY || day > LAST_DAY) {
      complain(
        path,
        `${day} is outside the ledger's days, ${FIRST_DAY} to ${LAST_DAY}`,
        'mend the day, or move FIRST_DAY or LAST_DAY in src/lib/facts/as-of.ts'
      );
    }
  };
  const checkRef = (complain: Complain, path: string, table: TableName, id: unknown) => {
    if (typeof id === 'string' && !ids[table].has(id)) {
      complain(path, `'${id}' is not an id of ${table}`, `mend the spelling, or add it to src/lib/facts/${table}`);
    }
  };
  const checkCitations = (
    complain: Complain,
    path: string,
    citations: Loose<readonly { source: string }[]>,
    what: string
  ) => {
    if (list(citations).length === 0) complain(path, `${what} has no source`, ADD_SOURCE);
    list(citations).forEach((citation, i) => checkRef(complain, `${path}.${i}.source`, 'sources', citation?.source));
  };

  const checks: Record<TableName, (record: never, id: string, complain: Complain) => void> = {
    sources(record: Loose<Source>, id, complain) {
      checkDate(complain, 'date', record?.date);
      if (typeof record?.url !== 'string') return;
      const other = urls.get(record.url);
      if (other === undefined) urls.set(record.url, id);
      else complain('url', `the address is already that of '${other}'`, `keep one of the two and point to it`);
    },

    places(_record: Loose<Place>) {},

    claims(record: Loose<ClaimRecord>, _id, complain) {
      const assertions = list(record?.assertions);
      const reasons = list(record?.reasons);
      checkRef(complain, 'place.place', 'places', record?.place?.place);
      if (assertions.length === 0) {
        complain('assertions', 'the claim has no assertion', 'add who said it, on which day, with the source');
      }
      assertions.forEach((assertion, i) => {
        checkLedgerDay(complain, `assertions.${i}.date`, assertion?.date);
        checkCitations(complain, `assertions.${i}.sources`, assertion?.sources, 'the assertion');
      });
      const days = new Set(assertions.map((assertion) => assertion?.date));
      reasons.forEach((reason, i) => {
        checkLedgerDay(complain, `reasons.${i}.from`, reason?.from);
        if (reason?.from !== undefined && !days.has(reason.from)) {
          complain(
            `reasons.${i}.from`,
            `a reason is given for ${reason.from}, but no assertion is of that day`,
            'add the assertion that it rests on, or mend the day'
          );
        }
        const ahead = looksAhead(words(reason?.why), words(reason?.from));
        if (ahead !== null) {
          complain(
            `reasons.${i}.why`,
            `the reason of ${reason?.from} speaks of what came after it: "${ahead}"`,
            'say only what was known at the end of the day, and the rest in a reason of its own day'
          );
        }
        const before = reasons[i - 1]?.from;
        if (before !== undefined && reason?.from !== undefined && reason.from <= before) {
          complain(
            `reasons.${i}.from`,
            `the reason of ${reason.from} does not come after that of ${before}`,
            'put the reasons in order, one a day'
          );
        }
      });
      // Only a record of the right form can be put through the rules.
      const { data } = claimSchema.safeParse(record);
      if (!data) return;
      if (historyOf(data).length === 0) {
        complain(
          'assertions',
          'the claim never has a status: nobody says it',
          'add the assertion by which it was made'
        );
      }
      data.reasons.forEach(({ from, override }, i) => {
        if (override !== undefined && rulingOn(data.assertions, from)?.status === override) {
          complain(
            `reasons.${i}.override`,
            `the rules give '${override}' on ${from} by themselves`,
            'take the override out'
          );
        }
        if (override === 'confirmed') {
          complain(
            `reasons.${i}.override`,
            'no judgement makes a claim confirmed',
            'add the admission, or mark the assertion that comes with evidence anyone can check (openEvidence)'
          );
        }
      });
    },

    events(record: Loose<Event>, id, complain) {
      checkDate(complain, 'date', record?.date);
      checkDate(complain, 'endDate', record?.endDate);
      checkWhen(complain, 'when', record?.when);
      if (record?.date !== undefined && record.endDate !== undefined && record.endDate < record.date) {
        complain('endDate', `it ends (${record.endDate}) before it begins (${record.date})`, 'mend one of the dates');
      }
      list(record?.places).forEach((site, i) => checkRef(complain, `places.${i}.place`, 'places', site?.place));
      list(record?.figures).forEach((figure, i) => checkDate(complain, `figures.${i}.asOf`, figure?.asOf));
      const figures = list(record?.figures).length;
      checkCitations(complain, 'sources', record?.sources, figures ? 'the event with its figures' : 'the event');
      list(record?.sameAs).forEach((twin, i) => {
        checkRef(complain, `sameAs.${i}`, 'events', twin);
        const other = ids.events.get(twin ?? '') as Loose<Event>;
        if (twin === id) {
          complain(`sameAs.${i}`, 'it is said to be the same as itself', 'name the other record, or take it out');
        } else if (other !== undefined && !list(other.sameAs).includes(id)) {
          complain(`sameAs.${i}`, `'${twin}' does not point back`, `add '${id}' to the sameAs of '${twin}'`);
        } else if (id < words(twin)) {
          // Of each pair once, where the record that comes first by name is checked; and only what has the right form.
          const [own, others] = [eventSchema.safeParse(record).data, eventSchema.safeParse(other).data];
          for (const { about, one, other: theirs } of own && others ? untoldDisagreements(own, others) : []) {
            complain(
              `sameAs.${i}`,
              `${about}: ${one} here, ${theirs} in '${twin}', and neither says so`,
              "mend one, or name both in a 'conflict' or 'note'"
            );
          }
        }
      });
    },

    estimates(record: Loose<Estimate>, id, complain) {
      checkDate(complain, 'date', record?.date);
      checkWhen(complain, 'about', record?.about);
      if (blank(record?.estimatedBy)) {
        complain('estimatedBy', 'the estimate has no estimator', 'say whose number it is, or take it out');
      }
      const { low, high } = { low: record?.low ?? null, high: record?.high ?? null };
      if (low === null && high === null) {
        complain('low', 'both ends of the estimate are open', 'give low, high or both, or take it out');
      }
      if (low !== null && high !== null && low > high) {
        complain('low', `low (${low}) is above high (${high})`, 'exchange or mend the two');
      }
      checkCitations(complain, 'sources', record?.sources, 'the estimate');
      // Only records of the right form can be compared.
      const { data } = estimateSchema.safeParse(record);
      if (!data) return;
      const key = estimateKey(data);
      const twin = estimatesByKey.get(key);
      if (twin === undefined) estimatesByKey.set(key, { id, record: data });
      const difference = twin && untoldDifference(twin.record, data);
      if (difference) {
        complain(
          'low',
          `${difference.other} here, ${difference.one} in '${twin.id}', of the same by the same on the same day, and neither says so`,
          "mend one, or name both numbers in a 'conflict' or 'note'"
        );
      }
    },

    series(record: Loose<Series>, _id, complain) {
      list(record?.points).forEach((point, i) => {
        checkDate(complain, `points.${i}.date`, point?.date);
        checkDate(complain, `points.${i}.said`, point?.said);
        checkWhen(complain, `points.${i}.period`, point?.period);
        list(point?.sources).forEach((source, j) => checkRef(complain, `points.${i}.sources.${j}`, 'sources', source));
      });
      checkCitations(complain, 'sources', record?.sources, 'the series');
    },

    lines(record: Loose<Line>, _id, complain) {
      checkDate(complain, 'asOf', record?.asOf);
      checkRef(complain, 'claim', 'claims', record?.claim);
      if (blank(record?.account)) {
        complain('account', 'the line does not say by whose account it is', 'name the account in words for the reader');
      }
      if (list(record?.sources).length === 0) complain('sources', 'the line has no source', ADD_SOURCE);
      list(record?.sources).forEach((source, i) => checkRef(complain, `sources.${i}`, 'sources', source));
      if (list((record?.geometry as { coordinates?: readonly unknown[] } | undefined)?.coordinates).length === 0) {
        complain('geometry', 'the line has no geometry', 'give it coordinates, [lng, lat] in degrees');
      }
    }
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
        const shape = SCHEMAS[name].safeParse(record);
        for (const issue of shape.error?.issues ?? []) {
          const path = issue.path.join('.');
          // A missing source or estimator has been named above in plainer words than the schema's.
          if (told.has(path)) continue;
          complain(path, issue.message, `see what ${name} look like in src/lib/facts/schema.ts`);
        }
      }
    }
  }
  return problems;
}
