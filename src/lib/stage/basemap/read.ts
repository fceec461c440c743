import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { regionOf, type Detail, type RegionId } from './regions.ts';

export type { Detail, RegionId };

/** `zone`: the region the thing lies in (or `world`), so that a region's own file can take its place. */
interface Zoned {
  readonly zone?: Detail;
}

/** `c`: ISO 3166-1 alpha-2 code, `XK` for Kosovo, null for ground that no state's code covers. */
export interface CountryProperties extends Zoned {
  readonly c: string | null;
}

/** `generalised`: drawn by us between places on it, or along the border it forms; not surveyed. */
interface RiverProperties extends Zoned {
  readonly name: string;
  readonly generalised?: boolean;
}

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type LinesOf<P> = FeatureCollection<MultiLineString, P>;

/** The basemap of a view as GeoJSON in degrees, [lng, lat]; polygons wind clockwise, as d3-geo needs. */
export interface Basemap {
  /** A country may come in several features, one for each zone. */
  readonly countries: Areas<CountryProperties>;
  /** All countries as one, for a fill that need not know them apart; one feature for each zone. */
  readonly land: Areas<Zoned>;
  /** Borders between countries; no coast, no edge of a file's box. */
  readonly borders: LinesOf<Zoned>;
  /** Coasts of the seas; no edge of a file's box. */
  readonly coast: LinesOf<Zoned>;
  readonly lakes: Areas<Zoned>;
  readonly rivers: LinesOf<RiverProperties>;
  /** Borders between provinces where the story needs them; none outside the two regions. */
  readonly provinces: LinesOf<Zoned>;
}

const parts = ['countries', 'land', 'borders', 'coast', 'lakes', 'rivers', 'provinces'] as const;

/** Turns one file of the basemap (world.json, korea.json, ukraine.json) into GeoJSON. */
export function readBasemap(topology: Topology): Basemap {
  const collection = (part: string): FeatureCollection => {
    const object = topology.objects[part] as GeometryCollection | undefined;
    return {
      type: 'FeatureCollection',
      features: (object?.geometries ?? []).map((g) => feature(topology, g) as Feature)
    };
  };
  return Object.fromEntries(parts.map((part) => [part, collection(part)])) as unknown as Basemap;
}

/**
 * The world with one region in detail: the region's file takes the place of its zone of the world file. Both were cut
 * at the same edge before they were simplified, so land, coasts and borders meet there and nothing is drawn twice; the
 * region's box therefore need not fill the screen.
 */
export function withRegion(world: Basemap, id: RegionId, region: Basemap): Basemap {
  const joined = parts.map((part) => {
    const outside = (world[part].features as Feature[]).filter((f) => (f.properties as Zoned).zone !== id);
    return [part, { type: 'FeatureCollection', features: [...outside, ...region[part].features] }];
  });
  return Object.fromEntries(joined) as unknown as Basemap;
}

/** The zoom from which a region is drawn in detail; below it the world file looks the same. */
const detailZoom = 4.5;

/** Which detail to draw for a view: a region's when the view is close and its centre lies in the region's box. */
export function detailFor(view: { readonly lng: number; readonly lat: number; readonly zoom: number }): Detail {
  return view.zoom >= detailZoom ? regionOf([view.lng, view.lat]) : 'world';
}
