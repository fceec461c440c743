import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/polls/data.ts';
import { design } from '../../../src/lib/charts/polls/layout.ts';
import { partOf } from '../../../src/lib/charts/polls/shapes.ts';
import { seriesOf, textsOf, untold, withPoints } from './support.ts';

const IDS = [
  'series-poll-gallup-weapons',
  'series-poll-gallup-nonmilitary',
  'series-poll-gallup-none',
  'series-poll-joongang'
];
const LATE = '2026-11-23';
const EARLY = '2024-10-23';
const WIDTHS = [320, 1000];

const pointsOf = (id: string) => seriesOf(id).points;
const data = dataOf(facts, untold);
const drawn = (width: number, asOf = LATE, of = data) => design.layout(of, { width, asOf });
const texts = (width: number, asOf = LATE, of = data) => textsOf(drawn(width, asOf, of));

describe('the data of the polls figure', () => {
  it('has a row for every point of the four series', () => {
    expect(data.rows).toHaveLength(IDS.flatMap(pointsOf).length);
    for (const { value, measure, group, sources } of IDS.flatMap(pointsOf)) {
      const row = data.rows.find(
        (one) => one.value === value && one.answer === measure && one.group === (group ?? 'All adults')
      );
      expect(row?.sources).toEqual(sources);
    }
  });

  it('keeps the two questions apart, each bar at most a hundred', () => {
    expect(data.questions.map(({ asked }) => asked.map(({ name }) => name))).toEqual([
      ['June 2022', 'October 2024'],
      ['All adults', 'Ages 18 to 29', 'Ages 70 and over']
    ]);
    for (const { shares } of data.questions.flatMap(({ asked }) => asked)) {
      expect(new Set(shares.map(({ question }) => question)).size).toBe(1);
      expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(100);
    }
  });

  it('invents no answer for those whose answer is not given', () => {
    const [, young, old] = data.questions[1]?.asked ?? [];
    expect(young?.shares.map(({ answer }) => answer)).toEqual(['In favour', 'Against']);
    expect(old?.shares).toHaveLength(2);
  });

  it('knows a share from the report that carries it', () => {
    const none = data.rows.find(({ answer, time }) => answer === 'No aid at all' && time === 'June 2022');
    expect(none?.known).toBe('2024-10-25');
  });

  it('names what is missing', () => {
    expect(() => dataOf({ ...facts, series: {} }, untold)).toThrow('series-poll-gallup-weapons');
    expect(() =>
      dataOf(
        withPoints('series-poll-joongang', () => [{ date: '2024', value: 5, measure: 'Perhaps' }]),
        untold
      )
    ).toThrow('series-poll-joongang');
  });
});

describe('the drawing of the polls figure', () => {
  it.each(WIDTHS)('has a mark with its per cent for every row, in order, at %i px', (width) => {
    const { marks } = drawn(width);
    expect(marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
    marks.forEach(({ words }, i) => expect(words?.map(({ text }) => text)).toEqual([`${data.rows[i]?.value}%`]));
  });

  it.each(WIDTHS)('makes parts as wide as their shares, one after another, at %i px', (width) => {
    const { marks } = drawn(width);
    const widths = marks.map(({ reach }) => 2 * (reach[0] - 2));
    const unit = (widths[0] ?? 0) / (data.rows[0]?.value ?? 1);
    widths.forEach((w, i) => expect(w).toBeCloseTo(unit * (data.rows[i]?.value ?? 0), 3));
    for (const { shares } of data.questions.flatMap(({ asked }) => asked)) {
      const ends = shares
        .map(({ id }) => marks.find(({ row }) => row === id))
        .map((m) => [(m?.x ?? 0) - (m?.reach[0] ?? 0) + 2, (m?.x ?? 0) + (m?.reach[0] ?? 0) - 2]);
      ends.slice(1).forEach(([start], i) => expect(start).toBeCloseTo(ends[i]?.[1] ?? NaN, 3));
    }
  });

  it.each(WIDTHS)('names every answer once for each question at %i px', (width) => {
    for (const answer of new Set(data.rows.map((row) => row.answer))) {
      expect(
        texts(width).filter((text) => text === answer),
        answer
      ).toHaveLength(1);
    }
  });

  it('draws the answers so that they differ without colour', () => {
    const box = { x: 0, y: 0, width: 60, height: 20 };
    const drawings = (['solid', 'hatched', 'plain', 'lined'] as const).map((look) =>
      JSON.stringify(
        partOf(look, box, false).map(({ d, fill, stroke }) => ({
          d,
          filled: fill !== 'paper' && fill !== undefined,
          stroke
        }))
      )
    );
    expect(new Set(drawings).size).toBe(4);
    for (const { asked } of data.questions) {
      const looks = new Map(asked.flatMap(({ shares }) => shares.map(({ answer, look }) => [answer, look])));
      expect(new Set(looks.values()).size).toBe(looks.size);
    }
  });

  it.each(WIDTHS)('draws hollow what was not known on the day at %i px', (width) => {
    const known = drawn(width, EARLY)
      .marks.filter(({ after }) => !after)
      .map(({ row }) => row);
    expect(known).toEqual(['gallup-weapons-0', 'gallup-nonmilitary-0']);
    for (const { after, shapes } of drawn(width, EARLY).marks) expect(shapes.some(({ dash }) => dash)).toBe(after);
  });

  it('follows the facts into drawing, table and CSV', () => {
    const changed = dataOf(
      withPoints('series-poll-gallup-weapons', (points) =>
        points.map((p) => (p.value === 13 ? { ...p, value: 11 } : p))
      ),
      untold
    );
    expect(texts(320)).toContain('13%');
    expect(texts(320, LATE, changed)).not.toContain('13%');
    expect(texts(320, LATE, changed)).toContain('11%');
    expect(csvOf(tableOf(data))).toContain('aid,13,2024-10-25');
    expect(csvOf(tableOf(changed))).toContain('aid,11,2024-10-25');
    expect(design.words(changed, LATE).title).toContain('11%');
  });

  it('draws one question alone, and nothing where all is hidden', () => {
    const [filter] = design.filters?.(data) ?? [];
    const [gallup, joongang] = filter?.options ?? [];
    const one = design.layout(data, { width: 680, asOf: LATE, hidden: new Set(gallup?.rows) });
    expect(one.marks.map(({ row }) => row)).toEqual(joongang?.rows);
    expect(
      design.layout(data, { width: 680, asOf: LATE, hidden: new Set(data.rows.map(({ id }) => id)) }).marks
    ).toEqual([]);
  });
});

describe('the words of the polls figure', () => {
  it('give every share for arms that was known, and none that was not', () => {
    const title = (asOf: string) => design.words(data, asOf).title;
    expect(title(LATE)).toContain('15% of South Koreans in June 2022 and 13% in October 2024');
    expect(title(LATE)).toContain('28%');
    expect(title('2024-11-03')).toContain('13%');
    expect(title('2024-11-03')).not.toContain('28');
    expect(title(EARLY)).toContain('15%');
    expect(title(EARLY)).not.toContain('13');
  });
});
