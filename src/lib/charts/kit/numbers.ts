import type { Bound } from '../../facts/schema.ts';

/** `16,500`, `0.54`, `-0.2` with a true minus; never depends on the reader's locale. */
export function formatNumber(value: number): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** `1.5 million`, `300,000`: a large number in words that are read faster. */
export const inMillions = (value: number): string =>
  value >= 1e6 ? `${formatNumber(Math.round(value / 1e4) / 100)} million` : formatNumber(value);

/** An estimate's two ends in words: `at least 10,000`, `up to 8,000`, `2,600 to 2,700`, `3,000`. */
export function rangeOf(
  low: number | null,
  high: number | null,
  format: (value: number) => string = formatNumber
): string {
  if (low !== null && high !== null) return low === high ? format(low) : `${format(low)} to ${format(high)}`;
  if (low !== null) return `at least ${format(low)}`;
  if (high !== null) return `up to ${format(high)}`;
  throw new RangeError('An estimate with two open ends says nothing: give it a low or a high');
}

const BOUNDS: Readonly<Record<Bound, string>> = { 'at-least': 'at least ', 'at-most': 'up to ', about: 'about ' };

/** A number with how its source bounds it: `at least 16,500`, which is true of “more than” too. */
export const bounded = (
  value: number,
  bound: Bound | undefined,
  format: (value: number) => string = formatNumber
): string => (bound ? BOUNDS[bound] : '') + format(value);
