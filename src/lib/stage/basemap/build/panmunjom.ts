import type { Point } from './arcs.ts';

/** The Joint Security Area, through which the demarcation line runs. */
const area: Point = [126.6767, 37.9558];

/** How the source's line must move there, and how far around it the move fades to nothing, in degrees. */
const move: Point = [0.0015, 0.0115];
const reach = 0.05;

/**
 * Natural Earth's border between the two Koreas misses Panmunjom by 1.2 km, which shows on a map of the zone. Moves
 * points around it, less with distance, so that the line runs through it.
 */
export function throughPanmunjom([lng, lat]: Point): Point {
  const far = Math.hypot(lng - area[0], lat - area[1]) / reach;
  const share = Math.max(0, 1 - far * far);
  return [lng + move[0] * share, lat + move[1] * share];
}

/** The point is so close to Panmunjom that thinning must leave it. */
export const nearPanmunjom = ([lng, lat]: Point): boolean => Math.hypot(lng - area[0], lat - area[1]) < 0.025;
