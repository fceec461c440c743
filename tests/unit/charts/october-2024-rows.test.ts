import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/lib/charts/figures.ts';
import type { Facts } from '../../../src/lib/charts/kit/made.ts';
import { dataOf } from '../../../src/lib/charts/october-2024/data.ts';
import type { Happening, Statement } from '../../../src/lib/charts/october-2024/types.ts';
import { frameOf } from '../../../src/lib/charts/october-2024/frame.ts';
import { barOf, reachOf } from '../../../src/lib/charts/october-2024/happening.ts';
import { countOf } from '../../../src/lib/charts/october-2024/statement.ts';
import { claims } from '../../../src/lib/facts/claims.ts';
import { events } from '../../../src/lib/facts/events.ts';
import type { Claim } from '../../../src/lib/facts/schema.ts';
import { data, place } from './october-2024-fixture.ts';

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
