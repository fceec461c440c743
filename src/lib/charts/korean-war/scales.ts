import { scaleLinear, scaleUtc } from 'd3';
import { formatDate } from '../../facts/dates.ts';
import { DAY, timeOf, type ToPixels } from '../kit/axis.ts';
import type { Front, KoreanWar } from './data.ts';

export const frontsOf = ({ rows }: KoreanWar): readonly Front[] => rows.filter((row) => row.kind === 'front');

/** The front that the step being read has come to: of several the last. */
export const presentOf = (data: KoreanWar, step: string | undefined): Front | undefined =>
  step === undefined ? undefined : frontsOf(data).findLast((front) => front.step === step);

/** `September 1950` */
export const monthOf = (day: string): string => formatDate(day.slice(0, 7));

/** The two neighbouring fronts with the longest time between them. */
export function longestPause(fronts: readonly Front[]): readonly [Front, Front] {
  const pairs = fronts.slice(1).map((front, i): [Front, Front] => [fronts[i] ?? front, front]);
  const [first] = pairs.sort((a, b) => lasts(b) - lasts(a));
  if (!first) throw new RangeError('One front alone has no pause after it');
  return first;
}

const lasts = ([a, b]: readonly [Front, Front]): number => timeOf(b.day) - timeOf(a.day);

export interface TimeScale {
  readonly x: ToPixels;
  readonly from: number;
  readonly to: number;
  /** Where time is cut, in pixels and in time; null where it runs evenly. */
  readonly cut: { readonly at: number; readonly from: number; readonly to: number } | null;
}

const MARGIN = 20 * DAY;
const AFTER = 40 * DAY;
const CUT = 26;

/**
 * Time from left to right, from the first of June 1950 or whichever month the first front is of. `cut`: most of the
 * longest pause is left out, so that the months in which the front moved have room.
 */
export function timeScale(fronts: readonly Front[], low: number, high: number, cut: boolean): TimeScale {
  const [first, last] = [fronts[0], fronts.at(-1)];
  if (!first || !last) throw new RangeError('Without a front there is no time to draw');
  const [from, to] = [timeOf(first.day) - MARGIN, timeOf(last.day) + MARGIN];
  if (!cut) {
    const x = scaleUtc([from, to], [low, high]);
    return { x: (at) => x(at), from, to, cut: null };
  }
  const [a, b] = longestPause(fronts);
  const [begins, ends] = [timeOf(a.day) + AFTER, timeOf(b.day) - AFTER];
  const perMs = (high - low - CUT) / (begins - from + to - ends);
  const left = low + (begins - from) * perMs;
  const x = scaleUtc([from, begins, ends, to], [low, left, left + CUT, high]);
  return { x: (at) => x(at), from, to, cut: { at: left + CUT / 2, from: begins, to: ends } };
}

/** Latitude from bottom to top, with room for every front. */
export function latitudeScale({ rows, references }: KoreanWar, low: number, high: number, pad: number): ToPixels {
  const lats = [
    ...references.map(({ lat }) => lat),
    ...rows.flatMap((row) => (row.kind === 'front' ? [row.south, row.north] : []))
  ];
  const y = scaleLinear([Math.min(...lats) - pad, Math.max(...lats) + pad], [high, low]);
  return (lat) => y(lat);
}

/** Kilometres in a degree of latitude. */
const KM = 111.2;

/** How far apart two fronts lay, from south to north. */
export const kilometres = (a: Front, b: Front): number => Math.abs(b.mean - a.mean) * KM;
