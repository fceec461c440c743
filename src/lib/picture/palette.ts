/** A raster: its size in pixels, and four bytes for each (red, green, blue, and an alpha that is not looked at). */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A raster's colours as numbers 0xrrggbb, at most 256, and the place among them of each pixel's. */
interface Indexed {
  readonly colours: readonly number[];
  readonly indices: Uint8Array;
}

const MOST = 256;
/** Colours no farther apart than this in any channel are taken for one: nobody sees it. */
const NEAR = 4;

const colourAt = (pixels: Uint8Array, i: number): number =>
  (pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!;

/** The largest difference of two colours in any channel. */
const apart = (a: number, b: number): number =>
  Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)),
    Math.abs((a & 0xff) - (b & 0xff))
  );

function nearest(colours: readonly number[], colour: number): { index: number; distance: number } {
  let [index, distance] = [0, Infinity];
  for (let i = 0; i < colours.length && distance > 0; i++) {
    const d = apart(colours[i]!, colour);
    if (d < distance) [index, distance] = [i, d];
  }
  return { index, distance };
}

/** Calls back with each run of pixels of one colour, from one place up to another; maps are mostly such runs. */
function eachRun({ width, height, pixels }: Raster, run: (colour: number, from: number, to: number) => void): void {
  const words = new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + 4 * width * height));
  for (let from = 0, to = 1; from < words.length; from = to++) {
    while (to < words.length && words[to] === words[from]) to++;
    run(colourAt(pixels, from), from, to);
  }
}

/**
 * A raster with at most 256 colours. A map has few, and its many others are blends at edges: the most frequent are kept
 * as they are, unless one that is kept already looks the same; all others take the nearest.
 */
export function indexed(raster: Raster): Indexed {
  const counts = new Map<number, number>();
  eachRun(raster, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const colours: number[] = [];
  const places = new Map<number, number>();
  for (const colour of frequent) {
    const { index, distance } = nearest(colours, colour);
    if (distance <= NEAR || colours.length === MOST) places.set(colour, index);
    else places.set(colour, colours.push(colour) - 1);
  }
  const indices = new Uint8Array(raster.width * raster.height);
  eachRun(raster, (colour, from, to) => indices.fill(places.get(colour)!, from, to));
  return { colours, indices };
}
