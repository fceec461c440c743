import type { LineGeometry } from '../../facts/schema.ts';

/** How far north a front lay, in degrees of latitude. */
export interface Latitude {
  readonly mean: number;
  readonly south: number;
  readonly north: number;
}

type Position = readonly number[];

const RAD = Math.PI / 180;

const partsOf = (geometry: LineGeometry): readonly (readonly Position[])[] | null =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : null;

/** To a thousandth of a degree, about 100 metres: far finer than any front is drawn. */
const rounded = (degrees: number): number => Math.round(degrees * 1e3) / 1e3;

/**
 * How far north a line lay on the way from coast to coast: the mean of the latitudes of its segments' middles, each
 * weighted by how far the segment runs east or west (difference of longitudes times the cosine of the latitude). So a
 * stretch that runs along the peninsula counts for little. `south` and `north` are the ends of its latitudes. Throws a
 * RangeError for areas and for a line that runs nowhere east or west.
 */
export function latitudeOf(geometry: LineGeometry): Latitude {
  const parts = partsOf(geometry);
  if (!parts) throw new RangeError(`A front must be a line, not a ${geometry.type}`);
  const latitudes = parts.flatMap((part) => part.map(([, lat = NaN]) => lat));
  let [sum, weights] = [0, 0];
  for (const part of parts) {
    part.slice(1).forEach(([lon2 = NaN, lat2 = NaN], i) => {
      const [lon1 = NaN, lat1 = NaN] = part[i] ?? [];
      const lat = (lat1 + lat2) / 2;
      const weight = Math.abs(lon2 - lon1) * Math.cos(lat * RAD);
      sum += lat * weight;
      weights += weight;
    });
  }
  const mean = sum / weights;
  if (!Number.isFinite(mean)) throw new RangeError('A front that runs nowhere east or west has no mean latitude');
  return { mean: rounded(mean), south: rounded(Math.min(...latitudes)), north: rounded(Math.max(...latitudes)) };
}
