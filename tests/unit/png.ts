import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** A picture with a palette. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** The place of each pixel's colour in the palette. */
  readonly indices: Uint8Array;
}

/** Reads what pngOf writes: one palette, rows without a filter. */
export function readPng(bytes: Uint8Array): Png {
  const png = Buffer.from(bytes);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  let data: Buffer | null = null;
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  }
  const rows = inflateSync(data!);
  const indices = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) indices.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, indices };
}
