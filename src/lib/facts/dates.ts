/**
 * Calendar dates as plain text. Everything is counted in UTC and written in British English without asking the
 * reader's locale, so that the server and every browser write the same words.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const two = (n: number) => String(n).padStart(2, '0');

/** How many days a month has. `month` is 1 to 12; the calendar is the Gregorian one, also before 1918. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The parts of a date as precise as it is known, or null where there is no such date (2024-02-30, 2024-13). */
function partsOf(date: string): { year: number; month: number | null; day: number | null } | null {
  const match = PARTIAL.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. 2024-02-30 is not. */
export function isRealDay(text: string): boolean {
  return partsOf(text)?.day != null;
}

/** Whether the text is a year, month or day that exists: `1961`, `1961-07` or `1961-07-06`. */
export function isRealDate(text: string): boolean {
  return partsOf(text) !== null;
}

/** The days that a date covers, both inclusive: a year from 1 January to 31 December. Throws a RangeError if unreal. */
export function spanOf(partialDate: string): { readonly from: string; readonly to: string } {
  const parts = partsOf(partialDate);
  if (!parts) throw new RangeError(`"${partialDate}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  const { year, month, day } = parts;
  if (day !== null) return { from: partialDate, to: partialDate };
  const first = month ?? 1;
  const last = month ?? 12;
  const y = String(year).padStart(4, '0');
  return { from: `${y}-${two(first)}-01`, to: `${y}-${two(last)}-${two(daysInMonth(year, last))}` };
}

/** `6 July 1961`, `July 1961` or `1961`; null is `undated`. Throws a RangeError if the date is unreal. */
export function formatDate(partialDate: string | null): string {
  if (partialDate === null) return 'undated';
  const parts = partsOf(partialDate);
  if (!parts) throw new RangeError(`"${partialDate}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  const { year, month, day } = parts;
  return [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(' ');
}

/**
 * Orders dates of any precision: negative if `a` comes first, positive if `b` does, 0 if they are the same. A date goes
 * by its first day; where two begin on the same day the less precise one comes first (`1961`, `1961-01`, `1961-01-01`).
 */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
