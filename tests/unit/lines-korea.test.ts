import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { lines, type LineId } from '../../src/lib/facts/lines.ts';
import type { Line } from '../../src/lib/facts/schema.ts';
import { readBasemap } from '../../src/lib/stage/basemap/read.ts';
import { earth, squareKilometres, inside, paths, away } from './lines-measured.ts';

const korea = readBasemap(
  JSON.parse(readFileSync(new URL('../../src/lib/stage/basemap/korea.json', import.meta.url), 'utf8'))
).countries.features;

describe('the fronts of the Korean War', () => {
  const fronts = Object.entries<Line>(lines).filter(
    ([, { kind, asOf }]) => kind === 'front-history' && asOf < '1954'
  ) as [LineId, Line][];
  const pathOf = (id: LineId) => paths(lines[id].geometry)[0]! as [number, number][];
  /** The front's latitude at a longitude. */
  const latitude = (id: LineId, lng: number): number => {
    const path = pathOf(id);
    const i = path.findIndex(([x], k) => k > 0 && (x - lng) * (path[k - 1]![0] - lng) <= 0);
    const [[ax, ay], [bx, by]] = [path[i - 1]!, path[i]!];
    return ay + ((lng - ax) / (bx - ax || 1)) * (by - ay);
  };

  it('stand in the order of their days', () => {
    const days = fronts.map(([, { asOf }]) => asOf);
    expect(days).toHaveLength(10);
    expect(days).toEqual([...days].sort());
  });

  it.each(fronts)('%s runs from west to east', (id) => {
    const path = pathOf(id);
    expect(path[0]![0]).toBeLessThan(path.at(-1)![0]);
  });

  it.each([
    ['front-1950-07-04', ['Suwon', [127.009, 37.291]]],
    ['front-1950-07-04', ['Wonju', [127.945, 37.351]]],
    ['front-1950-07-04', ['Samcheok', [129.171, 37.441]]],
    ['front-1950-08-04', ['Yeongdeok', [129.37, 36.414]]],
    ['front-1950-12-31', ['the 38th parallel in the mountains', [128.2, 38]]],
    ['front-1951-01-24', ['Pyeongtaek', [127.089, 36.995]]],
    ['front-1951-01-24', ['Anseong', [127.27, 37.011]]],
    ['front-1951-01-24', ['Wonju', [127.945, 37.351]]],
    ['front-1951-04-22', ['Yanggu', [127.989, 38.106]]],
    ['front-1951-07-10', ['Cheorwon', [127.218, 38.209]]],
    ['front-1951-07-10', ['the Punchbowl', [128.14, 38.285]]]
  ] as const)('%s passes a place its sources name', (id, [name, point]) => {
    expect(away(point, id), name).toBeLessThan(10);
  });

  it('swing down the peninsula, up, down and up again', () => {
    const at = (id: LineId) => latitude(id, 128.4);
    const order = ['1950-06-25', '1950-07-04', '1950-08-04', '1951-01-24', '1950-12-31', '1951-04-22', '1951-07-10'];
    const north = order.map((day) => at(`front-${day}` as LineId));
    const [june, july, august, january, december, april, talks] = north as [
      number,
      number,
      number,
      number,
      number,
      number,
      number
    ];
    expect(july).toBeLessThan(june);
    expect(august).toBeLessThan(july);
    expect(january).toBeLessThan(december - 0.5);
    expect(december).toBeLessThan(38);
    expect(april).toBeGreaterThan(38);
    expect(talks).toBeGreaterThan(april);
    expect(at('front-1950-11-24')).toBeGreaterThan(41);
  });

  const drawnToTheCoast = fronts.map(([id]) => id).filter((id) => /-(07|08|12|01|04)-|1951/.test(id));

  it.each(drawnToTheCoast)('%s ends at the coast', (id) => {
    const path = pathOf(id);
    for (const [end, before] of [
      [path[0]!, path[1]!],
      [path.at(-1)!, path.at(-2)!]
    ] as const) {
      const beyond: [number, number] = [end[0] + (end[0] - before[0]) * 0.5, end[1] + (end[1] - before[1]) * 0.5];
      expect(korea.some((country) => geoContains(country, beyond))).toBe(false);
    }
    for (const point of path.slice(1, -1)) expect(korea.some((country) => geoContains(country, point))).toBe(true);
  });
});

describe('Korea', () => {
  it('the demarcation line runs through Panmunjom', () => {
    expect(away([126.67667, 37.95583], 'mdl')).toBeLessThan(0.3);
    expect(inside('dmz', [126.67667, 37.95583])).toBe(true);
  });

  it('the demilitarised zone lies around the line, but for its two ends', () => {
    const line = paths(lines.mdl.geometry)[0]!;
    for (const point of line.slice(1, -1)) expect(inside('dmz', point as [number, number]), point.join()).toBe(true);
    expect(squareKilometres('dmz')).toBeGreaterThan(700);
    expect(squareKilometres('dmz')).toBeLessThan(1000);
  });

  it('the 38th parallel is the parallel', () => {
    for (const [, lat] of paths(lines['parallel-38'].geometry).flat()) expect(lat).toBe(38);
  });

  const voyages = Object.entries<Line>(lines).filter(([, { kind }]) => kind === 'sea-route');

  it('has six sea routes', () => expect(voyages).toHaveLength(6));

  it.each(voyages)('%s crosses no land between its ports', (_, { geometry }) => {
    const path = paths(geometry)[0]!;
    const [first, last] = [path[0]!, path.at(-1)!] as [[number, number], [number, number]];
    expect(first[0]).toBeLessThan(last[0]);
    for (const [i, point] of path.entries()) {
      const next = path[i + 1] ?? point;
      for (const t of [0, 0.25, 0.5, 0.75]) {
        const at: [number, number] = [point[0]! + t * (next[0]! - point[0]!), point[1]! + t * (next[1]! - point[1]!)];
        if (Math.min(geoDistance(at, first), geoDistance(at, last)) * earth < 6) continue;
        expect(
          korea.some((country) => geoContains(country, at)),
          at.join()
        ).toBe(false);
      }
    }
  });
});
