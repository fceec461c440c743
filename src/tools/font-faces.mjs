/** Which faces the page has, and what of their sources goes into each. */

/**
 * What the first view may need: English with its punctuation and figures. Kerning alone is a third of a face and grows
 * with the square of the glyphs, so that every character here has its price. The rest of a source is a second file, which
 * a browser asks for when a page has one of its characters.
 */
export const FIRST =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + ' \u00a0\u2009.,:;!?\'"()&/%+-–—‘’“”…·×−°$';

/** Italics are names of water and words that are stressed. */
const FIRST_ITALIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' + ' \u00a0.,:;!?()-–—‘’“”…';

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
export const SANS = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght';

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
