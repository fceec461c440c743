import { crc32, deflateSync } from 'node:zlib';
import { indexed, type Raster } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS_OF_PALETTE = [8, 3, 0, 0, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set(EIGHT_BITS_OF_PALETTE, 8);
  return data;
}

const bytesOf = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));

/** Each row after the number of its filter, which is none. */
function rowsOf(indices: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** A named text, in UTF-8 and uncompressed (iTXt). */
const text = (name: string, words: string): Buffer => chunk('iTXt', Buffer.from(`${name}\0\0\0\0\0${words}`, 'utf8'));

/**
 * Writes an opaque raster as a PNG of at most 256 colours, in sRGB, with words about it that programs for pictures show.
 * A third of what resvg writes, which keeps four bytes for every pixel and no words.
 */
export function pngOf(raster: Raster, words: Readonly<Record<string, string>>): Buffer {
  const { width, height } = raster;
  const { colours, indices } = indexed(raster);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('sRGB', Buffer.from([0])),
    ...Object.entries(words).map(([name, value]) => text(name, value)),
    chunk('PLTE', bytesOf(colours)),
    chunk('IDAT', deflateSync(rowsOf(indices, width, height))),
    chunk('IEND', Buffer.alloc(0))
  ]);
}
