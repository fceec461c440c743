import { describe, expect, it } from 'vitest';
import { rowsOf, spread } from '../../src/lib/charts/timeline/dodge.ts';
import { timelineRows } from '../../src/lib/charts/timeline/rows.ts';
import { litSpan, warpOf } from '../../src/lib/charts/timeline/warp.ts';
import { freeStart } from '../../src/lib/charts/timeline/words.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { all, stepsOf, timeline } from './timeline-fixture.ts';

describe('the warped axis', () => {
  const domain = timeline.domain;
  const windows: readonly (readonly [number, number])[] = [
    [1945, 1991],
    [1991, 2024],
    [2024, 2024],
    [2024, 2026],
    [1945, 2026],
    [1900, 2100]
  ];

  it.each(windows)('opens %i to %i and keeps all years in order from edge to edge', (first, last) => {
    const warp = warpOf(domain, [first, last]);
    expect(warp[0]).toBe(0);
    expect(warp.at(-1)).toBeCloseTo(1, 9);
    expect(warp.every((at, i) => i === 0 || at > (warp[i - 1] ?? 1))).toBe(true);
    const [from, to] = litSpan(domain, [first, last]);
    const share = (warp[to - domain[0]] ?? 0) - (warp[from - domain[0]] ?? 0);
    expect(share).toBeGreaterThan(0.4499);
  });

  it('cuts lit years outside the axis to those it has', () => {
    expect(litSpan(domain, [1900, 1901])).toEqual([1945, 1946]);
    expect(litSpan(domain, [2090, 2099])).toEqual([domain[1] - 1, domain[1]]);
  });
});

describe('words', () => {
  it('of the facts are set as printed, in the drawing and in the table alike', () => {
    const titles = timeline.dots.map(({ title }) => title);
    const told = timelineRows(all, sources, stepsOf).map(({ what }) => what);
    expect(titles.filter((title) => title.includes('’')).length).toBeGreaterThan(3);
    expect([...titles, ...told].filter((text) => /['"]/.test(text))).toEqual([]);
  });

  it('find the leftmost room clear of others', () => {
    expect(freeStart([], 30, 10, 100, 5)).toBe(10);
    expect(freeStart([{ from: 0, to: 20 }], 30, 10, 100, 5)).toBe(25);
    expect(freeStart([{ from: 44, to: 50 }], 30, 10, 100, 5)).toBe(55);
    expect(freeStart([{ from: 46, to: 50 }], 30, 10, 100, 5)).toBe(10);
    expect(freeStart([{ from: 30, to: 60 }], 40, 10, 100, 5)).toBeNull();
  });
});

describe('dodging', () => {
  it('keeps the gap, the order and the bounds, and moves nothing that has room', () => {
    expect(spread([10, 50, 90], 5, 0, 100)).toEqual([10, 50, 90]);
    expect(spread([50, 50, 50], 5, 0, 100)).toEqual([45, 50, 55]);
    expect(spread([0, 0, 99], 5, 0, 100)).toEqual([0, 5, 99]);
    expect(spread([98, 99, 100], 5, 0, 100)).toEqual([90, 95, 100]);
    expect(spread([], 5, 0, 100)).toEqual([]);
  });

  it('shares the room evenly where there is too little', () => {
    expect(spread([1, 1, 1, 1, 1], 5, 0, 8)).toEqual([0, 2, 4, 6, 8]);
  });

  it('deals neighbours to rows, the first row first', () => {
    expect(rowsOf([0, 1, 2, 20, 21], 5, 3)).toEqual([0, 1, 2, 0, 1]);
  });
});
