import { readFileSync } from 'node:fs';
import { geoArea, geoContains, geoDistance } from 'd3';
import { difference, type Geom } from 'polyclip-ts';
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

it('the ways across Russia run from east to west, and end at Kursk', () => {
  for (const id of ['trans-siberian', 'air-vladivostok-kursk'] as const) {
    const path = paths(lines[id].geometry)[0]!;
    expect(path[0]![0]).toBeGreaterThan(131);
    expect(geoDistance(path.at(-1) as [number, number], [36.2, 51.74]) * earth).toBeLessThan(10);
  }
});
