import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import { csvOf } from '../../../src/lib/charts/kit/table.ts';
import { dataOf, tableOf } from '../../../src/lib/charts/security-council-votes/data.ts';
import { design } from '../../../src/lib/charts/security-council-votes/layout.ts';
import { seriesOf, textsOf, told, untold, withPoints } from './support.ts';

const VOTES = 'series-unsc-votes';
const FOR = 'series-unsc-votes-for';
const LATE = '2026-11-23';
const WIDTHS = [320, 1000];

const data = dataOf(facts, untold);
const drawn = (width: number, of = data, asOf = LATE) => design.layout(of, { width, asOf });
const texts = (width: number, of = data) => textsOf(drawn(width, of)).join(' ');

describe('the data of the Security Council figure', () => {
  it('has a row for every vote cast in the series', () => {
    const points = seriesOf(VOTES).points;
    expect(data.rows).toHaveLength(points.length);
    for (const { date, group, value, sources } of points) {
      const row = data.rows.find(({ day, state }) => day === date && state === group);
      expect(row?.vote).toBe(value === 1 ? 'for' : value === 0 ? 'abstained' : 'veto');
      expect(row?.sources).toEqual(sources);
    }
  });

  it('words each outcome from votes and counts', () => {
    expect(data.ballots.map(({ outcome }) => outcome)).toEqual([
      'Adopted unanimously',
      'Adopted unanimously',
      '13 of 15 for, vetoed by Russia and China',
      '13 of 15 for, vetoed by Russia, China abstained'
    ]);
  });

  it('leads to the step that tells the vote', () => {
    const linked = dataOf(facts, told);
    expect(linked.rows.map(({ step }) => step)).toEqual(
      ['russia-votes-for-sanctions', 'unsc-2397', 'veto-2022', 'veto-panel-2024'].flatMap((id) => [
        `step-of-${id}`,
        `step-of-${id}`
      ])
    );
  });

  it('names what is missing or unclear', () => {
    expect(() => dataOf({ ...facts, series: {} }, untold)).toThrow(VOTES);
    const { [FOR]: _counts, ...rest } = facts.series;
    expect(() => dataOf({ ...facts, series: rest }, untold)).toThrow(FOR);
    expect(() =>
      dataOf(
        withPoints(VOTES, (points) => points.map((p) => ({ ...p, value: 2 }))),
        untold
      )
    ).toThrow('neither');
    expect(() =>
      dataOf(
        withPoints(VOTES, () => [{ date: '2006-10-14', value: 1 }]),
        untold
      )
    ).toThrow('2006-10-14');
  });
});

describe('the drawing of the Security Council figure', () => {
  it.each(WIDTHS)('raises a vote for, lowers a veto and leaves an abstention on the line at %i px', (width) => {
    const { marks } = drawn(width);
    expect(marks.map(({ row }) => row)).toEqual(data.rows.map(({ id }) => id));
    const yOf = (state: string, vote: string) => [
      ...new Set(
        data.rows
          .filter((row) => row.state === state && row.vote === vote)
          .map(({ id }) => marks.find((m) => m.row === id)?.y ?? NaN)
      )
    ];
    const [yes, no] = [yOf('Russia', 'for'), yOf('Russia', 'veto')];
    expect([yes.length, no.length]).toEqual([1, 1]);
    expect(yes[0]).toBeLessThan(no[0] ?? 0);
    const [cYes, cNone, cNo] = ['for', 'abstained', 'veto'].map((vote) => yOf('China', vote)[0] ?? NaN);
    expect(cYes).toBeLessThan(cNone ?? 0);
    expect(cNone).toBeLessThan(cNo ?? 0);
  });

  it.each(WIDTHS)('sets votes where their days lie in the years at %i px', (width) => {
    const { marks } = drawn(width);
    const [a, b, c, d] = [0, 2, 4, 6].map((i) => marks[i]?.x ?? NaN) as [number, number, number, number];
    const day = (text: string) => Date.parse(text);
    const share = (day('2017-12-22') - day('2006-10-14')) / (day('2024-03-28') - day('2006-10-14'));
    expect((b - a) / (d - a)).toBeCloseTo(share, 2);
    expect(c).toBeGreaterThan(b);
  });

  it('draws the three votes in three shapes', () => {
    const shapeOf = (vote: string) => {
      const { marks } = drawn(680);
      const mark = marks.find(({ row }) => row === data.rows.find((one) => one.vote === vote)?.id);
      return mark?.shapes
        .map(
          ({ d, fill }) =>
            `${d.replaceAll(/[\d.\- ]/g, '')} ${fill === 'paper' || fill === undefined ? 'open' : 'filled'}`
        )
        .join('+');
    };
    expect(new Set(['for', 'abstained', 'veto'].map(shapeOf)).size).toBe(3);
  });

  it('says what was put to the vote and how it went, at every size', () => {
    for (const width of WIDTHS) {
      for (const { text, outcome } of data.ballots) {
        expect(texts(width)).toContain(text);
        expect(texts(width)).toContain(outcome);
      }
    }
  });

  it('follows the facts into drawing, table and CSV', () => {
    const changed = dataOf(
      withPoints(FOR, (points) => points.map((p) => (p.date === '2022-05-26' ? { ...p, value: 12 } : p))),
      untold
    );
    expect(texts(1000, changed)).toContain('12 of 15 for, vetoed by Russia and China');
    expect(texts(1000, data)).not.toContain('12 of 15');
    expect(csvOf(tableOf(changed))).toContain('12 of 15 for');
    const turned = dataOf(
      withPoints(VOTES, (points) =>
        points.map((p) => (p.date === '2024-03-28' && p.group === 'China' ? { ...p, value: -1 } : p))
      ),
      untold
    );
    expect(texts(1000, turned)).not.toContain('abstained');
    expect(csvOf(tableOf(turned))).toContain('China,veto,"13 of 15 for, vetoed by Russia and China"');
  });

  it('draws hollow a vote that was not yet known', () => {
    const { marks } = drawn(680, data, '2024-03-01');
    expect(marks.map(({ after }) => after)).toEqual([false, false, false, false, false, false, true, true]);
    for (const { after, shapes } of marks) expect(shapes.some(({ dash }) => dash)).toBe(after);
  });

  it('draws one state alone', () => {
    const china = design.filters?.(data)[0]?.options.find(({ name }) => name === 'China');
    const { marks, words } = design.layout(data, { width: 680, asOf: LATE, hidden: new Set(china?.rows) });
    expect(marks).toHaveLength(4);
    expect(words.map(({ text }) => text)).not.toContain('China');
  });
});

describe('the words of the Security Council figure', () => {
  it('list the years of votes for and of vetoes that were known', () => {
    expect(design.words(data, LATE).title).toBe(
      'Russia voted for UN sanctions on North Korea in 2006 and 2017; in 2022 and 2024 it used its veto'
    );
    expect(design.words(data, '2023-01-01').title).not.toContain('2024');
    expect(design.words(data, '2018-01-01').title).not.toMatch(/\d/);
  });

  it('say which votes are not in the record', () => {
    expect(design.words(data, LATE).note).toBe(facts.series[VOTES]?.caution);
    expect(design.words(data, LATE).note).toContain('2009');
  });
});
