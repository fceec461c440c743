import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon as Polygons } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { regions } from '../regions.ts';
import { arcUsers, cutArcs, type PlainTopology, type Point } from './arcs.ts';
import { cutAtBoxes, cutRuns, onEdge } from './boxes.ts';
import { returnCrimea } from './crimea.ts';
import { countryCode } from './iso.ts';
import { coastAndBorders, propertiesOf, riverObjects, riversOnBorders } from './lines.ts';
import { joinedObjects } from './joined.ts';
import { onGrid, pack, plain, readJson } from './plain.ts';
import { piecesOf } from './pieces.ts';
import { amurLeavesBorder } from './rivers.ts';
import { thin } from './thin.ts';
import { lakeObject, readWater } from './water.ts';

const boxes = Object.values(regions);

/**
 * Countries that lie across the 180th meridian: their far side runs on beyond 180 degrees, so that no line jumps. And
 * Antarctica is left out, whose ring around the pole no flat map can close.
 */
const acrossTheMeridian = new Set<string | null>(['RU', 'FJ']);
const leftOut = 'AQ';

/** There the source cuts those countries in two; the cut is no coast. */
const isSeam = (a: Point, b: Point): boolean => Math.abs(a[0] - 180) < 0.01 && Math.abs(b[0] - 180) < 0.01;

/** How much coarser than the theatre the rest of the world is drawn; fjords and arctic islands cost the most bytes. */
const coarser = ([lng, lat]: Point): number => {
  if (lat > 66 || lat < -50) return 50;
  if (lat > 28 && lng > 20 && lng < 148) return lat > 60 ? 8 : 1;
  return lat > 32 && lng > -12 && lng <= 20 ? 5 : 30;
};

/** Islands that a reader of these maps would miss are kept however small: those around Korea, Japan and Primorye. */
const island = ([lng, lat]: Point): number => {
  if (lng > 117 && lng < 157 && lat > 30 && lat < 56) return 0.002;
  return lat > 66 || lat < -50 ? 0.3 : 0.1;
};

/** The coordinates' grid in degrees: a third of a pixel at zoom 4.5. */
const step = 0.01;

const bigLakes = 0.35;
const bigRivers = new Set(['Dnipro', 'Don', 'Volga', 'Danube', 'Amur', 'Ob', 'Irtysh', 'Yenisei', 'Angara', 'Lena']);

/** Adds points to long segments: borders like the 49th parallel are straight on the plane, not great circles. */
const closer = (arc: Point[]): Point[] =>
  arc.flatMap((point, i) => {
    const before = arc[i - 1] ?? point;
    const count = Math.max(1, Math.ceil(Math.abs(point[0] - before[0]) / 2));
    return Array.from({ length: count }, (_, k): Point => {
      const t = (k + 1) / count;
      return [before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])];
    });
  });

function countries(): PlainTopology {
  const require = createRequire(import.meta.url);
  const source = readJson(pathToFileURL(require.resolve('world-atlas/countries-10m.json'))) as Topology;
  const topology = plain(source);
  const pieces = new Map<string | null, (Polygon | MultiPolygon)[]>();
  for (const piece of (topology.objects.countries as GeometryCollection).geometries) {
    const c = countryCode(piece.id, propertiesOf<{ name: string }>(piece).name);
    if (c !== undefined && c !== leftOut) pieces.set(c, [...(pieces.get(c) ?? []), piece as Polygon | MultiPolygon]);
  }
  const { russia, ukraine } = returnCrimea(topology, pieces.get('RU')![0]!, pieces.get('UA')![0]!);
  pieces.set('RU', [russia]).set('UA', [ukraine]);
  const geometries = [...pieces]
    .sort(([a], [b]) => String(a).localeCompare(String(b)))
    .map(([c, list]) => ({ ...mergeArcs(topology, list), properties: { c } }));
  const across = geometries.map((g) =>
    acrossTheMeridian.has(g.properties.c) ? g : { type: 'Polygon' as const, arcs: [] }
  );
  arcUsers(across, topology.arcs.length).forEach((users, arc) => {
    if (users.length)
      topology.arcs[arc] = topology.arcs[arc]!.map(([lng, lat]): Point => [lng < 0 ? lng + 360 : lng, lat]);
  });
  topology.objects = { countries: { type: 'GeometryCollection', geometries } };
  return topology;
}

/** The whole world for views that are not close: countries, coast, borders, the largest lakes and rivers. */
export function makeWorld(): string {
  const cut = cutArcs(countries(), (arc) => cutAtBoxes(arc, boxes).flatMap((piece) => cutRuns(piece, isSeam)));
  const { lakes, rivers } = readWater();
  cut.objects.lakes = {
    type: 'GeometryCollection',
    geometries: lakes.map(({ rings }) => lakeObject(cut, rings))
  };
  cut.objects.rivers = {
    type: 'GeometryCollection',
    geometries: rivers
      .filter(({ name }) => bigRivers.has(name))
      .flatMap(({ name, lines }) => {
        const upstream = name === 'Amur' ? lines.map((line) => line.filter(([lng]) => lng > amurLeavesBorder)) : lines;
        const pieces = upstream.filter((line) => line.length > 1).flatMap((line) => cutAtBoxes(line, boxes));
        return riverObjects(cut, name, pieces, false);
      })
  };
  const lakeRings = new Set(lakes.map(({ rings }) => rings[0]![0]!.join()));
  const world = thin(cut, {
    bend: (at) => 5.5e-4 * coarser(at),
    island: (at) => (lakeRings.has(at.join()) ? bigLakes : island(at)),
    keep: (point) => boxes.some((box) => onEdge(box, point))
  });
  world.arcs = world.arcs.map(closer);
  const border = riversOnBorders(world).filter(({ name }) => bigRivers.has(name));
  (world.objects.rivers as GeometryCollection).geometries.push(
    ...border.flatMap(({ name, lines }): GeometryObject[] => riverObjects(world, name, lines, false))
  );
  Object.assign(world.objects, coastAndBorders(world, isSeam));
  return pack(inPieces(world), step, [0, 0], joinedObjects);
}

/** The same world with each country cut into a piece for each zone; arcs are found anew. */
function inPieces(world: PlainTopology): PlainTopology {
  const features = Object.fromEntries(
    Object.entries(world.objects).map(([name, object]) => [
      name,
      feature(world, object as GeometryCollection) as FeatureCollection
    ])
  );
  const countries = features.countries!.features.flatMap((country) =>
    piecesOf(country as Feature<Polygons>, step).map(([zone, geometry]): Feature => ({
      type: 'Feature',
      properties: { ...country.properties, zone },
      geometry
    }))
  );
  const collections = { ...features, countries: { type: 'FeatureCollection', features: countries } } as typeof features;
  return topology(onGrid(collections, step)) as unknown as PlainTopology;
}
