import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What the site has of text beyond the types that SvelteKit compresses by itself. */
export const OPEN_DATA = ['.geojson', '.csv'];

/**
 * Writes a `.br` and a `.gz` beside every file of the given types in a folder and the folders in it, as SvelteKit does for
 * its own types.
 *
 * @param {string} folder
 * @param {readonly string[]} [types] Ends of names, with the dot.
 * @returns {readonly string[]} The paths of what was compressed, in order of name.
 * @throws {Error} when the folder is not there or cannot be written.
 */
export function precompress(folder, types = OPEN_DATA) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => types.includes(extname(name)))
    .map((name) => join(folder, name))
    .sort();
  for (const path of paths) {
    const text = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length
    };
    writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
    writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
  }
  return paths;
}

/**
 * An adapter for which, once it has written the site, the open data is compressed like the rest.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder Where it writes.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withOpenData = (adapter, folder) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    precompress(folder);
  }
});
