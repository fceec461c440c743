import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import * as oil from '../../../src/lib/charts/refined-oil/data.ts';
import { design } from '../../../src/lib/charts/refined-oil/layout.ts';
import type { SeriesPoint } from '../../../src/lib/facts/schema.ts';
import { markOf, seriesOf, textsOf, told, withPoints } from './support.ts';

const SERIES = 'series-refined-oil';
const data = oil.dataOf(facts, told);
const draw = (of: oil.RefinedOil, width = 680, asOf = '2026-11-23') => design.layout(of, { width, asOf });
const points = seriesOf(SERIES).points;
const capAt = points.findIndex(({ measure }) => measure === 'yearly cap');

const changed = (change: (point: SeriesPoint, i: number) => SeriesPoint) =>
  withPoints(SERIES, (list) => list.map(change));
const mark = (of: oil.RefinedOil, row: string, width = 680, asOf = '2026-11-23') => markOf(draw(of, width, asOf), row);
const [, , million] = data.deliveries;

describe('refined oil', () => {
  it('is that of the facts, in order of time, with the cap first', () => {
    expect(data.rows).toHaveLength(points.length);
    expect(data.cap.barrels).toBe(points[capAt]?.value);
    expect(data.deliveries.map(({ barrels }) => barrels)).toEqual(
      points.flatMap(({ value }, i) => (i === capAt || value === null ? [] : [value]))
    );
    expect(draw(data).marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
  });

  it('says each time in words, and how long it is', () => {
    expect(data.deliveries.map(({ period, length }) => [period, length])).toEqual([
      ['December 2022 to April 2023', 'five months'],
      ['March 2024', 'one month'],
      ['7 March to 5 November 2024', 'eight months']
    ]);
  });

  it('was known from the day on which it was said, not from the time it is of', () => {
    expect(data.deliveries.map(({ known }) => known)).toEqual(['2023-06-30', '2024-05-02', '2024-11-22']);
  });

  it('names the pages of each number, and the step that tells it', () => {
    expect(points.filter(({ sources }) => !sources?.length)).toEqual([]);
    expect(million?.sources[0]).toBe('open-source-centre-2024-11-22');
    expect(data.rows.map(({ step }) => step)).toEqual([
      'step-of-unsc-2397',
      undefined,
      'step-of-oil-above-cap-2024',
      'step-of-money-oil-million-barrels'
    ]);
  });

  it('fails by name without its cap, without a time, and without the series', () => {
    const bare = changed((point, i) => (i === capAt ? { ...point, measure: 'stated' } : point));
    expect(() => oil.dataOf(bare, told)).toThrow('yearly cap');
    const timeless = changed(({ period: _period, ...point }) => point);
    expect(() => oil.dataOf(timeless, told)).toThrow(/needs a period/);
    expect(() => oil.dataOf({ ...facts, series: {} }, told)).toThrow(SERIES);
  });
});

describe('the drawing of refined oil', () => {
  it('follows a changed number, and so do table and CSV', () => {
    const other = oil.dataOf(
      changed((point) => (point.date === '2024-03' ? { ...point, value: 265_000 } : point)),
      told
    );
    const row = data.deliveries[1]!.id;
    expect(mark(other, row).reach[0]).toBeGreaterThan(mark(data, row).reach[0]);
    expect(textsOf(draw(other))).toContain('at least 265,000');
    expect(csvOf(oil.tableOf(other))).toContain('March 2024,US National Security Council,2024-05-02,at least,265000,');
    expect(csvOf(oil.tableOf(data))).toContain(',at least,165000,');
  });

  it('draws the cap as a line with its own words, where the facts put it', () => {
    const texts = (of: oil.RefinedOil) => mark(of, data.cap.id).words?.map(({ text }) => text);
    expect(texts(data)).toEqual(['UN cap: 500,000 barrels a year']);
    const other = oil.dataOf(
      changed((point, i) => (i === capAt ? { ...point, value: 700_000 } : point)),
      told
    );
    expect(texts(other)).toEqual(['UN cap: 700,000 barrels a year']);
    expect(mark(other, data.cap.id).x).toBeGreaterThan(mark(data, data.cap.id).x);
  });

  it('begins all bars at zero: their lengths are as their numbers', () => {
    const ends = data.deliveries.map(({ id, barrels }) => ({ barrels, width: 2 * (mark(data, id).reach[0] - 6) }));
    const scale = ends.map(({ barrels, width }) => width / barrels);
    for (const one of scale) expect(one / scale[0]!).toBeCloseTo(1, 6);
  });

  it('gives "at least" an arrow, and none to a number without a bound', () => {
    const strokes = (of: oil.RefinedOil, row: string) =>
      mark(of, row).shapes.filter(({ fill }) => fill === undefined).length;
    const plain = oil.dataOf(
      changed(({ bound: _bound, ...point }) => point),
      told
    );
    const row = data.deliveries[0]!.id;
    expect(strokes(data, row)).toBe(1);
    expect(strokes(plain, row)).toBe(0);
  });

  it('draws the million as an outline until it was published', () => {
    const bar = (asOf: string) => mark(data, million!.id, 320, asOf);
    expect(bar('2024-11-21')).toMatchObject({ after: true });
    expect(bar('2024-11-21').shapes[0]?.dash).toBeDefined();
    expect(bar('2024-11-22')).toMatchObject({ after: false });
    expect(bar('2024-11-22').shapes[0]?.dash).toBeUndefined();
  });
});

describe('the finding about refined oil', () => {
  it('sets the last number of its day against the cap', () => {
    expect(design.words(data, '2026-11-23').title).toBe(
      'Russia likely sent at least 1 million barrels of refined oil from 7 March to 5 November 2024, researchers estimate; the UN cap is 500,000 a year'
    );
  });

  it('does not tell in October 2024 what was published in November', () => {
    const { title } = design.words(data, '2024-10-23');
    expect(title).toContain('165,000 barrels of refined oil in March 2024, by the count of the US');
    expect(title).not.toMatch(/million|likely|November/);
    expect(design.words(data, '2020-01-01').title).toBe(
      'Refined oil from Russia to North Korea: the UN cap is 500,000 a year'
    );
  });
});
