import type { FigureWords } from '../kit/figure.ts';
import type { Trade } from './data.ts';
import { inDollars } from '../kit/dollars.ts';

/** The finding: how much larger the first figure is than any later, and for how many of the years there is none. */
function titleOf({ rows }: Trade, asOf: string): string {
  const known = rows.filter((row) => row.known <= asOf);
  const valued = known.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const [first, ...later] = valued;
  const last = known.at(-1)?.year;
  if (!first || last === undefined || later.length === 0) return 'Trade between Moscow and Pyongyang';
  const times = Math.floor(first.value / Math.max(...later.map(({ value }) => value)));
  const years = last - first.year + 1;
  const without = years - new Set(valued.map(({ year }) => year)).size;
  const found = `for ${without} of the ${years} years to ${last} no figure was found`;
  return times < 2
    ? `Moscow’s trade with Pyongyang stood at ${inDollars(first.value)} in ${first.year}; ${found}`
    : `Moscow’s trade with Pyongyang in ${first.year} was at least ${times} times any later figure; ${found}`;
}

/** The words around the chart. */
export const wordsOf = (data: Trade, asOf: string): FigureWords => ({
  title: titleOf(data, asOf),
  subtitle:
    'Official civilian trade, exports and imports together, in millions of US dollars, by different counters. Each line of the scale is ten times the one before. A dot is a whole year, a bar part of one, a diamond reckoned back from a stated rise; outlines were not yet known.',
  note: 'Arms, fuel and labour are not in it. Only neighbouring years by the same counter are joined. Values in the drawing are rounded; the table has them in full.'
});
