import type { FigureDesign } from '../kit/figure.ts';
import type { Trade } from './data.ts';
import { tall } from './tall.ts';
import { wide } from './wide.ts';
import { wordsOf } from './words.ts';

/** Below this width years run down the page instead of along it. */
const NARROW = 660;

/** The trade of Moscow and Pyongyang, with the years that nobody gives left open. */
export const design: FigureDesign<Trade> = {
  words: wordsOf,
  layout: (data, options) => (options.width < NARROW ? tall : wide)(data, options)
};
