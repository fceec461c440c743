import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { timeOf } from '../../../src/lib/charts/kit/axis.ts';
import { wordsOf } from '../../../src/lib/charts/kit/drawing.ts';
import type { Facts, FigurePlace } from '../../../src/lib/charts/kit/made.ts';
import { boxOf, collide } from '../../../src/lib/charts/kit/measure.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/october-2024/data.ts';
import type { Happening, Statement } from '../../../src/lib/charts/october-2024/types.ts';
import { CUT, frameOf } from '../../../src/lib/charts/october-2024/frame.ts';
import { barOf, reachOf } from '../../../src/lib/charts/october-2024/happening.ts';
import { design } from '../../../src/lib/charts/october-2024/layout.ts';
import { sign } from '../../../src/lib/charts/october-2024/signs.ts';
import { countOf } from '../../../src/lib/charts/october-2024/statement.ts';
import { claims } from '../../../src/lib/facts/claims.ts';
import { events } from '../../../src/lib/facts/events.ts';
import { stance, type Claim } from '../../../src/lib/facts/schema.ts';

const place: FigurePlace = {
  step: 'washington-has-evidence',
  stepsOf: (event) => (event === 'nis-press-release' ? [{ id: 'ships-to-vladivostok', title: 'Ships' }] : [])
};
const data = dataOf(facts, place);
const said = data.rows.filter((row): row is Statement => row.kind === 'said');
const happened = data.rows.filter((row): row is Happening => row.kind === 'happened');
const one = (id: string) => {
  const found = happened.find((row) => row.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};
const inOctober = Object.values(claims as Readonly<Record<string, Claim>>)
  .flatMap(({ assertions }) => assertions)
  .filter(({ date }) => date.startsWith('2024-10'));

describe('what was said', () => {
  it('has every assertion of the month, each once', () => {
    expect(said.reduce((sum, row) => sum + countOf(row), 0)).toBe(inOctober.length);
    expect(said.flatMap(({ notes }) => notes ?? [])).toHaveLength(inOctober.length);
  });

  it('merges what one side said on one day, and nothing else', () => {
    expect(new Set(said.map(({ day, lane }) => `${day} ${lane}`)).size).toBe(said.length);
    const washington = said.find(({ id }) => id === 'us-2024-10-23');
    const expected = inOctober.filter(({ date, byCountry }) => date === '2024-10-23' && byCountry === 'US');
    expect(washington && countOf(washington)).toBe(expected.length);
    expect(washington?.stances.map(({ stance }) => stance)).toEqual(
      expect.arrayContaining([...new Set(expected.map(({ stance }) => stance))])
    );
  });

  it('puts whoever is none of the seven last, among the others', () => {
    expect(data.lanes.map(({ name }) => name)).toEqual([
      'Kyiv',
      'Seoul',
      'Washington',
      'NATO',
      'Moscow',
      'Pyongyang',
      'Beijing',
      'Others'
    ]);
    expect(said.filter(({ lane }) => lane === 'others').map(({ day }) => day)).toEqual(
      [
        ...new Set(inOctober.filter(({ byCountry }) => ['JP', 'LT', 'XX'].includes(byCountry)).map(({ date }) => date))
      ].sort()
    );
  });

  it('goes day by day and, within a day, lane by lane', () => {
    const order = said.map(({ day, lane }) => `${day} ${data.lanes.findIndex(({ id }) => id === lane)}`);
    expect(order).toEqual([...order].sort());
  });

  it('links to the step that tells the same statement', () => {
    expect(said.find(({ id }) => id === 'kr-2024-10-18')?.step).toBe('ships-to-vladivostok');
    expect(said.filter(({ step }) => step !== undefined).map(({ id }) => id)).toEqual(['kr-2024-10-18']);
  });

  it('has words only for events that must appear, in the lane of who spoke', () => {
    const worded = said.filter(({ short }) => short !== undefined).map(({ id, short }) => [id, short]);
    expect(worded).toContainEqual(['kr-2024-10-18', 'Says 1,500 shipped']);
    expect(worded).toContainEqual(['kp-2024-10-25', 'If true, lawful']);
    expect(worded.some(([id]) => id === 'ua-2024-10-25')).toBe(false);
  });
});

describe('what happened', () => {
  it('is told by the earliest assertion that rests on one of its pages', () => {
    expect([one('first-crossing-by-sea').told, one('first-crossing-by-sea').lane]).toEqual(['2024-10-18', 'KR']);
    expect([one('first-units-in-kursk').told, one('first-units-in-kursk').lane]).toEqual(['2024-10-24', 'UA']);
    expect(one('last-group-leaves').told).toBe('2025-10-23');
    for (const row of happened) expect(row.known).toBe(row.told);
  });

  it('is never told before it happened', () => {
    for (const { id, told } of happened) expect(told >= (events as Facts['events'])[id]!.date).toBe(true);
  });

  it('keeps imprecise times imprecise, and reads them out', () => {
    expect(one('prisoner-leaves-home').title).toMatch(/^Early October 2024: /);
    expect(one('training-in-russia').title).toMatch(/^By 11 October 2024: /);
    expect(one('first-crossing-by-sea').title).toMatch(/^8 to 13 October 2024: /);
    const frame = frameOf(data, '2026-11-23', 0, 10, false);
    expect(reachOf(one('prisoner-leaves-home'), frame)).toMatchObject({ from: 0, to: 100, soft: true, late: true });
    expect(reachOf(one('training-in-russia'), frame)).toMatchObject({ openStart: true, to: 110 });
    expect(reachOf(one('first-crossing-by-sea'), frame)).toMatchObject({ from: 70, to: 130, soft: false });
  });

  it('draws soft ends pale and open ends as an arrow', () => {
    const frame = frameOf(data, '2026-11-23', 0, 10, false);
    const shapes = (id: string) => barOf(one(id), reachOf(one(id), frame), 50, 8, frame, false);
    expect(shapes('prisoner-leaves-home').some(({ opacity = 1 }) => opacity < 0.5)).toBe(true);
    expect(shapes('training-in-russia').filter(({ stroke }) => stroke !== undefined)).toHaveLength(1);
    expect(shapes('first-crossing-by-sea')).toHaveLength(1);
  });

  it('names the event or the page that is missing', () => {
    const { 'flights-west': _gone, ...rest } = events;
    expect(() => dataOf({ ...facts, events: rest }, place)).toThrow(/flights-west/);
    const alone = { ...events['flights-west'], sources: [{ source: 'natural-earth' as const }] };
    expect(() => dataOf({ ...facts, events: { ...events, 'flights-west': alone } }, place)).toThrow(
      /Soldiers|flights-west/
    );
  });
});

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
