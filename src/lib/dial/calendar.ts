import { daysInMonth, formatDate } from '../facts/dates.ts';

const DAY = 86_400_000;

/** The day (YYYY-MM-DD) as a count of days since 1970, UTC. */
export const numberOf = (day: string): number => Math.round(Date.parse(day) / DAY);

/** The day of a count of days since 1970, UTC. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The day so many days later; earlier if negative. */
export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, daysInMonth(y, m))).padStart(2, '0')}`;
}

/** `28 Oct 2024` for a day, `Oct 2024` for a month. Throws a RangeError if the date is unreal. */
export const shortDate = (date: string): string => formatDate(date).replace(/([A-Z][a-z]{2})[a-z]*/, '$1');
