import { formatNumber } from '../kit/numbers.ts';

/** Millions of US dollars in words: `$34.4 million`, `$2.7 billion`. */
export const inDollars = (millions: number): string =>
  millions >= 1000 ? `$${formatNumber(Math.round(millions / 10) / 100)} billion` : `$${formatNumber(millions)} million`;

/** A number of millions rounded for a label: `3.8`, `48`, `2,700`. */
export const rounded = (millions: number): string =>
  formatNumber(millions < 10 ? Math.round(millions * 10) / 10 : Math.round(millions));
