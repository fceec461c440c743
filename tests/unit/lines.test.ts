import { readFileSync } from 'node:fs';
import { geoArea, geoDistance } from 'd3';
import { difference, type Geom } from 'polyclip-ts';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { claims } from '../../src/lib/facts/claims.ts';
import { lines } from '../../src/lib/facts/lines.ts';
import { alongTheFront, aroundSudzha } from '../../src/lib/facts/lines/drawn/settlements.ts';
import { lineSchema, type Line } from '../../src/lib/facts/schema.ts';
import { sources } from '../../src/lib/facts/sources.ts';
import { readBasemap } from '../../src/lib/stage/basemap/read.ts';
import { earth, shape, squareKilometres, inside, paths, away } from './lines-measured.ts';

/** What clipping leaves, in the winding that d3-geo needs. */
const clockwise = (polygons: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) =>
    rings.map((ring, i) => {
      const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      return large === (i === 0) ? [...ring].reverse() : ring;
    })
  )
});

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
  const stages = [
    october,
    'ukrainian-held-kursk-2025-03-05',
    'ukrainian-held-kursk-2025-03-13',
    march,
    'ukrainian-held-kursk-2025-04-26'
  ] as const;
  const [, earlyMarch, midMarch, , april] = stages;

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

  it.each([
    [earlyMarch, 400],
    [midMarch, 140],
    [march, 77],
    [april, 3]
  ] as const)('%s has the published size, %d square kilometres, within 15 per cent', (id, published) => {
    expect(Math.abs(squareKilometres(id) / published - 1)).toBeLessThan(0.15);
  });

  it.each([
    ['Sudzha', [35.27, 51.197], 2],
    ['Sverdlikovo', [35.118, 51.251], 1],
    ['Pogrebki', [35.226, 51.38], 1],
    ['Plekhovo', [35.328, 51.103], 0],
    ['Malaya Loknya', [35.228, 51.333], 2],
    ['Martynovka', [35.365, 51.241], 2],
    ['Zaoleshenka', [35.258, 51.203], 3],
    ['Goncharovka', [35.252, 51.191], 3],
    ['Guyevo', [35.265, 51.096], 4],
    ['Oleshnya', [35.15, 51.15], 5],
    ['Gornal', [35.21, 51.066], 5]
  ] as const)('%s is held until it falls', (name, point, until) => {
    const held = stages.map((id) => inside(id, [...point]));
    // Plekhovo was contested in October, so that nothing is said of that month.
    const from = name === 'Plekhovo' ? 1 : 0;
    expect(held.slice(from)).toEqual(stages.map((_, i) => i < until).slice(from));
  });

  it('only ever shrinks', () => {
    stages.slice(1).forEach((id, i) => {
      const before = shape(stages[i]!).coordinates as Geom;
      const grown = difference(shape(id).coordinates as Geom, before);
      // The grid of half a thousandth of a degree leaves slivers along the common border.
      expect(geoArea(clockwise(grown)) * earth ** 2, id).toBeLessThan(0.05);
      expect(squareKilometres(id)).toBeLessThan(squareKilometres(stages[i]!));
    });
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

it('the ways across Russia run from east to west, and end at Kursk', () => {
  for (const id of ['trans-siberian', 'air-vladivostok-kursk'] as const) {
    const path = paths(lines[id].geometry)[0]!;
    expect(path[0]![0]).toBeGreaterThan(131);
    expect(geoDistance(path.at(-1) as [number, number], [36.2, 51.74]) * earth).toBeLessThan(10);
  }
});
