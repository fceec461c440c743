import type { FigureWords } from '../kit/figure.ts';
import { inWords } from '../kit/number-words.ts';
import type { Earnings } from './data.ts';
import { inBillions } from './money.ts';

function titleOf({ rows }: Earnings, asOf: string): string {
  const known = rows.filter((row) => row.known <= asOf);
  if (known.length === 0) return 'What North Korea is reckoned to have earned in the war';
  const [first] = known;
  if (known.length === 1 && first) {
    return `Of these estimates of what North Korea sent or earned, one was out: ${inBillions(first.low)}`;
  }
  const measures = new Set(known.map(({ measure }) => measure)).size;
  const [least, most] = [Math.min(...known.map(({ low }) => low)), Math.max(...known.map(({ high }) => high))];
  const span = `Estimates of what North Korea sent or earned run from ${inBillions(least)} to ${inBillions(most)}`;
  return measures === 1 ? span : `${span}; they measure ${inWords(measures)} different things`;
}

/** The words around the chart. */
export const wordsOf = (data: Earnings, asOf: string): FigureWords => ({
  title: titleOf(data, asOf),
  subtitle:
    'Estimates in US dollars, by what they measure. Each line of the scale is ten times the one before. A bar is a range, a dot one number; an arrow “at least” or “up to” its straight end; outlines were not yet known.',
  note: 'The numbers cover different goods and different times: they can be neither added up nor set against each other one to one.'
});
