import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification';

type Drawn = Topology['objects'][string];

/**
 * The objects of a topology as a map draws them, so that the reader's browser need not join anything: lines with their arcs
 * end to end, so that dashes and joins run on; and `land`, all countries as one, a feature for each zone.
 */
export function joinedObjects(topology: Topology): Topology['objects'] {
  const whole = (geometry: Drawn): Drawn =>
    geometry.type === 'GeometryCollection'
      ? { ...geometry, geometries: geometry.geometries.map(whole) }
      : geometry.type === 'MultiLineString'
        ? ({ ...geometry, ...meshArcs(topology, geometry as MultiLineString) } as Drawn)
        : geometry;
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, g]) => [name, whole(g)]));
  return { ...objects, land: landOf(topology) };
}

function landOf(topology: Topology): GeometryCollection {
  const { geometries } = topology.objects.countries as GeometryCollection;
  const zoneOf = ({ properties }: GeometryObject) => (properties as { zone?: string } | undefined)?.zone;
  return {
    type: 'GeometryCollection',
    geometries: [...new Set(geometries.map(zoneOf))].map((zone) => {
      const own = geometries.filter((g) => zoneOf(g) === zone) as (Polygon | MultiPolygon)[];
      return { ...mergeArcs(topology, own), ...(zone && { properties: { zone } }) };
    })
  };
}
