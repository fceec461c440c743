import type { Turnover } from './data.ts';

/** The only values that may be joined: whole years next to each other, given by the same counter. */
export function joined(rows: readonly Turnover[]): readonly (readonly [Turnover, Turnover])[] {
  const whole = rows.filter(({ kind, value }) => kind === 'year' && value !== null);
  return whole.flatMap((a) => whole.filter((b) => b.year === a.year + 1 && b.by === a.by).map((b) => [a, b] as const));
}
