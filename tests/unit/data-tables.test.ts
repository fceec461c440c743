import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '../../src/lib/data/claims.ts';
import { rangeInWords } from '../../src/lib/data/estimates.ts';
import { eventsTable, flatEventsTable } from '../../src/lib/data/events.ts';
import { dataFile } from '../../src/lib/data/files.ts';
import { linesTable } from '../../src/lib/data/geometry.ts';
import { statusOn } from '../../src/lib/facts/as-of.ts';
import { claims, type ClaimId } from '../../src/lib/facts/claims.ts';
import { estimates } from '../../src/lib/facts/estimates.ts';
import { events } from '../../src/lib/facts/events.ts';
import { places } from '../../src/lib/facts/places.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { series } from '../../src/lib/facts/series.ts';
import { sources } from '../../src/lib/facts/sources.ts';

const parsed = (name: string) => JSON.parse(dataFile(name)!.text) as readonly Record<string, unknown>[];

const rowsOf = (name: string) => csvParse(dataFile(name)!.text);

describe('the tables', () => {
  it('hold all facts', () => {
    expect(parsed('claims.json').map(({ id }) => id)).toEqual(Object.keys(claims));
    expect(rowsOf('claims.csv')).toHaveLength(
      Object.values(claims).reduce((sum, { assertions }) => sum + assertions.length, 0)
    );
    expect(parsed('events.json').map(({ id }) => id)).toEqual(Object.keys(events));
    expect(rowsOf('events.csv').map(({ id }) => id)).toEqual(Object.keys(events));
    expect(rowsOf('estimates.csv').map(({ id }) => id)).toEqual(Object.keys(estimates));
    expect(new Set(rowsOf('series.csv').map((row) => row['series']))).toEqual(new Set(Object.keys(series)));
    expect(rowsOf('series.csv')).toHaveLength(
      Object.values(series).reduce((sum, { points }) => sum + points.length, 0)
    );
    expect(parsed('sources.json').map(({ id }) => id)).toEqual(Object.keys(sources));
    expect(linesTable.rows.map(({ id }) => id)).toEqual(Object.keys(lines));
  });

  it('give every claim the history that the ledger computes', () => {
    for (const { id, history, statusThen, statusLatest } of claimsTable.rows) {
      const days = claims[id].statusHistory.map(({ from }) => from);
      expect(history.map(({ from }) => from)).toEqual(days);
      for (const { from, status } of history) expect(statusOn(claims[id], from)?.status, id).toBe(status);
      expect(statusThen).toBe(statusOn(claims[id], '2024-10-23')?.status ?? null);
      expect(statusLatest).toBe(history.at(-1)?.status);
    }
  });

  it('say after each assertion how its claim then stood', () => {
    for (const { claim, date, status_after } of rowsOf('claims.csv')) {
      expect(status_after).toBe(statusOn(claims[claim as ClaimId], date!)?.status ?? '');
    }
  });

  it('point at nothing that is not there', () => {
    const known = new Set(parsed('sources.json').map(({ id }) => id));
    for (const name of ['claims.csv', 'events.csv', 'estimates.csv', 'series.csv']) {
      for (const row of rowsOf(name)) {
        const ids = row['sources']!.split(' ');
        expect(ids.length, name).toBe(row['source_urls']!.split(' ').length);
        for (const id of ids) expect(known.has(id), `${name}: ${id}`).toBe(true);
      }
    }
    const cited = [...dataFile('claims.json')!.text.matchAll(/"source":"([^"]+)"/g)].map((match) => match[1]);
    expect(cited.length).toBeGreaterThan(100);
    for (const id of cited) expect(known.has(id)).toBe(true);
    const ids = new Set(Object.keys(events));
    for (const { sameAs } of eventsTable.rows) for (const id of sameAs) expect(ids.has(id), id).toBe(true);
  });

  it('leave a date null where a page is undated', () => {
    const undated = Object.entries(sources).filter(([, { date }]) => date === null);
    expect(undated.length).toBeGreaterThan(0);
    const rows = new Map(parsed('sources.json').map((row) => [row['id'], row]));
    for (const [id] of undated) expect(rows.get(id)?.['date']).toBeNull();
  });

  it('give a time that is known only so far in words and in days', () => {
    const row = rowsOf('estimates.csv').find(({ about }) => about?.startsWith('mid '));
    expect(row).toMatchObject({ about: 'mid January 2025', about_from: '2025-01-11', about_to: '2025-01-20' });
    expect(row!['about_soft']).toBe('true');
    for (const { earliest, latest } of flatEventsTable.rows) expect((earliest ?? '') <= (latest ?? '9')).toBe(true);
  });

  it('leave the beginning open of what had happened by a day', () => {
    const row = flatEventsTable.rows.find(({ id }) => id === 'second-crossing');
    expect(row).toMatchObject({ when: 'by 23 October 2024', earliest: null, latest: '2024-10-23' });
  });

  it('lie where their place lies, unless they have a position of their own', () => {
    const [row] = eventsTable.rows.filter(({ id }) => id === 'kim-decides');
    const { lat, lon } = places.pyongyang;
    expect(row?.places).toEqual([{ name: 'Pyongyang, DPRK', lat, lon, place: 'pyongyang' }]);
    const { lat: own } = events['sks-balloons-drones-oct-2024'].places[0];
    expect(flatEventsTable.rows.find(({ id }) => id === 'sks-balloons-drones-oct-2024')?.lat).toBe(own);
    expect(own).not.toBe(places.seoul.lat);
  });

  it('put bounds in words', () => {
    expect([
      rangeInWords(11000, 11000),
      rangeInWords(1000, 3000),
      rangeInWords(3000, null),
      rangeInWords(null, 8000)
    ]).toEqual(['11,000', '1,000 to 3,000', '3,000 or more', 'up to 8,000']);
    expect(() => rangeInWords(null, null)).toThrow(RangeError);
  });
});
