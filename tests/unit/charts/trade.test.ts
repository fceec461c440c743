import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/trade/data.ts';
import { hatch } from '../../../src/lib/charts/kit/hatch.ts';
import { joined } from '../../../src/lib/charts/trade/joined.ts';
import { design } from '../../../src/lib/charts/trade/layout.ts';
import { seriesOf, textsOf, untold, withPoints } from './support.ts';

const SERIES = 'series-trade-total';
const LATE = '2026-11-23';
const WIDTHS = [320, 1000];

const data = dataOf(facts, untold);
const texts = (width: number, asOf = LATE, of = data) => textsOf(design.layout(of, { width, asOf }));

describe('the data of the trade figure', () => {
  it('has a row for every point of the series, with its value and its own pages', () => {
    expect(data.rows).toHaveLength(seriesOf(SERIES).points.length);
    for (const point of seriesOf(SERIES).points) {
      const row = data.rows.find(
        ({ by, value, year }) =>
          by === point.estimatedBy && value === point.value && point.date.startsWith(String(year))
      );
      expect(row, point.date).toBeDefined();
      expect(row?.sources).toEqual(point.sources);
    }
  });

  it('is in the order of time', () => {
    const years = data.rows.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('knows a value from the day it was given, not from the year it is of', () => {
    const forbes = data.rows.find(({ by }) => by === 'Forbes Russia');
    expect(forbes?.year).toBe(2014);
    expect(forbes?.known).toBe('2022-10-31');
  });

  it('computes the years without any figure, and closes a gap that a new figure fills', () => {
    expect(data.gaps).toEqual([
      { from: 1991, to: 1997 },
      { from: 2000, to: 2013 },
      { from: 2016, to: 2016 }
    ]);
    const filled = dataOf(
      withPoints(SERIES, (points) => [
        ...points,
        { date: '2016', value: 1, estimatedBy: 'Somebody' },
        { date: '2005', value: 1, estimatedBy: 'Somebody' }
      ]),
      untold
    );
    expect(filled.gaps).toEqual([
      { from: 1991, to: 1997 },
      { from: 2000, to: 2004 },
      { from: 2006, to: 2013 }
    ]);
  });

  it('names what is missing', () => {
    expect(() => dataOf({ ...facts, series: {} }, untold)).toThrow(SERIES);
    expect(() =>
      dataOf(
        withPoints(SERIES, () => [{ date: '1990', value: 1 }]),
        untold
      )
    ).toThrow('1990');
  });
});

describe('the drawing of the trade figure', () => {
  it.each(WIDTHS)('has a mark for every row, in reading order, at %i px', (width) => {
    const { marks } = design.layout(data, { width, asOf: LATE });
    expect(marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
    expect(marks.every(({ after }) => !after)).toBe(true);
  });

  it.each(WIDTHS)('says which years have no figure at %i px', (width) => {
    const all = texts(width).join(' ').replaceAll(',', '');
    expect(all).toContain('2000–2013');
    expect(all).toMatch(/2016 ?no figure found|2016 no figure ?found|no figure found 2016/);
    expect(all.replaceAll(/\s+/g, ' ')).toContain('“all but evaporated”');
  });

  it('draws no sign for the year that has words only', () => {
    for (const width of WIDTHS) {
      const { marks } = design.layout(data, { width, asOf: LATE });
      const silent = data.rows.filter(({ value }) => value === null);
      expect(silent.map(({ year }) => year)).toEqual([2021]);
      expect(marks.find(({ row }) => row === silent[0]?.id)?.shapes).toEqual([]);
    }
  });

  it('joins neighbouring whole years by one counter, and nothing else', () => {
    expect(joined(data.rows).map(([a, b]) => [a.year, b.year, a.by])).toEqual([
      [2014, 2015, 'International Trade Centre, via KBS']
    ]);
  });

  it('keeps both values of a contested year', () => {
    expect(texts(1000).join(' ')).toMatch(/2014: 93 \(Forbes Russia\).* or 85 \(International/);
    expect(texts(1000).join(' ')).toMatch(/2024: 53 for part of it/);
    expect(texts(1000, '2024-10-23').join(' ')).not.toMatch(/2024: /);
  });

  it('puts a larger value higher on a wide page and further right on a narrow one', () => {
    const rows = data.rows.filter(({ value }) => value !== null).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    for (const width of WIDTHS) {
      const { marks } = design.layout(data, { width, asOf: LATE });
      const along = rows.map(({ id }) => {
        const mark = marks.find(({ row }) => row === id);
        return (width === 320 ? mark?.x : -(mark?.y ?? 0)) ?? NaN;
      });
      expect(along).toEqual(along.toSorted((a, b) => a - b));
    }
  });

  it.each(WIDTHS)('draws hollow what was not known on the day at %i px', (width) => {
    const { marks } = design.layout(data, { width, asOf: '2024-10-23' });
    const hollow = marks.filter(({ after }) => after).map(({ row }) => row);
    expect(hollow.length).toBeGreaterThan(0);
    expect(hollow).toEqual(data.rows.filter(({ year }) => year === 2024).map(({ id }) => id));
    for (const mark of marks.filter(({ after }) => after)) expect(mark.shapes[0]?.dash).toBeDefined();
  });

  it('follows the facts into drawing, table and CSV', () => {
    const changed = dataOf(
      withPoints(SERIES, (points) => points.map((point) => (point.value === 77.9 ? { ...point, value: 61.4 } : point))),
      untold
    );
    for (const width of WIDTHS) {
      expect(texts(width)).toContain('78');
      expect(texts(width, LATE, changed)).not.toContain('78');
      expect(texts(width, LATE, changed)).toContain('61');
    }
    expect(csvOf(tableOf(data))).toContain(',77.9,');
    expect(csvOf(tableOf(changed))).toContain(',61.4,');
    expect(csvOf(tableOf(changed))).not.toContain('77.9');
    const row = data.rows.find(({ value }) => value === 77.9)?.id;
    const xOf = (of: typeof data) =>
      design.layout(of, { width: 320, asOf: LATE }).marks.find((mark) => mark.row === row)?.x;
    expect(xOf(changed)).toBeLessThan(xOf(data) ?? 0);
  });

  it('leaves the cell of a missing number empty', () => {
    expect(csvOf(tableOf(data))).toMatch(/2021,whole year,,"Russian customs/);
  });
});

describe('the words of the trade figure', () => {
  const title = (asOf: string, of = data) => design.words(of, asOf).title;

  it('compute how far the first year is above the others, and how many years have no figure', () => {
    expect(title(LATE)).toContain('27 times');
    expect(title(LATE)).toContain('23 of the 35 years to 2024');
    const changed = dataOf(
      withPoints(SERIES, (points) => points.map((p) => (p.value === 2700 ? { ...p, value: 1000 } : p))),
      untold
    );
    expect(title(LATE, changed)).toContain('10 times');
  });

  it('never count what was not yet known', () => {
    expect(title('2024-10-23')).toContain('23 of the 34 years to 2023');
    expect(title('2024-10-23')).not.toContain('2024');
  });

  it('say in words that the scale is by powers of ten', () => {
    expect(design.words(data, LATE).subtitle).toContain('ten times');
  });
});

describe('hatching', () => {
  it('stays inside its rectangle', () => {
    const [x, y, width, height] = [13, 7, 50, 22];
    const numbers = [...hatch(x, y, width, height).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(6);
    for (const [, px, py] of numbers) {
      expect(Number(px)).toBeGreaterThanOrEqual(x - 0.1);
      expect(Number(px)).toBeLessThanOrEqual(x + width + 0.1);
      expect(Number(py)).toBeGreaterThanOrEqual(y - 0.1);
      expect(Number(py)).toBeLessThanOrEqual(y + height + 0.1);
    }
  });
});
