/** Positions on Earth as the facts give them, and how far apart they lie: for the checks. */

/** Degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** The position of a record; null where it has none. */
export function positionOf(value: unknown): Position | null {
  if (typeof value !== 'object' || value === null) return null;
  const { lat, lon } = value as Partial<Position>;
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
}

/** The same with latitude and longitude exchanged: what was meant by whoever gave them in the other order. */
export const exchanged = ({ lat, lon }: Position): Position => ({ lat: lon, lon: lat });

/** Mean radius of the Earth in kilometres (IUGG 1980). */
export const EARTH = 6371.0088;
const RADIANS = Math.PI / 180;

/** The great circle between two positions in kilometres. */
export function kilometres(one: Position, other: Position): number {
  const half =
    Math.sin(((one.lat - other.lat) * RADIANS) / 2) ** 2 +
    Math.cos(one.lat * RADIANS) * Math.cos(other.lat * RADIANS) * Math.sin(((one.lon - other.lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(half));
}
