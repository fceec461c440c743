import { describe, expect, it } from 'vitest';
import { dataOf, tableOf } from '../../../src/lib/charts/earnings/data.ts';
import { design } from '../../../src/lib/charts/earnings/layout.ts';
import { inBillions, spanInDollars } from '../../../src/lib/charts/earnings/money.ts';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { seriesOf, textsOf, told, untold, withPoints } from './support.ts';

const SERIES = 'series-money-estimates';
const LATE = '2026-11-23';
const EARLY = '2024-10-23';
const WIDTHS = [320, 1000];

const data = dataOf(facts, untold);
const drawn = (width: number, asOf = LATE, of = data) => design.layout(of, { width, asOf });
const texts = (width: number, asOf = LATE, of = data) => textsOf(drawn(width, asOf, of));

describe('the data of the earnings figure', () => {
  it('has one row for every estimate, its two ends together', () => {
    expect(data.rows).toHaveLength(seriesOf(SERIES).points.length);
    for (const { low, high, value, measure, estimatedBy } of seriesOf(SERIES).points) {
      const row = data.rows.find((one) => one.by === estimatedBy && one.measure === measure);
      expect([row?.low, row?.high]).toEqual([low ?? value, high ?? value]);
    }
    expect(data.rows.filter(({ low, high }) => low < high)).toHaveLength(3);
  });

  it('keeps estimates of one measure together, in the order of time', () => {
    const runs = data.rows.map(({ measure }) => measure).filter((measure, i, all) => measure !== all[i - 1]);
    expect(runs).toHaveLength(new Set(runs).size);
    for (const measure of runs) {
      const known = data.rows.filter((row) => row.measure === measure).map((row) => row.known);
      expect(known).toEqual(known.toSorted());
    }
  });

  it('leads to the step that tells the estimate', () => {
    const linked = dataOf(facts, told);
    const steps = Object.fromEntries(
      linked.rows.map(({ measure, by, step }) => [`${measure} ${by.slice(0, 5)}`, step])
    );
    expect(steps['Arms sent Olena']).toBe('step-of-money-fnf-guseinova-2024');
    expect(steps['Arms and troops sent Olena']).toBe('step-of-money-fnf-unequal-2025');
    expect(steps['Total benefit Korea']).toBe('step-of-money-kida-20bn');
    expect(steps['Arms sent South']).toBeUndefined();
  });

  it('names what is missing', () => {
    expect(() => dataOf({ ...facts, series: {} }, untold)).toThrow(SERIES);
    expect(() =>
      dataOf(
        withPoints(SERIES, () => [{ date: '2024', value: null }]),
        untold
      )
    ).toThrow('2024');
    expect(() =>
      dataOf(
        withPoints(SERIES, () => [{ date: '2024', value: 1, estimatedBy: 'X' }]),
        untold
      )
    ).toThrow('measures');
  });
});

describe('the drawing of the earnings figure', () => {
  it.each(WIDTHS)('has a mark and its value in words for every row, in order, at %i px', (width) => {
    const { marks } = drawn(width);
    expect(marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
    for (const row of data.rows) expect(texts(width)).toContain(spanInDollars(row));
  });

  it.each(WIDTHS)('sets a number ten times as large one step further right at %i px', (width) => {
    const at = (value: number) => {
      const one = dataOf(
        withPoints(SERIES, (points) => points.map((point) => (point.value === 0.54 ? { ...point, value } : point))),
        untold
      );
      return drawn(width, LATE, one).marks[0]?.x ?? NaN;
    };
    expect(at(5) - at(0.5)).toBeCloseTo(at(10) - at(1), 3);
    expect(at(5)).toBeGreaterThan(at(0.5));
  });

  it('draws a bound as an arrow whose straight end is at the number', () => {
    for (const [bound, sign] of [
      ['at-least', 1],
      ['at-most', -1]
    ] as const) {
      const row = data.rows.find((one) => one.bound === bound);
      const shape = drawn(1000).marks.find((mark) => mark.row === row?.id)?.shapes[0]?.d ?? '';
      const shaft = Number(/h(-?[\d.]+)l/.exec(shape)?.[1]);
      expect(Math.sign(shaft)).toBe(sign);
    }
    const about = data.rows.find((one) => one.bound === 'about');
    expect(drawn(1000).marks.find((mark) => mark.row === about?.id)?.shapes[0]?.d).not.toMatch(/h-?[\d.]+l/);
  });

  it.each(WIDTHS)('draws hollow what was not known on the day at %i px', (width) => {
    const { marks } = drawn(width, EARLY);
    expect(marks.filter(({ after }) => !after).map(({ row }) => row)).toEqual(
      data.rows.filter(({ known }) => known <= EARLY).map(({ id }) => id)
    );
    expect(marks.filter(({ after }) => after).length).toBe(6);
    for (const { after, shapes } of marks) expect(shapes[0]?.dash !== undefined).toBe(after);
  });

  it('follows the facts into drawing, table and CSV', () => {
    const changed = dataOf(
      withPoints(SERIES, (points) => points.map((point) => (point.high === 5.5 ? { ...point, high: 6.3 } : point))),
      untold
    );
    for (const width of WIDTHS) {
      expect(texts(width)).toContain('$1.7 to $5.5 billion');
      expect(texts(width, LATE, changed)).toContain('$1.7 to $6.3 billion');
      expect(texts(width, LATE, changed)).not.toContain('$1.7 to $5.5 billion');
    }
    expect(csvOf(tableOf(data))).toContain(',1.7,5.5,');
    expect(csvOf(tableOf(changed))).toContain(',1.7,6.3,');
  });

  it('leaves the open end of a bound empty in the table', () => {
    expect(csvOf(tableOf(data))).toContain('at least $200 million,0.2,,');
    expect(csvOf(tableOf(data))).toContain('up to $1.19 billion,,1.19,');
  });

  it('hides the rows of a measure that is not chosen, with its heading', () => {
    const [filter] = design.filters?.(data) ?? [];
    const option = filter?.options.find(({ name }) => name === 'Total benefit');
    const { marks, words } = design.layout(data, { width: 680, asOf: LATE, hidden: new Set(option?.rows) });
    expect(marks).toHaveLength(data.rows.length - 1);
    expect(words.map(({ text }) => text)).not.toContain('Total benefit');
  });
});

describe('the words of the earnings figure', () => {
  it('compute the span and the measures of what was known', () => {
    expect(design.words(data, LATE).title).toContain('from $200 million to $20 billion');
    expect(design.words(data, LATE).title).toContain('five different things');
    expect(design.words(data, '2024-11-23').title).toContain('from $320 million to $5.5 billion');
  });

  it('do not tell on the first day what came later', () => {
    const { title } = design.words(data, EARLY);
    expect(title).toContain('$540 million');
    expect(title).not.toContain('billion');
    expect(design.words(data, '2024-09-01').title).not.toMatch(/\d/);
  });

  it('say in words that the scale is by powers of ten', () => {
    expect(design.words(data, LATE).subtitle).toContain('ten times');
  });

  it('name amounts as they are read', () => {
    expect([0.2, 0.54, 1.19, 20].map(inBillions)).toEqual([
      '$200 million',
      '$540 million',
      '$1.19 billion',
      '$20 billion'
    ]);
    expect(spanInDollars({ low: 0.32, high: 1.3 })).toBe('$320 million to $1.3 billion');
    expect(spanInDollars({ low: 5.6, high: 9.8 })).toBe('$5.6 to $9.8 billion');
  });
});
