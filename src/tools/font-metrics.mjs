import { LICENCE, subsetFont } from './font-subset.mjs';

/** What a font says of its own letters: how wide they are, and how high its lines. */

/** How many of a thousand characters of the story's words are this one; what is rarer than 1 is left out. */
// prettier-ignore
const FREQUENCY = Object.entries({
  ' ': 166, e: 90, t: 64, o: 62, a: 60, n: 58, i: 51, s: 51, r: 49, d: 34, h: 32, l: 27, u: 21, c: 21, m: 16, f: 15,
  y: 14, g: 13, p: 13, ',': 11, w: 11, '.': 11, 0: 11, b: 10, 2: 8, k: 7, v: 6, S: 5, K: 5, 1: 5, N: 4, O: 4, I: 3, U: 3,
  R: 3, P: 2, '’': 2, 4: 2, A: 2, 3: 2, T: 2, M: 2, 5: 2
});

/**
 * @typedef {object} Metrics In units of the font.
 * @property {number} unitsPerEm
 * @property {number} ascent
 * @property {number} descent Positive: how far below the baseline.
 * @property {number} lineGap
 * @property {ReadonlyMap<number, number>} widths Advance width by code point, at the font's default weight.
 */

/**
 * Reads the few numbers of an OpenType file that setting a line takes, from its tables `head`, `hhea`, `hmtx` and `cmap`.
 *
 * @param {Buffer} font Uncompressed, with a Unicode `cmap` of format 4, as HarfBuzz writes it.
 * @returns {Metrics}
 * @throws {Error} if a table is missing or the `cmap` is of another format.
 */
export function readMetrics(font) {
  const table = (/** @type {string} */ tag) => {
    for (let i = 0; i < font.readUInt16BE(4); i += 1) {
      const entry = 12 + 16 * i;
      if (font.toString('latin1', entry, entry + 4) === tag) return font.subarray(font.readUInt32BE(entry + 8));
    }
    throw new Error(`The font has no table "${tag}".`);
  };
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const long = hhea.readUInt16BE(34);
  /** @type {Map<number, number>} */
  const widths = new Map();
  for (const [codePoint, glyph] of readCmap(table('cmap'))) {
    widths.set(codePoint, hmtx.readUInt16BE(4 * Math.min(glyph, long - 1)));
  }
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    widths
  };
}

/**
 * @param {Buffer} cmap
 * @returns {Map<number, number>} Glyph by code point.
 */
function readCmap(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + 8 * i)));
  const segments = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!segments) throw new Error('The font has no "cmap" of format 4.');
  const length = segments.readUInt16BE(6);
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  for (let i = 0; i < length; i += 2) {
    const end = segments.readUInt16BE(14 + i);
    const start = segments.readUInt16BE(16 + length + i);
    const delta = segments.readUInt16BE(16 + 2 * length + i);
    const at = 16 + 3 * length + i;
    const offset = segments.readUInt16BE(at);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint += 1) {
      const listed = offset === 0 ? codePoint : segments.readUInt16BE(at + offset + 2 * (codePoint - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
  return glyphs;
}

/**
 * A whole font, uncompressed.
 *
 * @param {Uint8Array} font Any format.
 * @param {number} [weight] Where to fix its axis; left out, or for a font without one, it stays as it is.
 */
export function unpack(font, weight) {
  const variationAxes = weight === undefined ? undefined : { wght: weight };
  return subsetFont(font, '', { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: LICENCE, variationAxes });
}

/**
 * A font's metrics at one weight, with all its characters.
 *
 * @param {Uint8Array} font Any format.
 * @param {number} [weight] Left out for a font that has no axis.
 */
export async function metricsOf(font, weight) {
  return readMetrics(await unpack(font, weight));
}

/**
 * The mean width of a character in the story's words, in ems.
 *
 * @param {Metrics} metrics
 */
export function meanWidth({ widths, unitsPerEm }) {
  let sum = 0;
  let count = 0;
  for (const [character, times] of FREQUENCY) {
    sum += times * widthOf(character, widths);
    count += times;
  }
  return sum / count / unitsPerEm;
}

/**
 * @param {string} character
 * @param {ReadonlyMap<number, number>} widths
 */
function widthOf(character, widths) {
  const width = widths.get(character.codePointAt(0) ?? 0);
  if (width === undefined) throw new Error(`The font has no "${character}".`);
  return width;
}
