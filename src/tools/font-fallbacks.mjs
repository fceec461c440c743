/** What stands in for the page's faces. */

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
