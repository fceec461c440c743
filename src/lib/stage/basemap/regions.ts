/** A box in degrees: [west, south, east, north]. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The two regions drawn in detail, and the boxes their files cover. */
export const regions = {
  korea: [116, 31, 142, 54],
  ukraine: [20, 42, 50, 58.5]
} as const satisfies Record<string, Box>;

/** A region with a file of its own. */
export type RegionId = keyof typeof regions;

/** Which file of the basemap: the coarse world, or a region in detail. */
export type Detail = 'world' | RegionId;

/** True when the point is inside the box or on its edge. */
export const inBox = ([west, south, east, north]: Box, [lng, lat]: readonly number[]): boolean =>
  lng! >= west && lng! <= east && lat! >= south && lat! <= north;

/** The region a point lies in, or `world`. */
export const regionOf = (point: readonly number[]): Detail =>
  (Object.keys(regions) as RegionId[]).find((id) => inBox(regions[id], point)) ?? 'world';
