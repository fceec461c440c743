import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { inBox, regions, type RegionId } from '../regions.ts';
import { arcUsers, cutArcs, type PlainTopology, type Point } from './arcs.ts';
import { cutAtBoxes, cutRuns, dense, onEdge, onSameEdge } from './boxes.ts';
import { byZone, coastAndBorders, propertiesOf, riverObjects, riversOnBorders } from './lines.ts';
import { joinedObjects } from './joined.ts';
import { pack, plain, readJson } from './plain.ts';
import { nearPanmunjom, throughPanmunjom } from './panmunjom.ts';
import { amurLeavesBorder, dniproGivesWay, drawnRivers } from './rivers.ts';
import { smooth } from './smooth.ts';
import { thin } from './thin.ts';
import { lakeObject, readWater } from './water.ts';

interface Unit {
  readonly c: string;
}

/** Provinces whose outlines the story needs; inside Ukraine and the two Koreas all are drawn. */
const drawn = new Set([
  ...['RU-KRS', 'RU-BEL', 'RU-BRY', 'RU-VOR', 'RU-ROS'],
  ...['RU-PRI', 'RU-KHA', 'RU-AMU', 'RU-YEV']
]);
const isDrawn = (id: string): boolean => drawn.has(id) || /^(UA|KP|KR)-/.test(id);

/** The smallest bend and island, in square degrees at the equator's scale. */
const grain = { korea: { bend: 1.2e-5, island: 1e-4 }, ukraine: { bend: 1.2e-5, island: 1e-4 } };

/** The coordinates' grid in degrees: a quarter of a pixel at zoom 8.5. */
export const regionStep = 0.0005;

/** One region in detail, cut to its box; `units` holds its provinces (id: ISO 3166-2) and countries as areas. */
export function regionTopology(id: RegionId): PlainTopology {
  const box = regions[id];
  const isEdge = (a: Point, b: Point): boolean => onSameEdge(box, a, b);
  const source = plain(readJson(new URL(`../sources/${id}-provinces.json`, import.meta.url)) as Topology);
  if (id === 'korea') source.arcs = source.arcs.map((arc) => arc.map(throughPanmunjom));

  const units = (source.objects.provinces as GeometryCollection<Unit>).geometries as (Polygon | MultiPolygon)[];
  const codes = [...new Set(units.map((unit) => propertiesOf<Unit>(unit).c))].sort();
  source.objects.countries = {
    type: 'GeometryCollection',
    geometries: codes.map((c) => ({
      ...mergeArcs(
        source,
        units.filter((unit) => propertiesOf<Unit>(unit).c === c)
      ),
      properties: { c }
    }))
  };
  const cut = cutArcs(source, (arc) => cutRuns(arc, isEdge));

  const water = readWater();
  cut.objects.lakes = {
    type: 'GeometryCollection',
    geometries: water.lakes.filter(({ middle }) => inBox(box, middle)).map(({ rings }) => lakeObject(cut, rings))
  };
  const rivers = [
    ...water.rivers.map(({ name, lines }) => ({ name, generalised: false, lines: lines.map(ownPart(name)) })),
    ...drawnRivers[id].map(({ name, line }) => ({ name, generalised: true, lines: [smooth(line)] }))
  ];
  cut.objects.rivers = {
    type: 'GeometryCollection',
    geometries: rivers.flatMap(({ name, lines, generalised }) => {
      const pieces = lines.filter((line) => line.length > 1).flatMap((line) => cutAtBoxes(line, [box]));
      const inside = pieces.filter((line) => line.every((point) => inBox(box, point)));
      return riverObjects(cut, name, inside, generalised);
    })
  };

  const region = thin(cut, {
    bend: () => grain[id].bend,
    island: () => grain[id].island,
    keep: (point) => onEdge(box, point) || nearPanmunjom(point)
  });
  (region.objects.rivers as GeometryCollection).geometries.push(
    ...riversOnBorders(region).flatMap(({ name, lines }) => riverObjects(region, name, lines, true))
  );
  const { provinces: unitAreas, ...rest } = region.objects;
  const lines = { ...coastAndBorders(region, isEdge), provinces: provinceLines(region) };
  const arcs = region.arcs.map((arc) => dense(arc, isEdge));
  return { ...region, objects: { ...rest, ...lines, units: unitAreas! }, arcs };
}

/** The part of a river's line that neither the border nor a line of ours stands for. */
const ownPart = (name: string) => (line: Point[]) =>
  line.filter(([lng, lat]) => {
    if (name === 'Amur') return lng > amurLeavesBorder;
    return name !== 'Dnipro' || lat > dniproGivesWay || lng < 31;
  });

/** A region's file. */
export function packRegion(id: RegionId, { objects: { units: _, ...objects }, ...topology }: PlainTopology): string {
  return pack({ ...topology, objects }, regionStep, [regions[id][0], regions[id][1]], joinedObjects);
}

/** Lines between provinces of one country, where the story needs them. */
function provinceLines(topology: PlainTopology): GeometryCollection {
  const { geometries } = topology.objects.provinces as GeometryCollection<Unit>;
  const users = arcUsers(geometries, topology.arcs.length);
  const arcs = users.flatMap((list, arc) => {
    const [a, b] = list.map((i) => geometries[i]!);
    return a &&
      b &&
      propertiesOf<Unit>(a).c === propertiesOf<Unit>(b).c &&
      [a, b].some((unit) => isDrawn(String(unit.id)))
      ? [arc]
      : [];
  });
  return byZone(topology, arcs);
}
