import { formatDate } from '../../facts/dates.ts';
import { shortDay } from '../kit/axis.ts';
import { decimalYear } from './when.ts';
import { litSpan, type TimeScale } from './warp.ts';
import { centred, type LineWord, withoutCollisions } from './words.ts';

/** A mark on the axis with its word: `at` is the decimal year, `mark` where it stands; `strong` for the edges of the lit years. */
export interface Tick extends LineWord {
  readonly at: number;
  readonly mark: number;
  readonly kind: 'asof' | 'strong' | 'year' | 'month';
}

const MIN_GAP = 8;

/**
 * The words under the axis, most needed first: the chosen day, the edges of the lit years, the decades, single years,
 * and months where a lit year is wide enough; each only where it has room.
 */
export function ticksOf(
  scale: TimeScale,
  domain: readonly [number, number],
  years: readonly [number, number],
  asOf: string,
  fontSize: number,
  compact: boolean
): readonly Tick[] {
  const [low, high] = [scale.range()[0] ?? 0, scale.range().at(-1) ?? 0];
  const tick = (at: number, text: string, kind: Tick['kind']): Tick => ({
    ...centred(text, scale(at), fontSize, low - (compact ? 4 : 12), high + (compact ? 4 : 12)),
    at,
    mark: scale(at),
    kind
  });
  const [from, to] = litSpan(domain, years);
  const whole = Array.from({ length: domain[1] - domain[0] }, (_, i) => domain[0] + i);
  const months = whole
    .filter((year) => year >= from && year < to && scale(year + 1) - scale(year) > 240)
    .flatMap((year) =>
      [4, 7, 10].map((month) => {
        const date = `${year}-${String(month).padStart(2, '0')}`;
        return tick(decimalYear(date), formatDate(date).slice(0, 3), 'month');
      })
    );
  return withoutCollisions(
    [
      tick(decimalYear(asOf), compact ? shortDay(asOf) : `as of ${shortDay(asOf)}`, 'asof'),
      tick(from, String(from), 'strong'),
      tick(to - 1, String(to - 1), 'strong'),
      ...whole.filter((year) => year % 10 === 0).map((year) => tick(year, String(year), 'year')),
      ...months,
      tick(domain[0], String(domain[0]), 'year'),
      ...whole.filter((year) => year > 2020).map((year) => tick(year, String(year), 'year'))
    ],
    MIN_GAP
  );
}
