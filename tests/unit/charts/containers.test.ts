import { describe, expect, it } from 'vitest';
import * as containers from '../../../src/lib/charts/containers/data.ts';
import { design } from '../../../src/lib/charts/containers/layout.ts';
import { facts } from '../../../src/lib/charts/figures.ts';
import { wordsOf } from '../../../src/lib/charts/kit/drawing.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { formatNumber } from '../../../src/lib/charts/kit/numbers.ts';
import { markOf, told, withPoint } from './support.ts';

const ids = ['series-containers-us', 'series-containers-south-korea', 'series-containers-retrospective'] as const;
const data = containers.dataOf(facts, told);
const draw = (of: containers.Containers, width = 680, asOf = '2026-11-23') => design.layout(of, { width, asOf });

describe('the counts of containers', () => {
  it('are those of the facts, counter by counter', () => {
    expect(data.counters.map(({ counts }) => counts.map(({ value }) => value))).toEqual(
      ids.map((id) => facts.series[id]!.points.map(({ value }) => value))
    );
    expect(draw(data).marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
  });

  it('name the pages of the very point, not those of the whole series', () => {
    for (const id of ids) expect(facts.series[id]!.points.filter(({ sources }) => !sources?.length)).toEqual([]);
    expect(data.rows[0]?.sources).toEqual(['yonhap-2023-10-14', 'kbs-world-2023-10-16-korea-arms']);
  });

  it('say from when they count where a source does', () => {
    const [us, korea] = data.counters;
    expect(us?.start).toBe('since September 2023');
    expect(korea?.start).toBe('start dates change');
    expect(korea?.counts.flatMap(({ value, start }) => (value === 13000 ? [start] : []))).toEqual([
      'since mid-2022',
      'since August 2023'
    ]);
    const words = wordsOf(draw(data, 1000)).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['since mid-2022', 'since August 2023']));
  });

  it('lead to the step that tells how they were given', () => {
    expect(data.rows.find(({ id }) => id === 'us-3')?.step).toBe('step-of-estimates-late-summer-2024');
  });

  it('fail by name where a series is missing', () => {
    const { [ids[1]]: _gone, ...rest } = facts.series;
    expect(() => containers.dataOf({ ...facts, series: rest }, told)).toThrow(ids[1]);
  });
});

describe('the drawing of containers', () => {
  it('follows a changed number, and so do table and CSV', () => {
    const other = containers.dataOf(withPoint(ids[0], 3, { value: 18123 }), told);
    expect(markOf(draw(other), 'us-3').y).toBeLessThan(markOf(draw(data), 'us-3').y);
    expect(wordsOf(draw(other)).map(({ text }) => text)).toContain('18,123');
    const csv = csvOf(containers.tableOf(other));
    expect(csv).toContain('2024-09-04,United States,at least,18123,');
    expect(csv).not.toBe(csvOf(containers.tableOf(data)));
  });

  it('puts equal numbers of different counters at equal height where panels share an axis', () => {
    const drawing = draw(data, 680);
    expect(markOf(drawing, 'us-4').y).toBe(markOf(drawing, 'retrospective-1').y);
    expect(markOf(drawing, 'us-0').y).toBe(markOf(drawing, 'south-korea-0').y);
  });

  it('joins no two counts: every line but those of the ground is upright, or a crossbar at its own point', () => {
    for (const { shapes, x } of draw(data).marks) {
      for (const { d } of shapes.filter(({ fill }) => fill === undefined)) {
        const [x1, , x2] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
        expect(((x1 ?? NaN) + (x2 ?? NaN)) / 2).toBeCloseTo(x, 0);
      }
    }
  });

  it('gives "at least" a triangle, "about" a dot, and a month a crossbar', () => {
    const drawing = draw(data, 1000);
    const head = (row: string) => markOf(drawing, row).shapes.at(-1)?.d;
    expect(head('us-0')).not.toContain('a4');
    expect(head('south-korea-1')).toContain('a4');
    expect(markOf(drawing, 'us-2').shapes).toHaveLength(3);
    expect(markOf(drawing, 'us-3').shapes).toHaveLength(2);
  });

  it.each(['2024-10-04', '2024-10-23', '2025-04-20'])('draws what was not known on %s as outlines', (asOf) => {
    for (const mark of draw(data, 320, asOf).marks) {
      const row = data.rows.find(({ id }) => id === mark.row);
      expect(mark.after).toBe((row?.known ?? '') > asOf);
      expect(mark.shapes.every(({ dash }) => dash !== undefined)).toBe(mark.after);
    }
  });

  it.each([320, 680, 1000, 1600])('labels most points at %i pixels', (width) => {
    const { marks } = draw(data, width);
    expect(marks.filter(({ words }) => words !== undefined).length).toBeGreaterThan(marks.length / 2);
  });

  it('stands three across from 600 pixels, and one under another below', () => {
    const names = (width: number) =>
      draw(data, width).words.filter(({ text }) => data.counters.some(({ name }) => name === text));
    expect(new Set(names(600).map(({ y }) => y)).size).toBe(1);
    expect(new Set(names(599).map(({ y }) => y)).size).toBe(3);
  });

  it('leaves out what the reader has filtered out', () => {
    const hidden = new Set(data.counters[0]!.counts.map(({ id }) => id));
    const rows = design.layout(data, { width: 680, asOf: '2026-11-23', hidden }).marks.map(({ row }) => row);
    expect(rows).toEqual(data.rows.map(({ id }) => id).filter((id) => !hidden.has(id)));
  });
});

describe('the finding about containers', () => {
  it('knows the last counts of its day, and no later ones', () => {
    expect(design.words(data, '2024-10-23').title).toBe(
      'Washington counted at least 16,500 containers, Seoul at least 13,000; their starting dates differ'
    );
    const late = design.words(data, '2026-11-23').title;
    expect(late).toContain(formatNumber(data.counters[0]!.counts.at(-1)!.value));
    expect(late).toContain(`about ${formatNumber(data.counters[1]!.counts.at(-1)!.value)}`);
  });

  it('is plainer while one of the two has not counted', () => {
    expect(design.words(data, '2023-10-14').title).not.toMatch(/\d/);
  });
});
