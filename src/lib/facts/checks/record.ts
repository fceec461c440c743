import { FIRST_DAY, LAST_DAY } from '../as-of.ts';
import { whenSchema } from '../date-schema.ts';
import { countryMeant, isCountryCode } from '../country-codes.ts';
import { isRealDate } from '../dates.ts';
import { meant } from '../nearest.ts';
import type { TableName } from '../table-files.ts';
import { faultOfWhen } from '../when.ts';
import { list, blank, type Loose } from './loose.ts';

/** What the checks of all tables share. */

/** What a record's checks report to: the path inside the record, what is wrong, what to do. */
export type Complain = (path: string, problem: string, remedy: string) => void;

/** The records of every table by id, for what points at them. */
export type Known = Readonly<Record<TableName, ReadonlyMap<string, unknown>>>;

/** The check of one table's records; what must be unique, or may not differ in silence, it remembers by itself. */
export type Check<T> = (record: Loose<T>, id: string, complain: Complain) => void;

export const ADD_SOURCE = "add the id of the page it rests on to 'sources', or take it out";

/** Complains about a date that the calendar does not have. */
export function checkDate(complain: Complain, path: string, date: unknown): void {
  // The schema speaks where the form is wrong; here only the calendar does.
  if (typeof date === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && !isRealDate(date)) {
    complain(path, `there is no such date as ${date}`, 'write a year, month or day that exists');
  }
}

/** Complains about a time with a date that does not exist, or that ends before it begins. */
export function checkWhen(complain: Complain, path: string, when: unknown): void {
  const { data } = whenSchema.safeParse(when);
  const fault = data && faultOfWhen(data);
  if (fault) complain(path, fault, 'mend the date or the order of the two');
}

/** Complains about a day that the ledger does not reach. */
export function checkLedgerDay(complain: Complain, path: string, day: unknown): void {
  checkDate(complain, path, day);
  if (typeof day !== 'string' || !isRealDate(day)) return;
  if (day < FIRST_DAY || day > LAST_DAY) {
    complain(
      path,
      `${day} is outside the ledger's days, ${FIRST_DAY} to ${LAST_DAY}`,
      'mend the day, or move FIRST_DAY or LAST_DAY in src/lib/facts/as-of.ts'
    );
  }
}

/** Complains about an id that is not in its table. */
export function checkRef(known: Known, complain: Complain, path: string, table: TableName, id: unknown): void {
  if (typeof id === 'string' && !known[table].has(id)) {
    complain(
      path,
      `'${id}' is not an id of ${table}`,
      meant(id, known[table].keys(), `mend the spelling, or add it to src/lib/facts/${table}`)
    );
  }
}

/** Complains about a country that has no such code; `others` are codes of those who are no country. */
export function checkCountry(complain: Complain, path: string, code: unknown, others: readonly string[]): void {
  if (typeof code !== 'string' || blank(code) || isCountryCode(code) || others.includes(code)) return;
  const country = countryMeant(code);
  complain(
    path,
    `'${code}' is not a country's code`,
    country === null ? `use the two capitals of ISO 3166, as in KP, or ${others.join(', ')}` : `write ${country}`
  );
}

/** Complains where nothing is cited, or what is no source; `what` says of what. */
export function checkCitations(
  known: Known,
  complain: Complain,
  path: string,
  citations: Loose<readonly { source: string }[]>,
  what: string
): void {
  if (list(citations).length === 0) complain(path, `${what} has no source`, ADD_SOURCE);
  list(citations).forEach((citation, i) =>
    checkRef(known, complain, `${path}.${i}.source`, 'sources', citation?.source)
  );
}
