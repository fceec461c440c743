import { createRequire } from 'node:module';

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
export const subsetFont = require('subset-font');

/** Entry of the `name` table: the address of the licence. */
export const LICENCE = [14];
