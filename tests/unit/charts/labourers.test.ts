import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/labourers/data.ts';
import { labelsOf } from '../../../src/lib/charts/labourers/labels.ts';
import { design } from '../../../src/lib/charts/labourers/layout.ts';
import type { Labourers, WorkerRow } from '../../../src/lib/charts/labourers/rows.ts';
import { brokenTime } from '../../../src/lib/charts/labourers/time.ts';
import { boxOf, collide } from '../../../src/lib/charts/kit/measure.ts';
import { wordsOf } from '../../../src/lib/charts/kit/drawing.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import type { Series } from '../../../src/lib/facts/schema.ts';
import { seriesOf, textsOf, untold, withPoint } from './support.ts';

const PRESENT = 'series-workers-in-russia';
const MIXED = 'series-workers-counts-and-plans';
const DAY = '2024-10-23';
const LAST = '2026-11-23';
const data = dataOf(facts, untold);
const draw = (of: Labourers, width = 680, asOf = LAST) => design.layout(of, { width, asOf });
const panel = (id: string): readonly WorkerRow[] => data.workers.find((one) => one.id === id)?.rows ?? [];
const texts = (asOf: string, width = 1000) => textsOf(draw(data, width, asOf));

describe('the numbers of workers', () => {
  it('are those of both series, kept apart by what they measure', () => {
    for (const key of [PRESENT, MIXED]) {
      seriesOf(key).points.forEach(({ value, measure, bound }, i) => {
        const row = data.rows.find(({ id }) => id === `${key.slice(7)}-${i}`) as WorkerRow | undefined;
        expect(row, `${key} ${i}`).toBeDefined();
        expect([row!.low, row!.high]).toContain(value);
        expect(row!.high === null).toBe(bound === 'at-least');
        const holder = data.workers.find(({ rows }) => rows.includes(row!))!;
        expect(holder.rows.every(({ glyph }) => glyph === row!.glyph)).toBe(true);
        expect(holder.id === 'planned').toBe(measure === 'planned');
      });
    }
  });

  it('say once what the facts hold twice, with the pages and conflicts of both', () => {
    const workers = Object.values(facts.estimates).filter(({ metric }) => /^workers-/.test(metric));
    const points = [PRESENT, MIXED].flatMap((key) => seriesOf(key).points);
    const all = data.workers.flatMap(({ rows }) => rows);
    expect(all.length).toBeLessThan(workers.length + points.length);
    expect(new Set(all.map(({ by, known, value }) => `${by} ${known} ${value}`)).size).toBe(all.length);
    for (const { low, sources, conflict } of workers) {
      const row = all.find((one) => one.low === low && sources.every(({ source }) => one.sources.includes(source)));
      expect(row, `${low}`).toBeDefined();
      if (conflict) expect(row!.notes).toContain(conflict);
    }
  });

  it('give each point its own page, and know it from the day it was given', () => {
    const [first] = panel('present');
    expect(first).toMatchObject({
      known: '2017-03-31',
      value: 'at least 47,000',
      stamp: '2015',
      sources: ['the-moscow-times-2017-03-31']
    });
    expect(panel('present').find(({ by }) => by === 'KBS')).toMatchObject({ when: 'early 2018', known: '2018-12-31' });
    expect(panel('entered')[0]).toMatchObject({ when: '2024', known: '2025-03-31' });
  });

  it('change drawing, table and CSV with the facts', () => {
    const other = dataOf(withPoint(PRESENT, 3, { value: 12_345 }), untold);
    const at = (of: Labourers, width: number) =>
      draw(of, width).marks.find(({ row }) => row === 'workers-in-russia-3')!.shapes;
    for (const width of [320, 1000]) expect(at(other, width)).not.toEqual(at(data, width));
    expect(csvOf(tableOf(other))).toContain('12345,12345');
    expect(csvOf(tableOf(data))).not.toContain('12345');
  });

  it('name what is missing or cannot be drawn', () => {
    const { [MIXED]: _mixed, ...series } = facts.series as Record<string, Series>;
    expect(() => dataOf({ ...facts, series }, untold)).toThrow(MIXED);
    expect(() => dataOf(withPoint(MIXED, 0, { measure: 'dreamt of' }), untold)).toThrow('dreamt of');
    expect(() => dataOf({ ...facts, events: {} }, untold)).toThrow('labourers-russia');
  });
});

describe('the drawing of workers', () => {
  it('has a mark for every number, in time where there is room and in rows where there is not', () => {
    for (const width of [320, 1000]) {
      expect(new Set(draw(data, width).marks.map(({ row }) => row))).toEqual(new Set(data.rows.map(({ id }) => id)));
    }
    expect(texts(LAST, 1000)).toContain('No figures from 2020 to 2023'.split(' to')[0]);
    expect(texts(LAST, 320)).toContain('Workers who entered Russia');
  });

  it('gives every measure a shape of its own', () => {
    const glyphs = data.workers.map(({ rows }) => rows[0]!.glyph);
    expect(new Set(glyphs).size).toBe(data.workers.length);
    const outline = (row: string) =>
      draw(data, 1000)
        .marks.find((mark) => mark.row === row)!
        .shapes.map(({ d }) => d.replace(/[\d.\s-]+/g, ' '))
        .at(-1);
    const firsts = data.workers.map(({ rows }) => outline(rows.at(-1)!.id));
    // A disc in a square ends with its disc.
    expect(new Set(firsts).size).toBe(data.workers.length - 1);
  });

  it('joins only numbers of what was there, by the same counter', () => {
    const joints = (of: Labourers) => draw(of, 1000).ground.filter(({ opacity }) => opacity !== undefined);
    const ambassador = panel('present').filter(({ by }) => by === 'Russia’s ambassador');
    expect(joints(data)).toHaveLength(ambassador.length - 1);
    const apart = dataOf(withPoint(PRESENT, 3, { estimatedBy: 'KBS estimate' }), untold);
    const ends = draw(apart, 1000).marks.filter(({ row }) => /in-russia-[14]$/.test(row));
    expect(joints(apart).some(({ d }) => ends.every(({ x }) => d.includes(String(Math.round(x * 10) / 10))))).toBe(
      true
    );
  });

  it('breaks the axis where no year has a number, and says which years', () => {
    const rows = data.workers.flatMap((one) => one.rows);
    const { gap, scale, high } = brokenTime(rows, 0, 1000, 0.6);
    expect([gap.first, gap.last]).toEqual([2020, 2023]);
    expect(scale(Date.UTC(2020, 0))).toBeCloseTo(gap.from);
    expect(scale(Date.UTC(2024, 0))).toBeCloseTo(gap.to);
    expect(scale(Date.UTC(2026, 0))).toBeCloseTo(high);
    expect(() => brokenTime(panel('present'), 0, 1000, 0.6)).toThrow('no years without a number');
  });

  it('marks the deadline on the day of its event', () => {
    expect(texts(LAST).some((text) => text.startsWith('22 Dec 2019: UN'))).toBe(true);
    const event = facts.events['labourers-russia']!;
    const moved = dataOf(
      { ...facts, events: { ...facts.events, 'labourers-russia': { ...event, date: '2019-11-20' } } },
      untold
    );
    expect(moved.deadline).toBe('2019-11-20');
    expect(wordsOf(draw(moved, 1000)).some(({ text }) => text.startsWith('20 Nov 2019'))).toBe(true);
  });

  it('is hollow after the chosen day, with its cursor', () => {
    const { marks } = draw(data, 1000, DAY);
    for (const mark of marks) {
      const { known } = data.rows.find(({ id }) => id === mark.row)!;
      expect(mark.after).toBe(known > DAY);
      expect(
        mark.shapes.some(({ dash }) => dash),
        mark.row
      ).toBe(known > DAY);
    }
    expect(texts(DAY)).toContain('as of 23 Oct 2024');
    expect(texts(LAST)).not.toContain('as of 23 Nov 2026');
  });

  it('names who says so beside every mark where a page is wide', () => {
    const { marks } = draw(data, 1000);
    const led = ['workers-in-russia-3', 'workers-in-russia-4'];
    for (const { row, words = [] } of marks) {
      const { by, value } = data.rows.find(({ id }) => id === row) as WorkerRow;
      const said = words.map(({ text }) => text).join(' ');
      expect(said, row).toContain(value);
      if (!led.includes(row)) expect(said, row).toContain(by.replace(/^.*’s (?=[A-Z]{3})/, ''));
    }
  });

  it('sets labels where they touch neither marks nor each other, whoever comes first', () => {
    const mark = (x: number) => ({ x, y: 50, width: 10, height: 10 });
    const list = [0, 30, 60].map((x, i) => ({
      id: `${i}`,
      mark: mark(x),
      choices: [{ lines: ['thousands'], cost: 0 }]
    }));
    const taken = list.map((one) => one.mark);
    const labels = labelsOf(list, { x: -60, y: 0, width: 220, height: 110 }, taken);
    expect(labels.size).toBe(3);
    const boxes = [...labels.values()].flat().map(boxOf);
    boxes.forEach((box, i) => {
      expect(taken.some((other) => collide(box, other))).toBe(false);
      expect(boxes.some((other, j) => j !== i && collide(box, other))).toBe(false);
    });
    expect(labelsOf(list, { x: 0, y: 48, width: 80, height: 14 }, taken).size).toBe(0);
  });
});

describe('the finding about workers', () => {
  it('says nothing that was not known', () => {
    expect(design.words(data, DAY).title).toBe(
      'Counts of North Korean workers in Russia went from at least 47,000 in 2015 to about 10,000 in September 2019'
    );
    expect(design.words(data, '2024-10-29').title).toMatch(/put at 4,000 in 2024$/);
    expect(design.words(data, LAST).title).toBe(
      'Counted at about 10,000 in September 2019, North Korean workers in Russia were put at 8,000 to 15,000 in 2025'
    );
  });
});
