import { describe, expect, it } from 'vitest';
import type { EstimateRow, Estimates } from '../../../src/lib/charts/estimates/rows.ts';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/losses/data.ts';
import { design } from '../../../src/lib/charts/losses/layout.ts';
import { untold, withEstimate } from './support.ts';

const METRIC = /^(killed|wounded)/;
const LAST = '2026-11-23';
const data = dataOf(facts, untold);
const rows = data.rows as readonly EstimateRow[];
const draw = (of: Estimates, asOf = LAST, width = 680) => design.layout(of, { width, asOf });

describe('the estimates of losses', () => {
  it('are all of the facts that count killed or wounded', () => {
    const expected = Object.entries(facts.estimates).filter(([, { metric }]) => METRIC.test(metric));
    expect(new Set(rows.map(({ id }) => `est-${id}`))).toEqual(new Set(expected.map(([id]) => id)));
    for (const [id, { low, high }] of expected) {
      expect(
        rows.find((row) => `est-${row.id}` === id),
        id
      ).toMatchObject({ low, high });
    }
    expect(draw(data).marks.map(({ row }) => row)).toEqual(rows.map(({ id }) => id));
  });

  it('keep conflicts in the notes, and each number its own pages', () => {
    for (const row of rows) {
      const { conflict, sources } = facts.estimates[`est-${row.id}`]!;
      if (conflict) expect(row.notes, row.id).toContain(conflict);
      expect(row.sources).toEqual(sources.map(({ source }) => source));
    }
    expect(rows.filter(({ conflict }) => conflict).length).toBeGreaterThan(5);
  });

  it('change drawing, table and CSV with the facts', () => {
    const id = 'est-killed-2025-09-02-nis';
    const other = dataOf(withEstimate(id, { low: 2345, high: 2345 }), untold);
    const at = (of: Estimates) => draw(of).marks.find(({ row }) => row === id.slice(4))!;
    expect(at(other).shapes).not.toEqual(at(data).shapes);
    expect(at(other).words?.map(({ text }) => text)).toContain('2,345');
    expect(csvOf(tableOf(other))).toContain('2345,2345');
    expect(csvOf(tableOf(data))).not.toContain('2345');
  });

  it('leave the cell of an open end empty', () => {
    const i = rows.findIndex(({ id }) => id === 'killed-2024-12-19-nis');
    expect(tableOf(data).rows[i]?.cells.slice(4, 6)).toEqual([100, null]);
  });
});

describe('the drawing of losses', () => {
  it('puts what North Korea acknowledges on the scale of the estimates', () => {
    const end = (id: string) => {
      const mark = draw(data).marks.find(({ row }) => row === id)!;
      return Number(/L([\d.]+)/.exec(mark.shapes[0]!.d)?.[1]) - Number(/M([\d.]+)/.exec(mark.shapes[0]!.d)?.[1]);
    };
    const [shown, counted] = [end('killed-acknowledged-2025-09-02-nis'), end('killed-2025-09-02-nis')];
    expect(counted / shown).toBeCloseTo(2000 / 350, 0);
  });

  it('shows nothing but what came later on a day before any count', () => {
    const { marks, words } = draw(data, '2024-10-23');
    expect(marks.every(({ after }) => after)).toBe(true);
    expect(words.map(({ text }) => text)).toContain('Said later');
  });
});

describe('the finding about losses', () => {
  it('is the widest disagreement within a week, as far as it was known', () => {
    expect(design.words(data, '2024-10-23').title).toBe('North Korean losses in Russia’s war, by who counted them');
    expect(design.words(data, '2024-12-31').title).toBe(
      'In December 2024 South Korea’s Joint Chiefs counted 1,100 killed or wounded, Zelensky on the same day at least 3,000'
    );
    expect(design.words(data, '2025-04-29').title).not.toContain('4,700');
    expect(design.words(data, LAST).title).toBe(
      'In April 2025 US officials counted 1,200 killed or wounded, South Korea’s NIS two days later 4,700'
    );
    const agreeing = dataOf(withEstimate('est-killed-or-wounded-2025-04-30-nis', { low: 1200, high: 1200 }), untold);
    expect(design.words(agreeing, LAST).title).toContain('In December 2024');
  });

  it('is never a sum that is ours', () => {
    const derived = rows.filter((row) => row.derived);
    expect(derived.map(({ id }) => id)).toContain('killed-or-wounded-2024-12-19-nis');
    expect(design.words(data, '2024-12-20').title).not.toContain('1,100');
    expect(design.words(data, '2024-12-20').title).toContain('at least 30');
  });

  it('says which number stands for two measures, once both are known', () => {
    expect(design.words(data, LAST).note).toContain('Some give 6,000 for the killed alone');
    expect(design.words(data, '2025-10-01').note).not.toContain('for the killed alone');
  });
});
