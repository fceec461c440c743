import { daysInMonth, formatDate, isRealDay } from './dates.ts';
import type { Claim, StatusChange } from './schema.ts';

/**
 * What was known on a day. Nothing here reads the ledger itself, so that a page that only needs the day does not have
 * to carry every claim.
 */

/** The day as of which the story is told unless the reader picks another: the article's. */
export const DEFAULT_AS_OF = '2024-10-23';

/** The day of the earliest assertion in the ledger; before it there is nothing to show. */
export const FIRST_DAY = '2024-10-04';

/** The day the facts were compiled; after it we know nothing. */
export const LAST_DAY = '2026-11-23';

/** From which day a status holds. */
export type Standing = Pick<StatusChange, 'from' | 'status'>;

/** The status in force at the end of a day (UTC), or null where nobody had made the claim yet. */
export function statusOn(claim: { readonly statusHistory: readonly Standing[] }, day: string): Standing | null {
  return claim.statusHistory.findLast((change) => change.from <= day) ?? null;
}

/** The days on which the status became another one; entries that only add a reason to the same status are left out. */
export function changesOf(claim: Pick<Claim, 'statusHistory'>): readonly StatusChange[] {
  return claim.statusHistory.filter((change, i, all) => change.status !== all[i - 1]?.status);
}

/** A day that can be shown, and a sentence for the reader if it is not the one that was asked for. */
export interface AsOf {
  readonly day: string;
  readonly note: string | null;
}

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** The existing day nearest to what was written: the last of a month for a month alone, or null if unreadable. */
function nearestDay(text: string): string | null {
  const match = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2})(?!\d))?/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = clamp(Number(match[2]), 1, 12);
  const last = daysInMonth(year, month);
  const day = match[3] === undefined ? last : clamp(Number(match[3]), 1, last);
  return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads the day of `?asof=`. Null (not given) is the default day. A day that does not exist or lies outside the ledger
 * becomes the nearest that can be shown, with a note that says so; text that is no date becomes the default day.
 * Never throws, and never repeats what was typed.
 */
export function parseAsOf(text: string | null): AsOf {
  if (text === null) return { day: DEFAULT_AS_OF, note: null };
  const asked = isRealDay(text) ? text : nearestDay(text);
  if (asked === null) {
    return {
      day: DEFAULT_AS_OF,
      note: `The day in the address could not be read; this is what was known on ${formatDate(DEFAULT_AS_OF)}.`
    };
  }
  if (asked < FIRST_DAY) {
    return {
      day: FIRST_DAY,
      note: `The record begins on ${formatDate(FIRST_DAY)}; this is what was known on that day.`
    };
  }
  if (asked > LAST_DAY) {
    return { day: LAST_DAY, note: `The record ends on ${formatDate(LAST_DAY)}; this is what was known on that day.` };
  }
  if (asked === text) return { day: asked, note: null };
  return {
    day: asked,
    note: `The day in the address is not a day of the calendar; this is what was known on ${formatDate(asked)}.`
  };
}
