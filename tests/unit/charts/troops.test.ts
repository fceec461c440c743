import { describe, expect, it } from 'vitest';
import { spreadOver } from '../../../src/lib/charts/estimates/column.ts';
import { estimatorOf, GROUPS } from '../../../src/lib/charts/estimates/estimators.ts';
import type { EstimateRow, Estimates } from '../../../src/lib/charts/estimates/rows.ts';
import { endsOf } from '../../../src/lib/charts/estimates/rows.ts';
import { limitOf } from '../../../src/lib/charts/estimates/scale.ts';
import { widestSpread } from '../../../src/lib/charts/estimates/spread.ts';
import { levelsOf } from '../../../src/lib/charts/estimates/strip.ts';
import { facts } from '../../../src/lib/charts/figures.ts';
import type { Drawing } from '../../../src/lib/charts/kit/drawing.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/troops/data.ts';
import { design } from '../../../src/lib/charts/troops/layout.ts';
import { markOf, textsOf, told, untold, withEstimate } from './support.ts';

const METRICS = ['troops-sent', 'troops-second-wave', 'troops-in-kursk', 'troops-in-training', 'troops-planned'];
const DAY = '2024-10-23';
const LAST = '2026-11-23';
const data = dataOf(facts, told);
const draw = (of: Estimates, width = 680, asOf = LAST): Drawing => design.layout(of, { width, asOf });

const rowOf = (of: Estimates, id: string): EstimateRow => {
  const found = of.rows.find((row) => row.id === id) as EstimateRow | undefined;
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('the estimates of troops', () => {
  it('are those of the facts, each once, in the order of their dates within a measure', () => {
    const expected = Object.entries(facts.estimates).filter(([, { metric }]) => METRICS.includes(metric));
    expect(data.rows).toHaveLength(expected.length);
    for (const [id, { low, high, date }] of expected) {
      expect(rowOf(data, id.slice(4)), id).toMatchObject({ low, high, date });
    }
    expect(data.panels).toHaveLength(METRICS.length);
    for (const { rows } of data.panels) {
      expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
    }
  });

  it('never put two measures into one panel', () => {
    for (const { rows } of data.panels) {
      expect(new Set(rows.map(({ id }) => facts.estimates[`est-${id}`]!.metric)).size).toBe(1);
    }
  });

  it('change drawing, words, table and CSV with the facts', () => {
    const id = 'est-troops-sent-2024-10-23-nis';
    const other = dataOf(withEstimate(id, { low: 4321, high: 4321 }), told);
    const at = (of: Estimates) => markOf(draw(of), id.slice(4));
    expect(at(other).shapes).not.toEqual(at(data).shapes);
    expect(at(other).words?.map(({ text }) => text)).toContain('4,321');
    expect(csvOf(tableOf(other))).toContain('2024-10-23,South Korea’s NIS,South Korea,4321,4321');
    expect(csvOf(tableOf(data))).not.toContain('4321');
    expect(design.words(other, DAY).title).toContain('4,321');
  });

  it('need every metric and know every estimator, or say which is missing', () => {
    const without = Object.fromEntries(
      Object.entries(facts.estimates).filter(([, { metric }]) => metric !== 'troops-in-training')
    );
    expect(() => dataOf({ ...facts, estimates: without }, told)).toThrow('troops-in-training');
    expect(() => dataOf(withEstimate('est-troops-sent-2024-10-23-nis', { estimatedBy: 'Nobody' }), told)).toThrow(
      'Nobody'
    );
    expect(() => dataOf(withEstimate('est-troops-sent-2024-10-23-nis', { low: null, high: null }), told)).toThrow();
  });

  it('say the time a number is of in words', () => {
    const id = 'est-troops-planned-2024-10-23-nis';
    expect(rowOf(data, id.slice(4)).when).toBe('by December 2024');
    expect(textsOf(draw(data))).toContain('by December 2024');
    expect(rowOf(dataOf(withEstimate(id, { about: { by: '2025-01' } }), told), id.slice(4)).title).toContain(
      'by January 2025'
    );
  });

  it('link a number to the step that tells its event', () => {
    expect(rowOf(data, 'troops-in-kursk-2024-10-31-us-state-department').step).toBe('step-of-blinken-8000');
    const silent = dataOf(facts, untold);
    expect(silent.rows.every((row) => row.step === undefined)).toBe(true);
  });
});

describe('the drawing of troops', () => {
  it('shows open ends as arrows and ranges as bars', () => {
    const shapes = (id: string) => markOf(draw(data, 320), id).shapes;
    const [exact, least, most, range] = [
      shapes('troops-sent-2024-10-23-nis'),
      shapes('troops-sent-2024-10-23-white-house'),
      shapes('troops-in-kursk-2024-10-31-us-state-department'),
      shapes('troops-second-wave-2025-02-27-south-korean-press')
    ];
    const arrows = (list: typeof exact) => list.filter(({ d, fill }) => fill === undefined && d.includes('m'));
    expect(arrows(exact)).toEqual([]);
    expect(arrows(range)).toEqual([]);
    expect(arrows(least)).toHaveLength(1);
    expect(arrows(most)).toHaveLength(1);
    // The arrow of a least number runs to the right, that of a most to the left; the latter has no stem.
    expect(arrows(least)[0]?.d).toMatch(/h\d/);
    expect(arrows(most)[0]?.d).toMatch(/h-/);
    expect(most.some(({ d }) => /^M\S+ \S+L/.test(d))).toBe(false);
    const width = Number(/h([\d.]+)v/.exec(range.find(({ d }) => d.includes('v'))!.d)?.[1]);
    expect(width).toBeGreaterThan(20);
  });

  it('keeps what would squash the rest off the scale, breaks it and says it in words', () => {
    const limit = limitOf(data.rows as EstimateRow[]);
    const far = (data.rows as EstimateRow[]).filter((row) => endsOf(row)[1] > limit);
    expect(far.map(({ high }) => high).sort()).toEqual([100_000, 30_000]);
    const note = design.words(data, LAST).note!;
    for (const { value, id } of far) {
      expect(note).toContain(value);
      expect(markOf(draw(data, 320), id).words?.map(({ text }) => text)).toContain(value);
      expect(markOf(draw(data, 320), id).shapes.some(({ d }) => d.includes('l4 -10'))).toBe(true);
    }
    const low = dataOf(withEstimate('est-troops-planned-2024-11-19-zelensky', { high: 14_000 }), told);
    expect(design.words(low, LAST).note).not.toContain('100,000');
    expect(design.words(low, LAST).note).toContain('One number lies beyond the scale');
  });

  it('names and dates every number known by the day, and draws the rest in little and hollow', () => {
    const drawing = draw(data, 680, DAY);
    for (const mark of drawing.marks) {
      const row = rowOf(data, mark.row);
      expect(mark.after).toBe(row.known > DAY);
      const texts = mark.words?.map(({ text }) => text) ?? [];
      if (mark.after) {
        expect(texts).toEqual([]);
        expect(mark.shapes.some(({ dash }) => dash)).toBe(true);
      } else {
        expect(texts).toEqual(expect.arrayContaining([row.by, row.value]));
        expect(mark.shapes.some(({ dash }) => dash)).toBe(false);
      }
    }
    expect(drawing.marks.filter(({ after }) => !after).map(({ row }) => row)).toEqual(
      data.rows.filter(({ known }) => known <= DAY).map(({ id }) => id)
    );
    const words = drawing.words.map(({ text }) => text);
    expect(words).toContain('Said later');
    expect(draw(data, 680, LAST).words.map(({ text }) => text)).not.toContain('Said later');
  });

  it('grows with what is known, in as many columns as fit', () => {
    const lefts = (width: number, asOf: string) =>
      new Set(draw(data, width, asOf).words.flatMap(({ text, x }) => (text === '0' ? [x] : []))).size;
    expect(lefts(320, DAY)).toBe(1);
    expect(lefts(680, DAY)).toBe(2);
    expect(lefts(1000, LAST)).toBe(3);
    expect(draw(data, 320, DAY).height).toBeLessThanOrEqual(700);
    expect(draw(data, 1000, LAST).height).toBeLessThanOrEqual(520);
  });
});

describe('the finding about troops', () => {
  it('says nothing that was not known', () => {
    expect(design.words(data, '2024-10-04').title).toBe('North Korean soldiers for Russia’s war, by who counted them');
    expect(design.words(data, '2024-10-17').title).toMatch(/^Before any were counted as sent, 10,000 /);
    const title = design.words(data, DAY).title;
    expect(title).toContain('South Korea’s NIS counted 3,000 soldiers sent, the White House at least 3,000');
    expect(title).not.toContain('HUR');
    expect(design.words(data, '2024-10-24').title).toBe(
      'In October 2024 South Korea’s NIS counted 3,000 soldiers sent, Ukraine’s HUR a day later nearly 12,000'
    );
  });
});

describe('what estimates share', () => {
  it('finds an estimator by how the facts name it, and what they add', () => {
    expect(estimatorOf('NIS (KR), via Yonhap; not in the NIS release')).toMatchObject({
      group: 'kr',
      hue: 'kr',
      details: ['via Yonhap', 'not in the NIS release']
    });
    expect(estimatorOf('HUR (Budanov)')).toMatchObject({ group: 'ua', person: 'Budanov', details: [] });
    expect(estimatorOf('US officials, as cited by Politico')).not.toHaveProperty('hue');
    expect(() => estimatorOf('NISA')).toThrow('"NISA" is unknown');
  });

  it('knows every estimator of the troops and losses in the facts', () => {
    for (const { metric, estimatedBy } of Object.values(facts.estimates)) {
      if (/^(troops|killed|wounded|workers|builders|engineers)/.test(metric)) {
        expect(Object.keys(GROUPS)).toContain(estimatorOf(estimatedBy).group);
      }
    }
  });

  it('lets the reader narrow by what is counted and by who says so, each row once', () => {
    for (const { options } of design.filters!(data)) {
      const named = options.flatMap(({ rows }) => rows);
      expect(new Set(named).size).toBe(named.length);
      expect(named).toHaveLength(data.rows.length);
    }
  });

  it('finds who disagreed most, never one estimator with himself nor with an outdated number', () => {
    const row = (by: string, date: string, low: number | null, high = low): EstimateRow =>
      ({ id: `${by}${date}`, by, known: date, low, high }) as EstimateRow;
    const rows = [
      row('a', '2024-10-01', 1000),
      row('a', '2024-10-03', 3000),
      row('b', '2024-10-04', 12_000),
      row('b', '2024-10-05', 1)
    ];
    expect(widestSpread(rows.slice(0, 2), 7)).toBeNull();
    expect(widestSpread(rows.slice(0, 3), 7)).toMatchObject({ days: 1, ratio: 4 });
    expect(widestSpread([row('a', '2024-10-01', 1000), row('b', '2024-10-20', 9000)], 7)).toBeNull();
    expect(widestSpread([row('a', '2024-10-01', 1000, null), row('b', '2024-10-02', 9000)], 7)).toBeNull();
    expect(widestSpread([row('a', '2024-10-01', null, 1000), row('b', '2024-10-02', 9000)], 7)?.ratio).toBe(9);
  });

  it('spreads blocks over columns in their order, the tallest as low as can be', () => {
    expect(spreadOver([5, 5, 5, 5], 2)).toEqual([2, 2]);
    expect(spreadOver([10, 1, 1, 1], 2)).toEqual([1, 3]);
    expect(spreadOver([4, 4, 4], 3)).toEqual([1, 1, 1]);
    expect(spreadOver([4], 3)).toEqual([1]);
  });

  it('stacks marks that would touch', () => {
    expect(
      levelsOf([
        [0, 8],
        [4, 12],
        [20, 28],
        [6, 14]
      ])
    ).toEqual([0, 1, 0, 2]);
  });
});
