import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { timeOf } from '../../../src/lib/charts/kit/axis.ts';
import { wordsOf } from '../../../src/lib/charts/kit/drawing.ts';
import { boxOf, collide } from '../../../src/lib/charts/kit/measure.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/october-2024/data.ts';
import { CUT, frameOf } from '../../../src/lib/charts/october-2024/frame.ts';
import { design } from '../../../src/lib/charts/october-2024/layout.ts';
import { sign } from '../../../src/lib/charts/october-2024/signs.ts';
import { events } from '../../../src/lib/facts/events.ts';
import { stance } from '../../../src/lib/facts/schema.ts';
import { data, place } from './october-2024-fixture.ts';

describe('a changed fact', () => {
  const shipped = {
    ...events['first-crossing-by-sea'],
    date: '2024-10-10',
    when: { from: '2024-10-10', to: '2024-10-13' }
  };
  const release = {
    ...events['nis-press-release'],
    figures: events['nis-press-release'].figures.map((figure, i) => (i === 0 ? { ...figure, value: 1700 } : figure))
  };
  const changed = dataOf(
    { ...facts, events: { ...events, 'first-crossing-by-sea': shipped, 'nis-press-release': release } },
    place
  );

  it('changes title, drawing, table and words', () => {
    expect(design.words(data, '2024-10-18').title).toContain('ten days');
    expect(design.words(changed, '2024-10-18').title).toContain('eight days');
    const x = (d: typeof data) =>
      design.layout(d, { width: 1000, asOf: '2024-10-23' }).marks.find(({ row }) => row === 'first-crossing-by-sea')
        ?.x ?? NaN;
    expect(x(changed)).toBeGreaterThan(x(data) + 10);
    expect(csvOf(tableOf(changed))).toContain('10 to 13 October 2024');
    expect(csvOf(tableOf(data))).not.toContain('10 to 13 October 2024');
    const texts = wordsOf(design.layout(changed, { width: 1000, asOf: '2024-10-23' })).map(({ text }) => text);
    expect(texts).toContain('Says 1,700 shipped');
  });
});

describe('the title', () => {
  it('never tells what was not known on the day', () => {
    const title = (asOf: string) => design.words(data, asOf).title;
    expect(title('2024-10-17')).not.toMatch(/Seoul|ships|Washington|Moscow/);
    expect(title('2024-10-18')).toMatch(/Seoul told of the first ships/);
    expect(title('2024-10-22')).not.toMatch(/Washington|Moscow/);
    expect(title('2024-10-23')).toMatch(/Washington agreed on a crossing five days later/);
    expect(title('2025-04-25')).not.toMatch(/Moscow/);
    expect(title('2025-04-26')).toMatch(/Moscow admitted to the soldiers in April 2025$/);
  });
});

describe('the table', () => {
  it('has a row for every row of the data, in its order, with its pages', () => {
    const table = tableOf(data);
    expect(table.rows.map(({ id }) => id)).toEqual(data.rows.map(({ id }) => id));
    expect(table.rows.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(csvOf(table).split('\r\n')).toHaveLength(data.rows.length + 2);
  });

  it('tells the day of the event from the day of the announcement', () => {
    const row = tableOf(data).rows.find(({ id }) => id === 'first-crossing-by-sea');
    expect(row?.cells.slice(0, 2)).toEqual(['8 to 13 October 2024', '2024-10-18']);
  });
});

describe('the signs', () => {
  it('are of another shape for every stance', () => {
    const shapes = stance.options.map((s) => sign(s, 20, 20, 4, 'ink', false).d);
    expect(new Set(shapes).size).toBe(stance.options.length);
  });

  it('are hollow for what was not yet known', () => {
    for (const width of [320, 1000]) {
      const { marks } = design.layout(data, { width, asOf: '2024-10-23' });
      for (const { row, after, shapes } of marks) {
        const known = data.rows.find(({ id }) => id === row)!.known;
        expect(after, row).toBe(known > '2024-10-23');
        expect(
          shapes.some(({ dash }) => dash !== undefined),
          row
        ).toBe(after);
      }
    }
  });
});

describe('the drawing', () => {
  const days = ['2024-10-04', '2024-10-13', '2024-10-18', '2024-10-23', '2024-10-30', '2024-10-31', '2026-11-23'];
  const widths = Array.from({ length: 12 }, (_, i) => 280 + 120 * i);

  it('keeps its words inside and apart at every width and day', { timeout: 20_000 }, () => {
    for (const asOf of days) {
      for (const width of widths) {
        const drawing = design.layout(data, { width, asOf, step: 'ships-to-vladivostok' });
        const words = wordsOf(drawing);
        const boxes = words.map(boxOf);
        for (const [i, box] of boxes.entries()) {
          const which = `"${words[i]?.text}" at ${width} on ${asOf}`;
          expect(box.x >= -0.5 && box.x + box.width <= width + 0.5, which).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= drawing.height + 0.5, which).toBe(true);
          expect(
            boxes.slice(i + 1).some((other) => collide(box, other)),
            which
          ).toBe(false);
        }
      }
    }
  });

  it('turns the days downwards on a narrow page', () => {
    const at = (width: number, id: string) =>
      design.layout(data, { width, asOf: '2026-11-23' }).marks.find(({ row }) => row === id)!;
    expect(at(320, 'ru-2024-10-30').y - at(320, 'ru-2024-10-10').y).toBeCloseTo(20 * 15, 0);
    expect(at(320, 'ru-2024-10-30').x).toBe(at(320, 'ru-2024-10-10').x);
    expect(at(1000, 'ru-2024-10-30').y).toBe(at(1000, 'ru-2024-10-10').y);
  });

  it('sets off the days after the chosen one where they run down', () => {
    const frame = frameOf(data, '2024-10-23', 0, 15, true);
    expect(frame.at(timeOf('2024-10-23'))).toBe(22 * 15);
    expect(frame.at(timeOf('2024-10-24'))).toBe(23 * 15 + CUT);
    expect(frameOf(data, '2026-11-23', 0, 15, true).high).toBe(31 * 15);
  });

  it('joins what happened to the lane that told it', () => {
    const joined = (hidden: ReadonlySet<string>) => {
      const { marks, ground } = design.layout(data, { width: 1000, asOf: '2026-11-23', hidden });
      const seoul = marks.find(({ row }) => row === 'kr-2024-10-18')!;
      const end = `${Math.round((seoul.x - 5) * 10) / 10} ${seoul.y}`;
      return ground.filter(({ d }) => d.endsWith(end));
    };
    expect(joined(new Set())).toHaveLength(2);
    expect(joined(new Set(['first-crossing-by-sea']))).toHaveLength(1);
  });

  it('shows only the sides that are chosen', () => {
    const [filter] = design.filters?.(data) ?? [];
    expect(filter?.options.flatMap(({ rows }) => rows)).toHaveLength(data.rows.length);
    const moscow = filter?.options.find(({ name }) => name === 'Moscow')?.rows ?? [];
    const hidden = new Set(data.rows.map(({ id }) => id).filter((id) => !moscow.includes(id)));
    for (const width of [320, 1000]) {
      expect(design.layout(data, { width, asOf: '2024-10-23', hidden }).marks.map(({ row }) => row)).toEqual(moscow);
    }
    expect(
      design.layout(data, { width: 320, asOf: '2024-10-23', hidden: new Set(data.rows.map(({ id }) => id)) }).marks
    ).toEqual([]);
  });
});
