import type { When } from './date-schema.ts';
import { compareDates, formatDate, isRealDate, spanOf } from './dates.ts';

/** The days a time covers, both inclusive; null is an end nobody states. `soft`: the edges are not sharp. */
interface WhenSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly soft: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The thirds of a month by day, and of a year by month: [first, last]; 31 stands for a month's last day. */
const THIRDS = {
  day: { early: [1, 10], mid: [11, 20], late: [21, 31] },
  month: { early: [1, 4], mid: [5, 8], late: [9, 12] }
} as const;

function thirdOf(part: 'early' | 'mid' | 'late', of: string): { from: string; to: string } {
  if (of.length === 4) {
    const [first, last] = THIRDS.month[part];
    return { from: spanOf(`${of}-${two(first)}`).from, to: spanOf(`${of}-${two(last)}`).to };
  }
  if (of.length === 7) {
    const [first, last] = THIRDS.day[part];
    const end = spanOf(of).to;
    return { from: `${of}-${two(first)}`, to: last === 31 ? end : `${of}-${two(last)}` };
  }
  throw new RangeError(`"${part} ${of}" is not a time: only a month or a year has an early, a middle and a late part`);
}

/**
 * The days that a time covers. Thirds of a month are days 1 to 10, 11 to 20 and 21 to the last; thirds of a year are four
 * months each. Throws a RangeError for a date that does not exist, a part of a day, or an end before its beginning.
 */
export function spanOfWhen(when: When): WhenSpan {
  if ('on' in when) return { ...spanOf(when.on), soft: false };
  if ('part' in when) return { ...thirdOf(when.part, when.of), soft: true };
  if ('by' in when) return { from: null, to: spanOf(when.by).to, soft: false };
  if ('since' in when) return { from: spanOf(when.since).from, to: null, soft: false };
  if ('about' in when) return { ...spanOf(when.about), soft: true };
  const [first, last] = 'between' in when ? when.between : [when.from, when.to];
  if (compareDates(first, last) > 0)
    throw new RangeError(`The time from "${first}" to "${last}" ends before it begins`);
  return { from: spanOf(first).from, to: spanOf(last).to, soft: false };
}

/** Two dates with what they share said once: `8 to 13 October 2024`, `June to December 1973`, `1962 to 1965`. */
export function rangeInWords(first: string, last: string, joint = 'to'): string {
  if (first === last) return formatDate(first);
  const alike = first.length === last.length;
  const shared =
    !alike || first.length === 4
      ? 0
      : first.slice(0, 7) === last.slice(0, 7)
        ? 2
        : first.slice(0, 4) === last.slice(0, 4)
          ? 1
          : 0;
  const words = formatDate(first).split(' ');
  return `${words.slice(0, words.length - shared).join(' ')} ${joint} ${formatDate(last)}`;
}

/** A time read out: `early October 2024`, `by December 2024`, `between 8 and 13 October 2024`. Throws as `spanOfWhen`. */
export function whenInWords(when: When): string {
  spanOfWhen(when);
  if ('on' in when) return formatDate(when.on);
  if ('part' in when) return `${when.part} ${formatDate(when.of)}`;
  if ('by' in when) return `by ${formatDate(when.by)}`;
  if ('since' in when) return `since ${formatDate(when.since)}`;
  if ('about' in when) return `about ${formatDate(when.about)}`;
  if ('between' in when) return `between ${rangeInWords(...when.between, 'and')}`;
  return rangeInWords(when.from, when.to);
}

/** Whether all dates in it exist and are in order; a message if not. */
export function faultOfWhen(when: When): string | null {
  const unreal = Object.values(when)
    .flat()
    .find((date) => /^\d/.test(date) && !isRealDate(date));
  if (unreal !== undefined) return `"${unreal}" is not a date`;
  try {
    spanOfWhen(when);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
