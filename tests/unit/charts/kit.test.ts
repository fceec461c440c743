import { scaleLinear, scaleUtc } from 'd3';
import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../src/lib/charts/live/panel.ts';
import { asOfCursor, footAxis, shortDay, timeOf } from '../../../src/lib/charts/kit/axis.ts';
import { boxOf, collide, paragraph, widthOf, within, withoutCollisions } from '../../../src/lib/charts/kit/measure.ts';
import { bounded, formatNumber, inMillions, rangeOf } from '../../../src/lib/charts/kit/numbers.ts';
import { openBar } from '../../../src/lib/charts/kit/shapes.ts';
import { cellInWords, csvOf, type Table } from '../../../src/lib/charts/kit/table.ts';

describe('numbers', () => {
  it('are grouped by thousands, with a true minus', () => {
    expect([0.54, 999, 1000, 16500, 1234567.5, -0.2].map(formatNumber)).toEqual([
      '0.54',
      '999',
      '1,000',
      '16,500',
      '1,234,567.5',
      '−0.2'
    ]);
    expect(inMillions(5_500_000)).toBe('5.5 million');
    expect(inMillions(300_000)).toBe('300,000');
  });

  it('say which end is open', () => {
    expect(rangeOf(10000, null)).toBe('at least 10,000');
    expect(rangeOf(null, 8000)).toBe('up to 8,000');
    expect(rangeOf(2600, 2700)).toBe('2,600 to 2,700');
    expect(rangeOf(3000, 3000)).toBe('3,000');
    expect(() => rangeOf(null, null)).toThrow(/two open ends/);
    expect(bounded(16500, 'at-least')).toBe('at least 16,500');
    expect(bounded(5, undefined)).toBe('5');
  });
});

describe('words', () => {
  it('are measured by their letters', () => {
    expect(widthOf('iii')).toBeLessThan(widthOf('mmm'));
    expect(widthOf('word', 24)).toBeCloseTo(2 * widthOf('word', 12));
    expect(boxOf({ text: 'word', x: 50, y: 20, anchor: 'end' }).x).toBeCloseTo(50 - widthOf('word'));
  });

  it('stand one under the other, and are pushed inside', () => {
    expect(paragraph('one two three four', 60, { x: 0, y: 10 })[1]!.y).toBeCloseTo(10 + 12 * 1.3);
    expect(boxOf(within({ text: 'word', x: 0, y: 10, anchor: 'middle' }, 0, 100)).x).toBeCloseTo(0);
    const right = boxOf(within({ text: 'word', x: 100, y: 10, anchor: 'middle' }, 0, 100));
    expect(right.x + right.width).toBeCloseTo(100);
  });

  it('give way to those before them', () => {
    const [a, b, c] = [0, 10, 200].map((x) => ({ text: 'word', x, y: 10 }));
    expect(withoutCollisions([a!, b!, c!])).toEqual([a, c]);
    expect(collide(boxOf(a!), boxOf(c!))).toBe(false);
  });
});

describe('a time axis', () => {
  const scale = scaleUtc([timeOf('2024-01-01'), timeOf('2025-01-01')], [40, 406]);
  const box = { low: 40, high: 406, top: 20, bottom: 100 };

  it('veils what lies after the chosen day, from the day after', () => {
    const { ground, words } = asOfCursor('2024-10-23', scale, box);
    const x = scale(timeOf('2024-10-24'));
    expect(ground.find(({ fill }) => fill === 'veil')!.d).toMatch(new RegExp(`^M${Math.round(x * 10) / 10} 20h`));
    expect(words[0]!.text).toBe('as of 23 Oct 2024');
    expect(asOfCursor('2023-06-01', scale, box).words).toEqual([]);
    expect(asOfCursor('2026-06-01', scale, box).ground).toEqual([]);
  });

  it('keeps the words of ticks that have room, the strong ones first', () => {
    const ticks = [
      { at: 0, text: 'nought' },
      { at: 5, text: 'near' },
      { at: 8, text: 'strong', strong: true }
    ];
    const { words } = footAxis(ticks, scaleLinear([0, 100], [0, 300]), { low: 0, high: 300, y: 50, edge: 20 });
    expect(words.map(({ text }) => text)).toEqual(['strong']);
  });

  it('shortens months in days', () => expect(shortDay('2024-10-23')).toBe('23 Oct 2024'));
});

it('a bar with an open end has an arrow there, and is dashed while it is not known', () => {
  expect(openBar(10, 40, 20, 8, {}, 'ink', false)).toHaveLength(1);
  const [bar, arrow] = openBar(10, 40, 20, 8, { high: true }, 'ink', true);
  expect(bar!.dash).toBeDefined();
  expect(Number(/^M([\d.]+)/.exec(arrow!.d)![1])).toBeGreaterThan(40);
});

it('a panel stands beside its mark and inside the drawing', () => {
  for (const width of [280, 320, 800]) {
    for (const x of [0, width / 2, width]) {
      const { left, width: own } = placePanel({ x, y: 100, reach: [5, 5] }, width, 400);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + own).toBeLessThanOrEqual(width);
    }
  }
  expect(placePanel({ x: 10, y: 100, reach: [5, 5] }, 300, 400)).toMatchObject({ side: 'below', offset: 113 });
  expect(placePanel({ x: 10, y: 300, reach: [5, 5] }, 300, 400)).toMatchObject({ side: 'above', offset: 113 });
});

it('a CSV quotes what needs it, leaves the unknown empty, and names a row that does not fit', () => {
  const table: Table = {
    caption: 'x',
    columns: [
      { id: 'a', head: 'A', kind: 'text' },
      { id: 'b', head: 'B', kind: 'number' }
    ],
    rows: [{ id: 'one', cells: ['say "no", twice', null], sources: ['kbs-world-2024-10-22'] }]
  };
  expect(csvOf(table)).toMatch(
    /^a,b,sources,source_urls\r\n"say ""no"", twice",,kbs-world-2024-10-22,https?:\/\/\S+\r\n$/
  );
  expect(() => csvOf({ ...table, rows: [{ ...table.rows[0]!, cells: ['x'] }] })).toThrow(/"one" has 1 cells for 2/);
});

it('a cell is shown in words: days, numbers, and what is not known', () => {
  expect(cellInWords('2024-10-23', 'date')).toBe('23 October 2024');
  expect(cellInWords('early October 2024', 'date')).toBe('early October 2024');
  expect(cellInWords('2024-10-23', 'text')).toBe('2024-10-23');
  expect(cellInWords("Yonhap's own total", 'text')).toBe('Yonhap’s own total');
  expect(cellInWords(16500, 'number')).toBe('16,500');
  expect(cellInWords(1990, 'date')).toBe('1990');
  expect(cellInWords(null, 'number')).toBe('–');
});
