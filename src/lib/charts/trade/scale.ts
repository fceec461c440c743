import { range, scaleLog } from 'd3';
import type { Trade } from './data.ts';

/** The least and the most of the values, in millions of dollars. Throws where there is no value. */
export function extent({ rows }: Trade): readonly [number, number] {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) throw new RangeError('The figure "trade" has no value to draw');
  return [Math.min(...values), Math.max(...values)];
}

/** A scale by powers of ten between two pixels with room at both ends, and the powers on it. */
export function decades(data: Trade, pixels: readonly [number, number]) {
  const [least, most] = extent(data);
  const domain: [number, number] = [least / 1.9, most * 1.7];
  const scale = scaleLog(domain, pixels);
  const powers = range(Math.ceil(Math.log10(domain[0])), Math.floor(Math.log10(domain[1])) + 1).map((n) => 10 ** n);
  return { scale, powers };
}
