import { isRealDate, isRealDay, spanOf } from './dates.ts';

/** Words of one day must not know of the next. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})`, 'g');
const LATER =
  /\b(?:later|afterwards|thereafter|subsequently|(?:the )?next (?:day|week|month|year)|the (?:day|week|month|year) after|has since|have since)\b/i;

/**
 * What in a text of a day (`YYYY-MM-DD`) speaks of what came after it, as far as its words show: a date that lies later,
 * or a word such as "later"; null where nothing does.
 */
export function looksAhead(text: string, day: string): string | null {
  if (!isRealDay(day)) return null;
  for (const [words, date, month = '', year] of text.matchAll(DATE)) {
    const partial = [year, MONTHS.indexOf(month) + 1, ...(date === undefined ? [] : [Number(date)])]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    if (isRealDate(partial) && spanOf(partial).from > day) return words;
  }
  return LATER.exec(text)?.[0] ?? null;
}
