import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { regionOf, type Detail } from '../regions.ts';
import { addArcs } from './plain.ts';
import { arcUsers, type PlainTopology, type Point } from './arcs.ts';
import { borderRivers } from './rivers.ts';

/** What a country's geometry carries: `c` is its ISO 3166-1 alpha-2 code, null where no state's code covers it. */
export interface CountryProperties {
  readonly c: string | null;
}

/** What a geometry carries, as the kind of thing it is. */
export const propertiesOf = <P>(geometry: GeometryObject): P => geometry.properties as P;

const half = (line: readonly Point[]): Point => {
  const i = Math.floor(line.length / 2);
  const [a, b] = [line[i - 1]!, line[i]!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};

/** The zone a line lies in: each has been cut at the boxes' edges, so its middle tells. */
const zoneOf = (line: readonly Point[]): Detail => regionOf(half(line));

/** Lines as one object: a geometry per zone, arcs shared with the polygons. */
export function byZone(topology: PlainTopology, arcs: readonly number[]): GeometryCollection {
  const zones = new Map<Detail, number[]>();
  for (const arc of arcs) {
    const zone = zoneOf(topology.arcs[arc]!);
    zones.set(zone, [...(zones.get(zone) ?? []), arc]);
  }
  const geometries = [...zones]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([zone, list]): GeometryObject => ({
      type: 'MultiLineString',
      properties: { zone },
      arcs: list.map((arc) => [arc])
    }));
  return { type: 'GeometryCollection', geometries };
}

/** Coast (arcs of one country) and borders (arcs of two), without the arcs that are a map's edge and nothing else. */
export function coastAndBorders(
  topology: PlainTopology,
  isEdge: (a: Point, b: Point) => boolean
): { coast: GeometryCollection; borders: GeometryCollection } {
  const countries = topology.objects.countries as GeometryCollection<CountryProperties>;
  const users = arcUsers(countries.geometries, topology.arcs.length);
  const real = users.flatMap((list, arc) => (list.length && !edgeOnly(topology.arcs[arc]!, isEdge) ? [arc] : []));
  return {
    coast: byZone(
      topology,
      real.filter((arc) => users[arc]!.length === 1)
    ),
    borders: byZone(
      topology,
      real.filter((arc) => users[arc]!.length > 1)
    )
  };
}

/** Every segment of the line is an edge of the map. */
const edgeOnly = (line: readonly Point[], isEdge: (a: Point, b: Point) => boolean): boolean =>
  line.slice(1).every((point, i) => isEdge(line[i]!, point));

/** The rivers that are borders, as lines of their own along the borders' arcs. */
export function riversOnBorders(topology: PlainTopology): { name: string; lines: Point[][] }[] {
  const countries = topology.objects.countries as GeometryCollection<CountryProperties>;
  const users = arcUsers(countries.geometries, topology.arcs.length);
  const codes = users.map((list) => list.map((i) => propertiesOf<CountryProperties>(countries.geometries[i]!).c));
  const named = new Map<string, Point[][]>();
  for (const { name, between, along } of borderRivers) {
    topology.arcs.forEach((arc, i) => {
      if (!between.every((c) => codes[i]!.includes(c))) return;
      const runs: Point[][] = [];
      let open = false;
      for (const point of arc) {
        if (along(point) && !open) runs.push([]);
        open = along(point);
        if (open) runs.at(-1)!.push(point);
      }
      named.set(name, [...(named.get(name) ?? []), ...runs.filter((run) => run.length > 1)]);
    });
  }
  return [...named].map(([name, lines]) => ({ name, lines }));
}

/** A river as geometries of the topology, one per zone. */
export function riverObjects(
  topology: PlainTopology,
  name: string,
  lines: readonly Point[][],
  generalised: boolean
): GeometryObject[] {
  return byZone(topology, addArcs(topology, lines)).geometries.map((geometry) => ({
    ...geometry,
    properties: { name, ...(generalised ? { generalised } : {}), ...geometry.properties }
  }));
}
