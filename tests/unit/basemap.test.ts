import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { makeAll } from '../../src/lib/stage/basemap/build/all.ts';
import { detailFor, readBasemap, withRegion, type Basemap, type Detail } from '../../src/lib/stage/basemap/read.ts';
import { regions, type Box } from '../../src/lib/stage/basemap/regions.ts';

const details: readonly Detail[] = ['world', 'korea', 'ukraine'];
const fileOf = (detail: Detail) => new URL(`../../src/lib/stage/basemap/${detail}.json`, import.meta.url);
const maps = Object.fromEntries(
  details.map((detail) => [detail, readBasemap(JSON.parse(readFileSync(fileOf(detail), 'utf8')))])
) as Record<Detail, Basemap>;
const detailed = {
  korea: withRegion(maps.world, 'korea', maps.korea),
  ukraine: withRegion(maps.world, 'ukraine', maps.ukraine)
};

/** The countries whose area holds the point, one entry for each piece. */
const at = (map: Basemap, point: [number, number]) =>
  map.countries.features.filter((country) => geoContains(country, point)).map(({ properties }) => properties.c);

const rings = ({ type, coordinates }: Polygon | MultiPolygon) => (type === 'Polygon' ? [coordinates] : coordinates);
const linesOf = (map: Basemap) =>
  [map.coast, map.borders, map.provinces].flatMap(({ features }) => features.flatMap((f) => f.geometry.coordinates));

describe('whose ground it is', () => {
  const towns: readonly [string, [number, number], string, readonly Detail[]][] = [
    ['Simferopol', [34.108, 44.957], 'UA', ['world', 'ukraine']],
    ['Sevastopol', [33.55, 44.585], 'UA', ['world', 'ukraine']],
    ['Kerch', [36.44, 45.36], 'UA', ['world', 'ukraine']],
    ['Dzhankoi', [34.393, 45.709], 'UA', ['world', 'ukraine']],
    ['Taman', [36.9, 45.2], 'RU', ['world', 'ukraine']],
    ['Donetsk', [37.802, 48.023], 'UA', ['world', 'ukraine']],
    ['Kursk', [36.187, 51.737], 'RU', ['world', 'ukraine']],
    ['Sudzha', [35.27, 51.197], 'RU', ['world', 'ukraine']],
    ['Sumy', [34.8, 50.908], 'UA', ['world', 'ukraine']],
    ['Pristina', [21.16, 42.66], 'XK', ['world', 'ukraine']],
    ['Pyongyang', [125.754, 39.034], 'KP', ['world', 'korea']],
    ['Seoul', [126.978, 37.566], 'KR', ['world', 'korea']],
    ['Ussuriysk', [131.946, 43.803], 'RU', ['world', 'korea']],
    ['Harbin', [126.65, 45.75], 'CN', ['world', 'korea']],
    ['Jeju', [126.55, 33.4], 'KR', ['world', 'korea']],
    ['Ulleungdo', [130.87, 37.5], 'KR', ['world', 'korea']],
    ['Sakhalin', [142.75, 50], 'RU', ['world']],
    ['Kunashir', [145.9, 44.1], 'RU', ['world']],
    ['Hokkaido', [142.5, 43.4], 'JP', ['world']],
    ['Hainan', [109.8, 19.2], 'CN', ['world']],
    ['Taiwan', [121, 23.8], 'TW', ['world']],
    ['Chukotka beyond 180 degrees', [-175, 66.5], 'RU', ['world']],
    ['Windhoek', [17.08, -22.57], 'NA', ['world']]
  ];
  it.each(towns)('%s', (_, point, country, files) => {
    for (const file of files) expect(at(maps[file], point), file).toEqual([country]);
  });
});

describe('a region in detail takes the place of its zone', () => {
  const points: readonly (readonly [keyof typeof detailed, [number, number], string])[] = [
    ['korea', [125.754, 39.034], 'KP'],
    ['korea', [107.606, 51.827], 'RU'],
    ['korea', [142.5, 43.4], 'JP'],
    ['ukraine', [30.524, 50.455], 'UA'],
    ['ukraine', [13.4, 52.5], 'DE'],
    ['ukraine', [55, 54], 'RU']
  ];
  it.each(points)('%s: the ground at %s is there once', (region, point, country) => {
    expect(at(detailed[region], point)).toEqual([country]);
  });

  it.each(['korea', 'ukraine'] as const)('%s: borders and coasts go on beyond the edge of the box', (region) => {
    const edge = regions[region];
    const ends = (map: Basemap) =>
      [map.coast, map.borders]
        .flatMap(({ features }) => features.flatMap((f) => f.geometry.coordinates))
        .flatMap((line) => [line[0]!, line.at(-1)!])
        .filter((point) => onEdge(edge, point));
    const outside = ends({
      ...maps.world,
      coast: { ...maps.world.coast, features: maps.world.coast.features.filter((f) => f.properties.zone !== region) },
      borders: {
        ...maps.world.borders,
        features: maps.world.borders.features.filter((f) => f.properties.zone !== region)
      }
    });
    const inside = ends(maps[region]);
    expect(inside.length).toBeGreaterThan(8);
    for (const [lng, lat] of outside) {
      const gap = Math.min(...inside.map(([x, y]) => Math.hypot(x! - lng!, y! - lat!)));
      expect(gap, `${lng}, ${lat}`).toBeLessThan(0.02);
    }
  });
});

/** Within reach of the world file's grid of an edge of the box. */
const onEdge = (box: Box, [lng, lat]: readonly number[]) => {
  const [west, south, east, north] = box.map((edge, i) => edge + (i < 2 ? -0.006 : 0.006)) as unknown as Box;
  if (lng! < west || lng! > east || lat! < south || lat! > north) return false;
  return box.some((edge, i) => Math.abs((i % 2 ? lat! : lng!) - edge) < 0.006);
};

describe.each(details)('%s.json', (detail) => {
  const map = maps[detail];

  it('has areas that wind clockwise', () => {
    for (const { geometry, properties } of [...map.countries.features, ...map.lakes.features]) {
      for (const coordinates of rings(geometry)) {
        const area = geoArea({ type: 'Polygon', coordinates });
        expect(area, JSON.stringify(properties)).toBeGreaterThan(0);
        expect(area, JSON.stringify(properties)).toBeLessThan(2 * Math.PI);
      }
    }
  });

  it('draws no edge of a box as coast or border', () => {
    const edges = linesOf(map).flatMap((line) =>
      line.slice(1).filter((point, i) =>
        Object.values(regions).some((box) => {
          const [a, b] = [line[i]!, point];
          const [low, high] = [box.slice(0, 2) as number[], box.slice(2) as number[]];
          const inside = [0, 1].every((axis) => a[axis]! >= low[axis]! - 0.01 && a[axis]! <= high[axis]! + 0.01);
          const same = box.some((edge, k) => [a, b].every((p) => Math.abs(p[k % 2]! - edge) < 1e-6));
          return inside && same && Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) > 0.15;
        })
      )
    );
    expect(edges).toEqual([]);
  });

  it('has no segment so long that a great circle would leave the parallel', () => {
    const jumps = linesOf(map).flatMap((line) => line.slice(1).filter((p, i) => Math.abs(p[0]! - line[i]![0]!) > 3));
    expect(jumps).toEqual([]);
  });

  it('draws no coast along the 180th meridian', () => {
    const cut = linesOf(map).flatMap((line) =>
      line.slice(1).filter((p, i) => [p, line[i]!].every(([lng]) => lng === 180))
    );
    expect(cut).toEqual([]);
  });

  it('does not draw the Kakhovka reservoir, drained in June 2023', () => {
    expect(map.lakes.features.filter((lake) => geoContains(lake, [34.3, 47.35]))).toEqual([]);
  });

  it('is light enough to load with a map', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const size = brotliCompressSync(readFileSync(fileOf(detail)), quality).length;
    expect(size).toBeLessThan((detail === 'world' ? 75 : 55) * 1000);
  });
});

it('names the rivers that the story names', () => {
  const names = (map: Basemap) => new Set(map.rivers.features.map(({ properties }) => properties.name));
  expect([...names(maps.ukraine)]).toEqual(
    expect.arrayContaining(['Dnipro', 'Don', 'Volga', 'Siverskyi Donets', 'Oskil', 'Seim', 'Psel'])
  );
  expect([...names(maps.korea)]).toEqual(expect.arrayContaining(['Amur', 'Ussuri', 'Tumen', 'Yalu', 'Han']));
});

it('chooses the detail by zoom and place', () => {
  expect(detailFor({ lng: 127, lat: 38, zoom: 6 })).toBe('korea');
  expect(detailFor({ lng: 127, lat: 38, zoom: 4.4 })).toBe('world');
  expect(detailFor({ lng: 35.3, lat: 51.2, zoom: 8 })).toBe('ukraine');
  expect(detailFor({ lng: 90, lat: 50, zoom: 6 })).toBe('world');
});

it('is what `npm run basemap` makes, byte for byte', () => {
  for (const [path, text] of makeAll()) {
    expect(readFileSync(path, 'utf8') === text, `${path} is stale: run npm run basemap`).toBe(true);
  }
}, 60_000);
