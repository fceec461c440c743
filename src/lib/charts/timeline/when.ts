import { spanOf } from '../../facts/dates.ts';
import type { Event } from '../../facts/schema.ts';
import { rangeInWords } from '../../facts/when.ts';

const DAY = 86_400_000;

/** A day as a decimal year (UTC): `2024-07-02` is 2024.5. Throws a RangeError if there is no such day. */
export function decimalYear(day: string): number {
  const { from } = spanOf(day);
  const year = Number(from.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(from) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** A day later by `count` days. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Where a date stands on the axis: its day, or the middle of the month or year it names. */
export function middleOf(date: string): number {
  const { from, to } = spanOf(date);
  return (decimalYear(from) + decimalYear(to)) / 2;
}

/** The date of an event in words: `6 July 1961`, `5 to 17 March 1949`, `June to December 1973`, `1962 to 1965`. */
export const dateInWords = ({ date, endDate }: Pick<Event, 'date' | 'endDate'>): string =>
  rangeInWords(date, endDate ?? date);
