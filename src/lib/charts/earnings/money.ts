import type { Bound } from '../../facts/schema.ts';
import { bounded, formatNumber } from '../kit/numbers.ts';

/** Billions of US dollars in words: `$540 million`, `$9.8 billion`. */
export const inDollars = (billions: number): string =>
  billions < 1
    ? `$${formatNumber(Math.round(billions * 1e5) / 100)} million`
    : `$${formatNumber(Math.round(billions * 100) / 100)} billion`;

/** An estimate in words, a shared unit said once: `$1.7 to $5.5 billion`, `at least $200 million`. */
export function spanInDollars({ low, high, bound }: { low: number; high: number; bound?: Bound }): string {
  if (low === high) return bounded(low, bound, inDollars);
  const [from, to] = [inDollars(low), inDollars(high)];
  const [number = from, unit] = from.split(' ');
  return `${unit === to.split(' ')[1] ? number : from} to ${to}`;
}

/** The same with both ends in billions, which is shorter: `$0.32 to $1.3 billion`. */
export const spanInBillions = ({ low, high, bound }: { low: number; high: number; bound?: Bound }): string =>
  low === high
    ? bounded(low, bound, (value) => `$${formatNumber(value)} billion`)
    : `$${formatNumber(low)} to $${formatNumber(high)} billion`;
