import type { Bound } from '../../facts/schema.ts';
import { inDollars } from '../kit/dollars.ts';
import { bounded, formatNumber } from '../kit/numbers.ts';

/** Billions of US dollars in words: `$540 million`, `$9.8 billion`. */
export const inBillions = (billions: number): string => inDollars(billions * 1000);

/** An estimate in words, a shared unit said once: `$1.7 to $5.5 billion`, `at least $200 million`. */
export function spanInDollars({ low, high, bound }: { low: number; high: number; bound?: Bound }): string {
  if (low === high) return bounded(low, bound, inBillions);
  const [from, to] = [inBillions(low), inBillions(high)];
  const [number = from, unit] = from.split(' ');
  return `${unit === to.split(' ')[1] ? number : from} to ${to}`;
}

/** The same with both ends in billions, which is shorter: `$0.32 to $1.3 billion`. */
export const spanInBillions = ({ low, high, bound }: { low: number; high: number; bound?: Bound }): string =>
  low === high
    ? bounded(low, bound, (value) => `$${formatNumber(value)} billion`)
    : `$${formatNumber(low)} to $${formatNumber(high)} billion`;
