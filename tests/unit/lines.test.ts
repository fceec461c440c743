import { readFileSync } from 'node:fs';
import { geoArea, geoContains, geoDistance } from 'd3';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { claims } from '../../src/lib/facts/claims.ts';
import { lines, type LineId } from '../../src/lib/facts/lines.ts';
import { alongTheFront, aroundSudzha } from '../../src/lib/facts/lines/drawn/settlements.ts';
import { lineSchema, type Line } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { readBasemap } from '../../src/lib/stage/basemap/read.ts';

const earth = 6371.0088;
const shape = (id: LineId) => lines[id].geometry as unknown as MultiPolygon;
const squareKilometres = (id: LineId) => geoArea(shape(id)) * earth ** 2;
const inside = (id: LineId, point: [number, number]) => geoContains(shape(id), point);

/** The paths of a line, or the rings of an area. */
function paths({ type, coordinates }: Line['geometry']): Position[][] {
  if (type === 'LineString') return [coordinates as unknown as Position[]];
  return (type === 'MultiPolygon' ? coordinates.flat() : coordinates) as unknown as Position[][];
}

/** Kilometres from a point to the nearest point of a line, in the plane: good to a per cent over a few kilometres. */
function away([lng, lat]: readonly [number, number], id: LineId): number {
  const kx = earth * (Math.PI / 180) * Math.cos((lat * Math.PI) / 180);
  const ky = earth * (Math.PI / 180);
  let least = Infinity;
  for (const path of paths(lines[id].geometry)) {
    path.slice(1).forEach((end, i) => {
      const [ax, ay] = [(path[i]![0]! - lng) * kx, (path[i]![1]! - lat) * ky];
      const [dx, dy] = [(end[0]! - lng) * kx - ax, (end[1]! - lat) * ky - ay];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
    });
  }
  return least;
}

describe('every line', () => {
  it.each(Object.entries<Line>(lines))('%s is complete', (_, line) => {
    expect(lineSchema.safeParse(line).error).toBeUndefined();
    expect(line.sources.length).toBeGreaterThan(0);
    for (const source of line.sources) expect(sources).toHaveProperty([source]);
    if (line.claim) expect(claims).toHaveProperty([line.claim]);
    for (const path of paths(line.geometry)) expect(path.length).toBeGreaterThan(1);
  });

  it('that is an area winds clockwise', () => {
    for (const { geometry } of Object.values<Line>(lines)) {
      if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') continue;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const coordinates of polygons) {
        const area = geoArea({ type: 'Polygon', coordinates: coordinates as unknown as Position[][] });
        expect(area).toBeGreaterThan(0);
        expect(area).toBeLessThan(1);
      }
    }
  });

  it('that is a route has points close enough to look the same on a globe and in Mercator', () => {
    for (const [id, { kind, geometry }] of Object.entries<Line>(lines)) {
      if (!kind.endsWith('route') && !kind.startsWith('front')) continue;
      for (const path of paths(geometry)) {
        path.slice(1).forEach((end, i) => {
          const degrees = (geoDistance(path[i] as [number, number], end as [number, number]) * 180) / Math.PI;
          expect(degrees, id).toBeLessThan(0.21);
        });
      }
    }
  });

  it('keeps the ids that outside pages rely on', () => {
    expect(Object.keys(lines)).toEqual(
      expect.arrayContaining(['front-2024-10-23', 'ukrainian-held-kursk-2024-10-23', 'russian-held-2024-10-23'])
    );
  });
});

describe('the front on 23 October 2024', () => {
  const held = 'russian-held-2024-10-23';

  it.each([
    ['Donetsk', [37.802, 48.023]],
    ['Luhansk', [39.317, 48.567]],
    ['Mariupol', [37.544, 47.096]],
    ['Melitopol', [35.367, 46.849]],
    ['Simferopol', [34.108, 44.957]]
  ] as const)('%s is held by Russia', (_, point) => expect(inside(held, [...point])).toBe(true));

  it.each([
    ['Kyiv', [30.524, 50.455]],
    ['Kharkiv', [36.232, 49.991]],
    ['Kherson', [32.635, 46.651]],
    ['Zaporizhzhia', [35.139, 47.838]],
    ['Pokrovsk', [37.181, 48.282]],
    ['Kursk', [36.187, 51.737]]
  ] as const)('%s is not', (_, point) => expect(inside(held, [...point])).toBe(false));

  it.each(alongTheFront.map((s) => [s.name, s] as const))('%s lies on its side', (_, { lng, lat, by }) => {
    const distance = away([lng, lat], 'front-2024-10-23');
    if (by === 'contested') expect(distance).toBeLessThan(5);
    else if (distance > 2) expect(inside(held, [lng, lat])).toBe(by === 'RU');
  });

  it('has hardly a settlement on the wrong side at all', () => {
    const wrong = alongTheFront.filter(
      ({ lng, lat, by }) => by !== 'contested' && inside(held, [lng, lat]) !== (by === 'RU')
    );
    expect(wrong.map(({ name }) => name)).toEqual(['Kinburn Spit']);
  });

  it('leaves about a fifth of Ukraine behind it', () => {
    expect(squareKilometres(held)).toBeGreaterThan(106_000);
    expect(squareKilometres(held)).toBeLessThan(114_000);
    expect(squareKilometres('occupied-crimea')).toBeGreaterThan(26_000);
    expect(squareKilometres('occupied-crimea')).toBeLessThan(28_000);
    expect(squareKilometres('occupied-donbas-2022')).toBeGreaterThan(15_500);
    expect(squareKilometres('occupied-donbas-2022')).toBeLessThan(18_500);
  });
});

describe('the Kursk salient', () => {
  const october = 'ukrainian-held-kursk-2024-10-23';
  const grey = 'grey-zone-kursk-2024-10-23';
  const march = 'ukrainian-held-kursk-2025-03-16';

  it('has the size that was reported', () => {
    expect(Math.round(squareKilometres(october) / 10) * 10).toBeGreaterThanOrEqual(660);
    expect(Math.round(squareKilometres(october) / 10) * 10).toBeLessThanOrEqual(700);
    expect(squareKilometres(grey)).toBeGreaterThan(320);
    expect(squareKilometres(grey)).toBeLessThan(370);
    expect(squareKilometres(march)).toBeGreaterThan(70);
    expect(squareKilometres(march)).toBeLessThan(85);
  });

  it.each(aroundSudzha.map((s) => [s.name, s] as const))('%s lies on its side', (_, { lng, lat, by }) => {
    if (by === 'UA') expect(inside(october, [lng, lat])).toBe(true);
    if (by === 'RU') expect(inside(october, [lng, lat])).toBe(false);
    if (by === 'contested')
      expect(Math.min(away([lng, lat], october), inside(grey, [lng, lat]) ? 0 : 9)).toBeLessThan(4);
  });

  it('holds Sudzha in October and not in March, and never Korenevo', () => {
    expect(inside(october, [35.27, 51.197])).toBe(true);
    expect(inside(march, [35.27, 51.197])).toBe(false);
    for (const id of [october, grey, march] as const) expect(inside(id, [34.903, 51.412])).toBe(false);
  });

  it('keeps to Russia: its southern side is the border', () => {
    const file = new URL('../../src/lib/stage/basemap/ukraine.json', import.meta.url);
    const ukraine = readBasemap(JSON.parse(readFileSync(file, 'utf8'))).countries.features.find(
      ({ properties }) => properties.c === 'UA'
    )!;
    const corner = new Set(
      ukraine.geometry.coordinates.flat(2).map((p) => (p as Position).map((v) => v.toFixed(3)).join())
    );
    const shared = paths(lines[october].geometry)
      .flat()
      .filter((p) => corner.has(p.map((v) => v.toFixed(3)).join()));
    expect(shared.length).toBeGreaterThan(8);
    expect(inside(october, [34.8, 50.908])).toBe(false);
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

  const file = new URL('../../src/lib/stage/basemap/korea.json', import.meta.url);
  const land = readBasemap(JSON.parse(readFileSync(file, 'utf8'))).countries;
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
          land.features.some((country) => geoContains(country, at)),
          at.join()
        ).toBe(false);
      }
    }
  });
});

it('the ways across Russia run from east to west, and end at Kursk', () => {
  for (const id of ['trans-siberian', 'air-vladivostok-kursk'] as const) {
    const path = paths(lines[id].geometry)[0]!;
    expect(path[0]![0]).toBeGreaterThan(131);
    expect(geoDistance(path.at(-1) as [number, number], [36.2, 51.74]) * earth).toBeLessThan(10);
  }
});
