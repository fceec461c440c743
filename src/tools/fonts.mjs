import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { FACES, SANS } from './font-faces.mjs';
import { FALLBACKS } from './font-fallbacks.mjs';
import { meanWidth, metricsOf } from './font-metrics.mjs';
import { LICENCE, subsetFont } from './font-subset.mjs';

/**
 * Makes the typefaces of the page, `src/lib/page/fonts`: `npm run fonts`. The results are committed, because they change
 * only when font-faces.mjs, font-fallbacks.mjs, this file or the packages do; a test makes them again and compares every byte.
 */

/** Where the results are kept. */
export const FOLDER = fileURLToPath(new URL('../lib/page/fonts', import.meta.url));

const require = createRequire(import.meta.url);

/**
 * @typedef {import('./font-faces.mjs').Face} Face
 * @typedef {import('./font-fallbacks.mjs').Fallback} Fallback
 * @typedef {import('./font-metrics.mjs').Metrics} Metrics
 */

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
