import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { wordsOf } from '../../../src/lib/charts/kit/drawing.ts';
import type { FigurePlace } from '../../../src/lib/charts/kit/made.ts';
import { boxOf, collide } from '../../../src/lib/charts/kit/measure.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/korean-war/data.ts';
import { design, strip } from '../../../src/lib/charts/korean-war/layout.ts';
import { frontsOf, longestPause, presentOf, timeScale } from '../../../src/lib/charts/korean-war/scales.ts';
import { altOfStrip } from '../../../src/lib/charts/korean-war/strip-words.ts';
import { timeOf } from '../../../src/lib/charts/kit/axis.ts';
import { events } from '../../../src/lib/facts/events.ts';
import { lines } from '../../../src/lib/facts/lines.ts';
import type { Line } from '../../../src/lib/facts/schema.ts';

const STEPS: Readonly<Record<string, string>> = {
  'front-1950-06-25': 'war-with-moscows-consent',
  'front-1950-07-04': 'corner-around-busan',
  'front-1950-08-04': 'corner-around-busan',
  'front-1950-09-14': 'corner-around-busan',
  'front-1950-11-24': 'up-to-the-yalu',
  'front-1950-12-31': 'pilots-from-manchuria',
  'front-1951-01-24': 'seoul-lost-again',
  'front-1951-04-22': 'talks-at-kaesong',
  'front-1951-07-10': 'talks-at-kaesong'
};
const place: FigurePlace = {
  step: 'armistice-and-rebuilding',
  stepsOf: (event) => (event === 'soviet-64th-corps' ? [{ id: 'pilots-from-manchuria', title: 'Pilots' }] : []),
  stepOfLine: (line) => STEPS[line]
};
const data = dataOf(facts, place);
const sequence = [...new Set(Object.values(STEPS))];
const AS_OF = '2024-10-23';
const WIDTHS = Array.from({ length: 67 }, (_, i) => 280 + 20 * i);

describe('the data', () => {
  it('has every front of the war, in time order, and no other', () => {
    const expected = Object.entries(lines)
      .filter(([, { kind, asOf }]) => kind === 'front-history' && asOf >= '1950-06-25' && asOf <= '1953-07-27')
      .sort(([, a], [, b]) => (a.asOf < b.asOf ? -1 : 1))
      .map(([id]) => id);
    expect(frontsOf(data).map(({ id }) => id)).toEqual(expected);
    expect(expected).not.toContain('contact-line-2022');
  });

  it('takes steps from the maps that draw the lines, and does without', () => {
    expect(frontsOf(data).find(({ id }) => id === 'front-1950-08-04')?.step).toBe('corner-around-busan');
    const bare = dataOf(facts, { step: 'x', stepsOf: () => [] });
    expect(bare.rows.every(({ step }) => step === undefined)).toBe(true);
  });

  it('hides nothing: each is known from its own day', () => {
    for (const row of data.rows) expect(row.known < '1954').toBe(true);
    const drawing = design.layout(data, { width: 680, asOf: '2024-10-04' });
    expect(drawing.marks.every(({ after }) => !after)).toBe(true);
    expect(drawing.marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
  });

  it('names what is missing', () => {
    const { 'korean-armistice': _gone, ...rest } = events;
    expect(() => dataOf({ ...facts, events: rest }, place)).toThrow(/korean-armistice/);
    const { 'parallel-38': _line, ...others } = lines;
    expect(() => dataOf({ ...facts, lines: others }, place)).toThrow(/parallel-38/);
  });

  it('has a row in the table for every row, each with its pages', () => {
    const table = tableOf(data);
    expect(table.rows.map(({ id }) => id)).toEqual(data.rows.map(({ id }) => id));
    expect(table.rows.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(csvOf(table).split('\r\n')).toHaveLength(data.rows.length + 2);
  });
});

describe('a changed fact', () => {
  const moved: Line = {
    ...lines['front-1950-09-14'],
    geometry: {
      type: 'LineString',
      coordinates: [
        [128, 36.9],
        [129, 36.9]
      ]
    }
  };
  const changed = dataOf({ ...facts, lines: { ...lines, 'front-1950-09-14': moved } }, place);

  it('changes drawing, table and title', () => {
    const y = (d: typeof data) =>
      design.layout(d, { width: 1000, asOf: AS_OF }).marks.find(({ row }) => row === 'front-1950-09-14')?.y ?? NaN;
    expect(y(changed)).toBeLessThan(y(data) - 20);
    expect(csvOf(tableOf(changed))).toContain('36.9,36.9,36.9');
    expect(csvOf(tableOf(data))).not.toContain('36.9,36.9,36.9');
    expect(design.words(changed, AS_OF).title).not.toBe(design.words(data, AS_OF).title);
  });
});

describe('the title', () => {
  it('is reckoned from the fronts', () => {
    const fronts = frontsOf(data);
    const means = fronts.map(({ mean }) => mean);
    const far = Math.round(((Math.max(...means) - Math.min(...means)) * 111.2) / 10) * 10;
    expect(design.words(data, AS_OF).title).toBe(
      `In ten weeks of 1950 the front went some ${far} kilometres north; in the war’s last two years it hardly moved`
    );
  });
});

describe('the scale of time', () => {
  const fronts = frontsOf(data);

  it('runs evenly on a wide page and cuts the longest pause on a narrow one', () => {
    expect(timeScale(fronts, 0, 900, false).cut).toBeNull();
    const { cut, x } = timeScale(fronts, 0, 230, true);
    const [a, b] = longestPause(fronts);
    expect([a.id, b.id]).toEqual(['front-1951-07-10', 'armistice-1953']);
    expect(cut && cut.from > timeOf(a.day) && cut.to < timeOf(b.day)).toBe(true);
    const perDay = (from: string, to: string) => (x(timeOf(to)) - x(timeOf(from))) / (timeOf(to) - timeOf(from));
    expect(perDay('1950-06-25', '1950-09-14')).toBeCloseTo(perDay('1951-01-24', '1951-04-22'), 12);
  });

  it('says that it is cut', () => {
    const said = (width: number) => design.layout(data, { width, asOf: AS_OF }).words.map(({ text }) => text);
    expect(said(320)).toContain('cut');
    expect(said(1000)).not.toContain('cut');
  });
});

describe('the drawing', () => {
  it('reaches from the southernmost to the northernmost point of a front', () => {
    const drawing = design.layout(data, { width: 1000, asOf: AS_OF });
    const reach = (id: string) => drawing.marks.find(({ row }) => row === id)?.reach[1] ?? 0;
    expect(reach('front-1950-11-24')).toBeGreaterThan(3 * reach('front-1950-06-25'));
  });

  it('joins the fronts by a dashed line alone', () => {
    const { ground } = design.layout(data, { width: 1000, asOf: AS_OF });
    const course = ground.filter(({ d }) => d.split('L').length === frontsOf(data).length);
    expect(course).toHaveLength(1);
    expect(course[0]?.dash).toBeDefined();
  });

  it('rings the last front of the step being read, with its month in words', () => {
    expect(presentOf(data, 'corner-around-busan')?.id).toBe('front-1950-09-14');
    const words = (step?: string) =>
      wordsOf(design.layout(data, { width: 320, asOf: AS_OF, ...(step && { step }) })).map(({ text }) => text);
    expect(words('corner-around-busan')).toContain('September 1950');
    expect(words()).not.toContain('September 1950');
  });

  it('leaves out what is hidden', () => {
    const hidden = new Set(['front-1950-11-24', 'soviet-64th-corps']);
    const { marks } = design.layout(data, { width: 680, asOf: AS_OF, hidden });
    expect(marks).toHaveLength(data.rows.length - 2);
  });
});

describe('the strip', () => {
  it('names the month of the front of every step, at every width', () => {
    for (const step of sequence) {
      for (const width of [240, ...WIDTHS]) {
        const drawing = strip(data, { width, step, asOf: AS_OF });
        const month = drawing.marks.flatMap(({ words }) => words ?? []).map(({ text }) => text);
        expect(month, `${step} at ${width}`).toHaveLength(1);
        expect(drawing.height).toBeLessThanOrEqual(48);
      }
    }
  });

  it('is told in words of its own for every step', () => {
    const alts = sequence.map((step) => altOfStrip(data, step));
    expect(new Set(alts).size).toBe(sequence.length);
    expect(alts[0]).toMatch(/front of 25 June 1950\.$/);
    expect(altOfStrip(data, 'up-to-the-yalu')).toMatch(
      /24 November 1950, about \d+0 kilometres north of that of 14 September 1950\.$/
    );
    expect(altOfStrip(data, 'seoul-lost-again')).toContain('south of that of 31 December 1950');
  });

  it('keeps open what comes after the step', () => {
    const { marks } = strip(data, { width: 340, step: 'up-to-the-yalu', asOf: AS_OF });
    expect(marks.filter(({ after }) => after).map(({ row }) => row)[0]).toBe('front-1950-12-31');
    expect(
      strip(data, { width: 340, step: 'talks-at-kaesong', asOf: AS_OF }).marks.filter(({ after }) => after)
    ).toHaveLength(1);
  });

  it('keeps its words inside and apart', { timeout: 20_000 }, () => {
    for (const step of sequence) {
      for (const width of [240, ...WIDTHS]) {
        const drawing = strip(data, { width, step, asOf: AS_OF });
        const boxes = wordsOf(drawing).map(boxOf);
        for (const [i, box] of boxes.entries()) {
          expect(box.x >= -0.5 && box.x + box.width <= width + 0.5, `${step} at ${width}`).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= drawing.height, `${step} at ${width}`).toBe(true);
          expect(
            boxes.slice(i + 1).some((other) => collide(box, other)),
            `${step} at ${width}`
          ).toBe(false);
        }
      }
    }
  });
});
