import { formatNumber } from '../kit/numbers.ts';

/** A number of millions rounded for a label: `3.8`, `48`, `2,700`. */
export const rounded = (millions: number): string =>
  formatNumber(millions < 10 ? Math.round(millions * 10) / 10 : Math.round(millions));
