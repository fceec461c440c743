import { isRealDay } from '../dates.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const two = (text: string) => text.padStart(2, '0');

/**
 * The day, `YYYY-MM-DD`, that a date in another form can only mean: `29 October 2024`, `October 29, 2024`, `29.10.2024`,
 * `2024/10/29`. Null where it is no such day, or may be two: 10/11/2024.
 */
export function dayMeant(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year && month && day) return real(`${year}-${two(month)}-${two(day)}`);
  const [, before, name, after, of] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3})[a-z]*\.?\s*(?:(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(
      text.trim()
    ) ?? [];
  const number = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  const named = before ?? after;
  if (number > 0 && named && of) return real(`${of}-${two(String(number))}-${two(named)}`);
  const [, first, second, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim()) ?? [];
  // With points it is written day first; with strokes only where the first cannot be a month.
  if (first && second && last && (text.includes('.') || Number(first) > 12)) {
    return real(`${last}-${two(second)}-${two(first)}`);
  }
  return null;
}

const real = (day: string): string | null => (isRealDay(day) ? day : null);
