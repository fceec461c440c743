import { DAY, timeOf } from '../kit/axis.ts';
import { counted } from '../kit/number-words.ts';
import { formatNumber } from '../kit/numbers.ts';
import type { Front, KoreanWar } from './data.ts';
import { frontsOf, kilometres, longestPause } from './scales.ts';

/** A move of less than this is within what the drawing of a front can be wrong by, in kilometres. */
const HARDLY = 20;

const byMean = (a: Front, b: Front): number => a.mean - b.mean;

const daysBetween = (a: Front, b: Front): number => (timeOf(b.day) - timeOf(a.day)) / DAY;

/** The finding: how far the front went in so many weeks, and how little in so many years. */
export function titleOf(data: KoreanWar): string {
  const sorted = [...frontsOf(data)].sort(byMean);
  const [south, north] = [sorted[0], sorted.at(-1)];
  const fronts = frontsOf(data);
  if (!south || !north) throw new RangeError('Without a front there is nothing to say');
  const [first, second] = south.day < north.day ? [south, north] : [north, south];
  const weeks = Math.round(daysBetween(first, second) / 7);
  const far = formatNumber(Math.round(kilometres(first, second) / 10) * 10);
  const [a, b] = longestPause(fronts);
  const years = Math.round(daysBetween(a, b) / 365.25);
  const pause =
    kilometres(a, b) < HARDLY
      ? 'hardly moved'
      : `moved by about ${formatNumber(Math.round(kilometres(a, b) / 10) * 10)}`;
  return `In ${counted(weeks, 'week')} of ${first.day.slice(0, 4)} the front went some ${far} kilometres ${first === south ? 'north' : 'south'}; in the war’s last ${counted(years, 'year')} it ${pause}`;
}
