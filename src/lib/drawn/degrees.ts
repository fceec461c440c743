/** Degrees of latitude and longitude (WGS 84) as words, with the letters of their hemispheres. */

const lettered = (value: number, decimals: number, letters: readonly [plus: string, minus: string]): string =>
  `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? letters[1] : letters[0]}`;

const LATITUDE = ['N', 'S'] as const;
const LONGITUDE = ['E', 'W'] as const;

/** `39.03° N, 125.75° E`. `at` is [longitude, latitude]. */
export const degrees = ([lng, lat]: readonly [number, number], decimals: number): string =>
  `${lettered(lat, decimals, LATITUDE)}, ${lettered(lng, decimals, LONGITUDE)}`;

function range(low: number, high: number, decimals: number, letters: readonly [string, string]): string {
  const [a, b] = [lettered(low, decimals, letters), lettered(high, decimals, letters)];
  return a === b ? a : `${a} to ${b}`;
}

/** `45.2° N to 51.1° N, 32.0° E to 39.9° E`. `box` is [[west, south], [east, north]], as d3's geoBounds. */
export const degreesOfBox = (
  [[west, south], [east, north]]: readonly [readonly [number, number], readonly [number, number]],
  decimals: number
): string => `${range(south, north, decimals, LATITUDE)}, ${range(west, east, decimals, LONGITUDE)}`;
