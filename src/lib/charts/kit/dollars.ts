import { formatNumber } from './numbers.ts';

const hundredths = (value: number): string => formatNumber(Math.round(value * 100) / 100);

/** Millions of US dollars in words: `$34.4 million`, `$2.7 billion`. */
export const inDollars = (millions: number): string =>
  millions < 1000 ? `$${hundredths(millions)} million` : `$${hundredths(millions / 1000)} billion`;
