import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';

/**
 * Makes the typefaces of the page, `src/lib/page/fonts`: `npm run fonts`. The results are committed, because they change
 * only when this file or the packages do; a test makes them again and compares every byte.
 */

/** Where the results are kept. */
export const FOLDER = fileURLToPath(new URL('../lib/page/fonts', import.meta.url));

const require = createRequire(import.meta.url);

/**
 * @typedef {object} SubsetOptions
 * @property {'sfnt' | 'woff2'} targetFormat
 * @property {Record<string, number | { min: number, max: number }>} [variationAxes]
 * @property {string[]} [keepFeatures]
 * @property {number[]} [preserveNameIds]
 * @property {boolean} [noHinting]
 * @property {boolean} [keepAllGlyphs]
 */

/**
 * It comes without types.
 *
 * @type {(font: Uint8Array, text: string, options: SubsetOptions) => Promise<Buffer>}
 */
const subsetFont = require('subset-font');

/** Entry of the `name` table: the address of the licence. */
const LICENCE = [14];

/**
 * What the first view may need: English with its punctuation and figures. Kerning alone is a third of a face and grows
 * with the square of the glyphs, so that every character here has its price. The rest of a source is a second file, which
 * a browser asks for when a page has one of its characters.
 */
export const FIRST =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + ' \u00a0\u2009.,:;!?\'"()&/%+-–—‘’“”…·×−°$';

/** Italics are names of water and words that are stressed. */
export const FIRST_ITALIC =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + ' \u00a0.,:;!?()-–—‘’“”…';

/**
 * @typedef {object} Face
 * @property {string} file Name of the file, without its ending.
 * @property {string} family
 * @property {'normal' | 'italic'} style
 * @property {readonly [number, number]} weight Ends of the axis; the same twice for a face without one.
 * @property {string} source A file in a package.
 * @property {string} first The characters of a first view.
 * @property {'first' | 'rest'} part Which of the source's characters.
 * @property {string[]} features
 */

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const SANS = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght';

/**
 * Both sources set figures all of one width unless told otherwise; Source Serif has figures of their own widths too
 * (`pnum`), as running text wants them. Neither has old-style figures or small capitals in these packages.
 *
 * @type {readonly Face[]}
 */
export const FACES = [
  {
    file: 'serif',
    family: 'Story Serif',
    style: 'normal',
    weight: [400, 700],
    source: `${SERIF}-normal.woff2`,
    first: FIRST,
    part: 'first',
    features: ['kern', 'pnum', 'tnum']
  },
  {
    file: 'serif-italic',
    family: 'Story Serif',
    style: 'italic',
    weight: [400, 400],
    source: `${SERIF}-italic.woff2`,
    first: FIRST_ITALIC,
    part: 'first',
    features: ['kern']
  },
  {
    file: 'sans',
    family: 'Story Sans',
    style: 'normal',
    weight: [400, 650],
    source: `${SANS}-normal.woff2`,
    first: FIRST,
    part: 'first',
    features: ['kern']
  },
  {
    file: 'serif-rest',
    family: 'Story Serif',
    style: 'normal',
    weight: [400, 700],
    source: `${SERIF}-normal.woff2`,
    first: FIRST,
    part: 'rest',
    features: []
  },
  {
    file: 'sans-rest',
    family: 'Story Sans',
    style: 'normal',
    weight: [400, 650],
    source: `${SANS}-normal.woff2`,
    first: FIRST,
    part: 'rest',
    features: []
  }
];

/** How many of a thousand characters of the story's words are this one; what is rarer than 1 is left out. */
// prettier-ignore
const FREQUENCY = Object.entries({
  ' ': 166, e: 90, t: 64, o: 62, a: 60, n: 58, i: 51, s: 51, r: 49, d: 34, h: 32, l: 27, u: 21, c: 21, m: 16, f: 15,
  y: 14, g: 13, p: 13, ',': 11, w: 11, '.': 11, 0: 11, b: 10, 2: 8, k: 7, v: 6, S: 5, K: 5, 1: 5, N: 4, O: 4, I: 3, U: 3,
  R: 3, P: 2, '’': 2, 4: 2, A: 2, 3: 2, T: 2, M: 2, 5: 2
});

/**
 * @typedef {object} Fallback
 * @property {string} family Ours; the same name again for another weight or style of it.
 * @property {'Story Serif' | 'Story Sans'} standsFor
 * @property {'normal' | 'italic'} style
 * @property {readonly [number, number]} weight The weights it stands in for; fitted to the lower one.
 * @property {readonly string[]} local Full names and PostScript names of fonts that are equally wide.
 * @property {number} width Mean width of a character in ems, weighed by FREQUENCY.
 */

/** @type {readonly [number, number]} */
const TEXT = [400, 500];
/** @type {readonly [number, number]} */
const BOLD = [600, 700];

/**
 * What is on the reader's device until the page's own face has come. Each group of equally wide fonts is a family of its
 * own, since one rule has one `size-adjust`. The widths were measured on Gelasio, which was drawn to the widths of Georgia;
 * on Liberation, drawn to those of Times New Roman, Arial and Helvetica; on Noto Serif and on Roboto.
 *
 * @type {readonly Fallback[]}
 */
export const FALLBACKS = [
  ...fallbacks('Story Serif', 'Story Serif Fallback', [
    ['normal', TEXT, ['Georgia', 'Gelasio', 'Gelasio Regular', 'Gelasio-Regular'], 0.4439],
    ['normal', BOLD, ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'Gelasio-Bold'], 0.5162],
    ['italic', TEXT, ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic', 'Gelasio-Italic'], 0.452]
  ]),
  ...fallbacks('Story Serif', 'Story Serif Fallback Times', [
    ['normal', TEXT, ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'], 0.4056],
    ['normal', BOLD, ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'], 0.4303],
    [
      'italic',
      TEXT,
      ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'],
      0.4066
    ]
  ]),
  ...fallbacks('Story Serif', 'Story Serif Fallback Noto', [
    ['normal', TEXT, ['Noto Serif', 'Noto Serif Regular', 'NotoSerif', 'NotoSerif-Regular'], 0.4787],
    ['normal', BOLD, ['Noto Serif Bold', 'NotoSerif-Bold'], 0.5076],
    ['italic', TEXT, ['Noto Serif Italic', 'NotoSerif-Italic'], 0.4666]
  ]),
  ...fallbacks('Story Sans', 'Story Sans Fallback', [
    ['normal', TEXT, ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'], 0.4466],
    ['normal', BOLD, ['Arial Bold', 'Arial-BoldMT', 'Helvetica Bold', 'Helvetica-Bold', 'Liberation Sans Bold'], 0.4796]
  ]),
  ...fallbacks('Story Sans', 'Story Sans Fallback Roboto', [
    ['normal', TEXT, ['Roboto', 'Roboto Regular', 'Roboto-Regular'], 0.445],
    ['normal', BOLD, ['Roboto Bold', 'Roboto-Bold'], 0.452]
  ])
];

/**
 * @typedef {[style: Fallback['style'], weight: Fallback['weight'], local: readonly string[], width: number]} Cut
 */

/**
 * @param {Fallback['standsFor']} standsFor
 * @param {string} family
 * @param {Cut[]} cuts
 * @returns {Fallback[]}
 */
function fallbacks(standsFor, family, cuts) {
  return cuts.map(([style, weight, local, width]) => ({ family, standsFor, style, weight, local, width }));
}

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

/**
 * The code points of a face: what its source has of the first view's characters, or all the rest of the source.
 *
 * @param {Face} face
 * @param {Metrics} source
 * @returns {number[]} In order.
 */
function codePointsOf(face, source) {
  const first = new Set(Array.from(face.first, (character) => character.codePointAt(0) ?? 0));
  return [...source.widths.keys()]
    .filter((codePoint) => codePoint >= 0x20 && first.has(codePoint) === (face.part === 'first'))
    .sort((a, b) => a - b);
}

/**
 * Adobe's licence reserves the name "Source" for the font as Adobe made it, and a subset is not. Only names are changed:
 * the notice of copyright quotes the word without "Serif" behind it. The new name is as long as the old, so that nothing
 * in the file moves.
 *
 * @param {Buffer} font Uncompressed.
 */
function rename(font) {
  const utf16 = (/** @type {string} */ text) => Buffer.from(text, 'utf16le').swap16();
  for (const [from, to] of [
    ['Source Serif', 'Report Serif'],
    ['SourceSerif', 'ReportSerif']
  ]) {
    const name = utf16(from ?? '');
    for (let at = font.indexOf(name); at !== -1; at = font.indexOf(name, at)) utf16(to ?? '').copy(font, at);
  }
  return font;
}

/**
 * @param {Face} face
 * @param {Buffer} source
 * @param {number[]} codePoints
 */
async function subset(face, source, codePoints) {
  const [min, max] = face.weight;
  const small = await subsetFont(source, String.fromCodePoint(...codePoints), {
    targetFormat: 'sfnt',
    variationAxes: { wght: min === max ? min : { min, max } },
    keepFeatures: face.features,
    preserveNameIds: LICENCE,
    noHinting: true
  });
  // Once more, for checksums that fit the changed names.
  return subsetFont(rename(small), '', { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: LICENCE });
}

/**
 * @param {readonly number[]} codePoints In order.
 * @returns {string} As `unicode-range` has it.
 */
function unicodeRange(codePoints) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run?.[1] === codePoint - 1) run[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  const hex = (/** @type {number} */ codePoint) => codePoint.toString(16).padStart(4, '0');
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

const percent = (/** @type {number} */ part) => `${Number((100 * part).toFixed(2))}%`;

/**
 * A rule for a font of the device that takes up as much room as the page's own. `size-adjust` scales it until a thousand
 * characters of the story are as wide in both; the overrides then give it the lines of our font, and since they are scaled
 * with it, they are divided by the same factor.
 *
 * @param {Fallback} fallback
 * @param {Metrics} ours
 */
function fallbackRule({ family, style, weight, local, width }, ours) {
  const scale = meanWidth(ours) / width;
  const height = (/** @type {number} */ units) => percent(units / ours.unitsPerEm / scale);
  return `@font-face {
    font-family: '${family}';
    font-style: ${style};
    font-weight: ${weight.join(' ')};
    src: ${local.map((name) => `local('${name}')`).join(', ')};
    size-adjust: ${percent(scale)};
    ascent-override: ${height(ours.ascent)};
    descent-override: ${height(ours.descent)};
    line-gap-override: ${height(ours.lineGap)};
  }`;
}

/**
 * Makes every file of the folder.
 *
 * @returns {Promise<Map<string, Buffer>>} Content by file name.
 */
export async function makeFonts() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  /** @type {string[]} */
  const rules = ['/* Written by src/tools/fonts.mjs: change that, then "npm run fonts". */'];
  for (const face of FACES) {
    const source = readFileSync(require.resolve(face.source));
    const codePoints = codePointsOf(face, await metricsOf(source));
    files.set(`${face.file}.woff2`, await subset(face, source, codePoints));
    rules.push(`@font-face {
      font-family: '${face.family}';
      font-style: ${face.style};
      font-weight: ${[...new Set(face.weight)].join(' ')};
      font-display: swap;
      src: url('./${face.file}.woff2') format('woff2');
      unicode-range: ${unicodeRange(codePoints)};
    }`);
  }
  for (const fallback of FALLBACKS) {
    const { source } = /** @type {Face} */ (
      FACES.find((face) => face.family === fallback.standsFor && face.style === fallback.style)
    );
    const weight = fallback.weight[0];
    rules.push(fallbackRule(fallback, await metricsOf(readFileSync(require.resolve(source)), weight)));
  }
  files.set('fonts.css', Buffer.from(await format(rules.join('\n\n'), { ...STYLE, parser: 'css' })));
  files.set(
    'sans-widths.json',
    Buffer.from(await format(JSON.stringify(await sansWidths()), { ...STYLE, parser: 'json' }))
  );
  return files;
}

/** As in `.prettierrc`. */
const STYLE = { singleQuote: true, printWidth: 120 };

/** How wide each character is in the sans at 500, the weight of the labels on the map, in thousandths of the type size. */
async function sansWidths() {
  const { widths, unitsPerEm } = await metricsOf(readFileSync(require.resolve(`${SANS}-normal.woff2`)), 500);
  const rows = [...widths]
    .filter(([codePoint]) => codePoint >= 0x20)
    .sort(([a], [b]) => a - b)
    .map(([codePoint, width]) => [String.fromCodePoint(codePoint), Math.round((1000 * width) / unitsPerEm)]);
  return { units: 1000, weight: 500, widths: Object.fromEntries(rows) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of await makeFonts()) {
    writeFileSync(join(FOLDER, name), content);
    console.log(`${name.padEnd(18)}${content.length.toLocaleString('en').padStart(8)} bytes`);
  }
}
