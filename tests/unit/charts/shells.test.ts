import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import type { Mark } from '../../../src/lib/charts/kit/drawing.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import * as shells from '../../../src/lib/charts/shells/data.ts';
import { design } from '../../../src/lib/charts/shells/layout.ts';
import { statementsOf } from '../../../src/lib/charts/shells/statements.ts';
import type { SeriesPoint } from '../../../src/lib/facts/schema.ts';
import { markOf, textsOf, untold, withPoint } from './support.ts';

const ids = ['series-shell-totals-2025', 'series-shell-capacity-south-korea', 'series-shells-by-estimator'] as const;
const all = ids.map((id) => [id, facts.series[id]!] as const);
const data = shells.dataOf(facts, untold);
const estimates = data.groups.flatMap((group) => group.estimates);
const draw = (of: shells.Shells, width = 680, asOf = '2026-11-23') => design.layout(of, { width, asOf });

function markThatSays(of: shells.Shells, said: string, width = 680): Mark {
  const row = of.groups.flatMap((group) => group.estimates).find((one) => one.said === said)?.id;
  return markOf(draw(of, width), row ?? said);
}

const indexOf = (id: string, test: (point: SeriesPoint) => boolean): number => facts.series[id]!.points.findIndex(test);

describe('statements about shells', () => {
  it('take up every point of the three series exactly once', () => {
    const taken = statementsOf(all).flatMap(({ points }) => points);
    const points = all.flatMap(([id, { points: own }]) => own.map((_, i) => `${id}/${i}`));
    expect([...taken].sort()).toEqual([...points].sort());
    expect(estimates).toHaveLength(statementsOf(all).length);
  });

  it('are one where two series record the same, with the pages of both', () => {
    const sixMillion = estimates.filter(({ date }) => date === '2024-08-27');
    expect(sixMillion).toHaveLength(1);
    expect(sixMillion[0]?.sources).toEqual(['kyiv-independent-2024-08-27', 'yonhap-via-the-korea-her-2024-08-27']);
  });

  it('take two points of one saying as the ends of a range, and the precise one before the rounded', () => {
    const found = estimates.filter(({ by }) => by.startsWith('Open Source Centre'));
    expect(found.map(({ low, high }) => [low, high])).toEqual([[4_200_000, 5_800_000]]);
    expect(found[0]?.notes?.join(' ')).toContain('4 to 6 million');
  });

  it('stay side by side where their numbers contradict each other', () => {
    const at = indexOf(ids[2], ({ date }) => date === '2024-08-27');
    const two = shells.dataOf(withPoint(ids[2], at, { value: 7_500_000 }), untold);
    const said = two.groups.flatMap((group) => group.estimates.filter(({ date }) => date === '2024-08-27'));
    expect(said.map(({ low }) => low).sort()).toEqual([6_000_000, 7_500_000]);
  });

  it('fail by name where a point does not say what it measures', () => {
    expect(() => shells.dataOf(withPoint(ids[2], 1, { measure: 'hearsay' }), untold)).toThrow(
      /"hearsay" of point 1 of "series-shells-by-estimator"/
    );
    const { [ids[0]]: _gone, ...rest } = facts.series;
    expect(() => shells.dataOf({ ...facts, series: rest }, untold)).toThrow(ids[0]);
  });
});

describe('the drawing of shells', () => {
  it('keeps measures apart: the rows of a group all have its measure, in order of time', () => {
    expect(data.groups.map(({ id }) => id)).toEqual([
      'room in the containers',
      'intelligence total',
      'weight of recorded cargo',
      'in one year',
      'estimate by researchers'
    ]);
    for (const group of data.groups) {
      const days = group.estimates.map(({ date }) => date);
      expect(days).toEqual([...days].sort());
      const texts = textsOf(draw(data, 1000));
      expect(texts).toContain(group.name);
    }
    expect(draw(data).marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
  });

  it.each([320, 680, 1000])('says beneath its axis that groups do not compare, at %i pixels', (width) => {
    const words = draw(data, width)
      .words.map(({ text }) => text)
      .join(' ');
    expect(words).toContain('Bars of different groups do not measure the same thing.');
  });

  it('follows a changed number, and so do table and CSV', () => {
    const at = indexOf(ids[2], ({ measure }) => measure === 'weight of recorded cargo');
    const other = shells.dataOf(withPoint(ids[2], at, { value: 2_700_000 }), untold);
    expect(markThatSays(other, 'about 2.7 million').x).toBeGreaterThan(markThatSays(data, 'about 1.6 million').x);
    expect(textsOf(draw(other))).toContain('about 2.7 million');
    expect(csvOf(shells.tableOf(other))).toContain(',2700000,2700000,about 2.7 million,');
    expect(csvOf(shells.tableOf(data))).toContain(',1600000,1600000,about 1.6 million,');
  });

  it('leaves the open end of a bound empty in the table', () => {
    const csv = csvOf(shells.tableOf(data));
    expect(csv).toContain(',12000000,,at least 12 million,');
    expect(csv).toContain(',,9000000,up to 9 million,');
    expect(csv).toContain(',4200000,5800000,4.2 to 5.8 million,');
  });

  it('points an arrow right for "at least" and left for "up to", its straight edge at the number', () => {
    const tip = (said: string) => {
      const d = markThatSays(data, said).shapes.at(-1)?.d ?? '';
      const [edge, , point] = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      return (point ?? NaN) - (edge ?? NaN);
    };
    expect(tip('at least 12 million')).toBeGreaterThan(0);
    expect(tip('up to 4.8 million')).toBeLessThan(0);
    expect(markThatSays(data, '1.5 million').shapes.at(-1)?.d).toContain('a4.5');
  });

  it.each(['2024-10-04', '2024-10-23', '2025-06-30'])('draws what was not known on %s as outlines', (asOf) => {
    const { marks } = draw(data, 320, asOf);
    expect(new Set(marks.map(({ after }) => after)).size).toBe(2);
    for (const { row, after, shapes } of marks) {
      expect(after).toBe((estimates.find(({ id }) => id === row)?.known ?? '') > asOf);
      expect(shapes.every(({ dash }) => dash !== undefined)).toBe(after);
    }
  });
});

describe('the finding about shells', () => {
  it('sets the room in the containers against what was weighed, then against researchers’ ranges', () => {
    expect(design.words(data, '2024-10-23').title).toBe(
      'By Seoul’s count the containers had room for at least 6 million shells; recorded cargo weighed as much as about 1.6 million'
    );
    expect(design.words(data, '2025-05-01').title).toContain('from 4.2 to 5.8 million');
    expect(design.words(data, '2026-11-23').title).toBe(
      'By Seoul’s count the containers had room for at least 12 million shells; researchers’ own ranges run from 4.2 to 6.7 million'
    );
  });

  it('is plainer before anything was weighed', () => {
    expect(design.words(data, '2024-01-01').title).not.toMatch(/\d/);
  });
});
