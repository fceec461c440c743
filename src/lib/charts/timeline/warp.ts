import { scaleLinear } from 'd3';

/**
 * The time axis is not even: the years that are being read take more room, the rest stays as context. A warp says where
 * the start of every year stands, as a share of the width: 0 for the first year, 1 for the end of the last. From one warp
 * to another everything moves in a straight line, at one pace: mixing two drawings of one order keeps that order.
 */
type Warp = readonly number[];

/** How much of the width the years from `from` take while nothing is lit. Most of what is told happened in 2024 and since. */
const shares: readonly { readonly from: number; readonly share: number }[] = [
  { from: 1945, share: 0.25 },
  { from: 1991, share: 0.19 },
  { from: 2022, share: 0.12 },
  { from: 2024, share: 0.26 },
  { from: 2025, share: 0.18 }
];

/** What the lit years take at least. */
const LIT_SHARE = 0.45;

/** The years [first, last], both inclusive, cut to those that the axis has, as decimal years. */
export function litSpan(
  domain: readonly [number, number],
  [first, last]: readonly [number, number]
): readonly [number, number] {
  const from = Math.min(Math.max(first, domain[0]), domain[1] - 1);
  return [from, Math.min(Math.max(last + 1, from + 1), domain[1])];
}

const sum = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);

/** The warp that opens up the lit years [first, last] (inclusive) on an axis of whole years [from, to). */
export function warpOf(domain: readonly [number, number], years: readonly [number, number]): Warp {
  const [from, to] = domain;
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const resting = all.map((year) => {
    const index = shares.findLastIndex((part) => part.from <= year);
    const part = shares[Math.max(index, 0)];
    const next = shares[index + 1]?.from ?? to;
    return part ? part.share / (Math.min(next, to) - Math.max(part.from, from)) : 0;
  });
  const [litFrom, litTo] = litSpan(domain, years);
  const isLit = (i: number) => from + i >= litFrom && from + i < litTo;
  const whole = sum(resting);
  const lit = sum(resting.filter((_, i) => isLit(i))) / whole;
  const goal = Math.max(lit, LIT_SHARE);
  const rest = lit < 1 ? (1 - goal) / (1 - lit) : 1;
  const widths = resting.map((width, i) => (width / whole) * (isLit(i) ? goal / lit : rest));
  let end = 0;
  return [0, ...widths.map((width) => (end += width))].map((at) => Math.min(at, 1));
}

/** The scale of a warp: from decimal year to pixels between `left` and `right`; stays within them. */
export function scaleOf(domain: readonly [number, number], warp: Warp, left: number, right: number) {
  return scaleLinear()
    .domain(warp.map((_, i) => domain[0] + i))
    .range(warp.map((share) => left + share * (right - left)))
    .clamp(true);
}

export type TimeScale = ReturnType<typeof scaleOf>;
