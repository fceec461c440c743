import { geoArea, geoContains, geoDistance, geoInterpolate } from 'd3';
import { difference, intersection, union } from 'polyclip-ts';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection, GeometryObject, MultiPolygon as Areas, Polygon } from 'topojson-specification';
import { northLimit, southLimit } from '../../../facts/lines/drawn/dmz.ts';
import {
  behindContact,
  behindFront,
  contact2022,
  kharkivPockets,
  mainFront
} from '../../../facts/lines/drawn/front.ts';
import {
  april1951,
  august1950,
  busanPerimeter,
  december1950,
  january1951,
  july1950,
  july1951,
  november1950,
  parallel38
} from '../../../facts/lines/drawn/korean-war.ts';
import {
  greyOctober,
  heldApril,
  heldEarlyMarch,
  heldMarch,
  heldMidMarch,
  heldOctober
} from '../../../facts/lines/drawn/kursk.ts';
import { airRoute, transSiberian } from '../../../facts/lines/drawn/overland.ts';
import type { Path } from '../../../facts/lines/drawn/path.ts';
import { seaRoutes } from '../../../facts/lines/drawn/sea-routes.ts';
import { EARTH } from '../../../facts/positions.ts';
import type { PlainTopology, Point } from './arcs.ts';
import { propertiesOf } from './lines.ts';
import { onGrid, pack } from './plain.ts';
import { regionStep } from './region.ts';
import { smooth } from './smooth.ts';

type Rings = Point[][];
type Polygons = Rings[];

const degrees = 180 / Math.PI;

/** Points along the great circle between a path's points, so close that a Mercator map's straight segments match. */
function along(path: Path, most = 0.2): Point[] {
  return path.flatMap((point, i) => {
    const before = path[i - 1];
    if (!before) return [[...point] as Point];
    const count = Math.ceil((geoDistance([...before], [...point]) * degrees) / most);
    const at = geoInterpolate([...before], [...point]);
    return Array.from({ length: count }, (_, k) => at((k + 1) / count) as Point);
  });
}

/** Points along a parallel. */
function alongParallel(path: Path): Point[] {
  const [[west, lat], [east]] = [path[0]!, path[1]!];
  const count = Math.ceil((east - west) / 0.2);
  return Array.from({ length: count + 1 }, (_, i): Point => [west + ((east - west) * i) / count, lat]);
}

const ring = (...paths: Path[]): Rings => {
  const points = paths.flat().map((point) => [...point] as Point);
  return [[...points, [...points[0]!] as Point]];
};

const line = (coordinates: Point[]): LineString => ({ type: 'LineString', coordinates });

/** Areas in the winding that d3-geo needs, without the slivers that clipping leaves. */
function area(polygons: Polygons): MultiPolygon {
  const kept = onGrid(polygons, regionStep)
    .map((rings) =>
      rings
        .map((points) => points.filter((p, i) => p.join() !== points[i - 1]?.join()))
        .filter((points) => points.length > 3)
        .map((points, i) => {
          const large = geoArea({ type: 'Polygon', coordinates: [points] }) > 2 * Math.PI;
          return large === (i === 0) ? [...points].reverse() : points;
        })
    )
    .filter((rings) => rings.length && geoArea({ type: 'Polygon', coordinates: rings }) * EARTH ** 2 > 0.2);
  return { type: 'MultiPolygon', coordinates: kept };
}

/** Cuts a line's first segment, and its last if asked, where it crosses the country's edge. */
function cutAt(country: Geometry, path: Path, ends: { first: boolean; last: boolean }): Point[] {
  const points = path.map((point) => [...point] as Point);
  const cross = (outside: Point, inside: Point): Point => {
    let [out, into] = [outside, inside];
    for (let i = 0; i < 30; i++) {
      const middle: Point = [(out[0] + into[0]) / 2, (out[1] + into[1]) / 2];
      if (geoContains(country, middle)) into = middle;
      else out = middle;
    }
    return into;
  };
  const trim = (list: Point[]): Point[] => {
    const i = list.findIndex((point) => geoContains(country, point));
    return [cross(list[i - 1]!, list[i]!), ...list.slice(i)];
  };
  const front = ends.first ? trim(points) : points;
  return ends.last ? trim([...front].reverse()).reverse() : front;
}

/** The border between the two Koreas as the basemap draws it, from west to east. */
function mdlOf(korea: PlainTopology): LineString {
  const { geometries } = korea.objects.countries as GeometryCollection;
  const pair = geometries.filter((country) => ['KP', 'KR'].includes(propertiesOf<{ c: string }>(country).c));
  const { coordinates } = mesh(korea, { type: 'GeometryCollection', geometries: pair }, (a, b) => a !== b);
  const points = coordinates.reduce((a, b) => (a.length > b.length ? a : b)) as Point[];
  return line(points[0]![0] < points.at(-1)![0] ? points : [...points].reverse());
}

/**
 * Every line's geometry in one topology, an object per id. Areas in Ukraine and Russia are cut along the basemap's own
 * coast and borders, so that their edges are the same line.
 */
export function makeLines(korea: PlainTopology, ukraine: PlainTopology): string {
  const units = ({ objects }: PlainTopology) => (objects.units as GeometryCollection).geometries as (Polygon | Areas)[];
  const joined = (map: PlainTopology, test: (unit: GeometryObject) => boolean): Polygons => {
    const merged = feature(map, mergeArcs(map, units(map).filter(test))) as unknown as Feature<MultiPolygon>;
    return onGrid(merged.geometry.coordinates as Polygons, regionStep);
  };
  const named = (map: PlainTopology, ...ids: string[]) => joined(map, ({ id }) => ids.includes(String(id)));
  const inCountry = (c: string) => joined(ukraine, ({ properties }) => (properties as { c: string }).c === c);

  const ua = inCountry('UA');
  const ru = inCountry('RU');
  const uaArea: MultiPolygon = { type: 'MultiPolygon', coordinates: ua };
  const crimea = named(ukraine, 'UA-43', 'UA-40');
  const donbas = named(ukraine, 'UA-14', 'UA-09');
  const crimeaLine = mesh(
    ukraine,
    {
      type: 'GeometryCollection',
      geometries: units(ukraine).filter(({ id }) => ['UA-43', 'UA-65'].includes(String(id)))
    } as never,
    (a, b) => a !== b
  );

  const front = smooth(mainFront);
  const pockets = kharkivPockets.map((pocket) => smooth(pocket));
  const contact = smooth(contact2022);
  const behind2022 = intersection(donbas, ring(contact, behindContact)) as Polygons;
  const behind2024 = union(
    crimea,
    intersection(ua, ring(front, behindFront)) as Polygons,
    ...pockets.map((pocket) => intersection(ua, ring(pocket)) as Polygons)
  ) as Polygons;
  const inRussia = (outline: Path) => intersection(ru, [smooth(outline, true)]) as Polygons;
  const held = heldOctober.map(inRussia);
  const earlyMarch = intersection(inRussia(heldEarlyMarch), held[0]!) as Polygons;
  const midMarch = intersection(inRussia(heldMidMarch), earlyMarch) as Polygons;
  const march = inRussia(heldMarch);
  const april = heldApril.flatMap((strip) => intersection(inRussia(strip), march) as Polygons);

  const mainland: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: joined(korea, ({ properties }) => ['KP', 'KR'].includes((properties as { c: string }).c))
  };
  const coastToCoast = (path: Path): LineString =>
    line(along(cutAt(mainland, smooth(path), { first: true, last: true })));

  const geometries: Record<string, Geometry> = {
    'parallel-38': line(alongParallel(parallel38)),
    'front-1950-09-14': line(along(smooth(busanPerimeter))),
    'front-1950-11-24': line(along(smooth(november1950))),
    'front-1950-07-04': coastToCoast(july1950),
    'front-1950-08-04': coastToCoast(august1950),
    'front-1950-12-31': coastToCoast(december1950),
    'front-1951-01-24': coastToCoast(january1951),
    'front-1951-04-22': coastToCoast(april1951),
    'front-1951-07-10': coastToCoast(july1951),
    mdl: mdlOf(korea),
    dmz: area([ring(northLimit, [...southLimit].reverse())]),
    ...Object.fromEntries(Object.entries(seaRoutes).map(([id, path]) => [id, line(along(smooth(path)))])),
    'trans-siberian': line(along(transSiberian)),
    'air-vladivostok-kursk': line(along(airRoute)),
    'crimea-line': crimeaLine,
    'occupied-crimea': area(crimea),
    'occupied-donbas-2022': area(behind2022),
    'contact-line-2022': line(
      along(cutAt({ type: 'MultiPolygon', coordinates: donbas }, contact, { first: true, last: true }))
    ),
    'front-2024-10-23': {
      type: 'MultiLineString',
      coordinates: [
        ...pockets.map((pocket) => cutAt(uaArea, pocket, { first: true, last: true })),
        cutAt(uaArea, front, { first: true, last: false })
      ]
    } satisfies MultiLineString,
    'russian-held-2024-10-23': area(behind2024),
    'ukrainian-held-kursk-2024-10-23': area(held.flat()),
    'grey-zone-kursk-2024-10-23': area(difference(inRussia(greyOctober), ...held) as Polygons),
    'ukrainian-held-kursk-2025-03-05': area(earlyMarch),
    'ukrainian-held-kursk-2025-03-13': area(midMarch),
    'ukrainian-held-kursk-2025-03-16': area(march),
    'ukrainian-held-kursk-2025-04-26': area(april),
    'kursk-oblast': area(named(ukraine, 'RU-KRS')),
    'donetsk-oblast': area(named(ukraine, 'UA-14')),
    'primorsky-krai': area(named(korea, 'RU-PRI'))
  };
  const objects = Object.fromEntries(
    Object.entries(geometries).map(([id, geometry]): [string, Feature] => [
      id,
      { type: 'Feature', properties: {}, geometry }
    ])
  );
  const shared = topology(onGrid(objects, regionStep) as unknown as Record<string, FeatureCollection>);
  return pack(shared as unknown as PlainTopology, regionStep, [0, 0]);
}
