import type { Glyph } from 'opentype.js';
import type { Drawing, Hue, Shape, Tone, Weight, Word } from '../charts/kit/drawing.ts';
import { SIZE } from '../charts/kit/measure.ts';
import { palette, type Theme } from '../stage/paint.ts';
import type { Face, FaceName, Faces } from './faces.ts';
import { escaped } from '../story/escaped.ts';
import { short } from './short.ts';
import { glyphData, setLine, type Setting } from './outline.ts';

/** Which face sets which weight. */
const FACES: Readonly<Record<Weight, FaceName>> = { 400: 'light', 500: 'medium', 650: 'strong' };

const HALO = 3.5;

type Paper = 'card' | 'paper';
type Solid = Exclude<Tone, 'veil'>;

/** The papers that a chart stands on: `--card` and `--paper` of app.css, and the rules' colour. */
export const GROUNDS = {
  light: { card: '#fcfaf5', paper: '#f8f4ec', rule: '#d8cfbd' },
  dark: { card: '#131b25', paper: '#0e141c', rule: '#2e3a47' }
} as const satisfies Record<Theme, Record<Paper | 'rule', string>>;

const HUES = { kp: 'KP', ru: 'RU', ua: 'UA', kr: 'KR' } as const satisfies Record<Hue, string>;

/** A tone's colour in a theme, on one of the two papers. */
function colourOf(tone: Solid, theme: Theme, paper: Paper): string {
  const colours = palette[theme];
  switch (tone) {
    case 'ink':
      return colours.ink;
    case 'soft':
      return colours.other;
    case 'rule':
    case 'band':
      return GROUNDS[theme].rule;
    case 'paper':
      return GROUNDS[theme][paper];
    default:
      return colours[HUES[tone]];
  }
}

const SOLID: readonly Solid[] = ['ink', 'soft', 'rule', 'band', 'paper', 'kp', 'ru', 'ua', 'kr'];

/** How a tone is written in an SVG: as a class, for an image that follows the reader's theme, or as a colour. */
interface Paint {
  readonly fill: (tone: Tone) => string;
  readonly stroke: (tone: Solid) => string;
}

const asClasses: Paint = {
  fill: (tone) =>
    tone === 'veil' ? 'fill="url(#veil)"' : `class="f-${tone}"${tone === 'band' ? ' fill-opacity=".45"' : ''}`,
  stroke: (tone) => `style="stroke:var(--${tone})"`
};

const asColours = (paper: Paper): Paint => ({
  fill: (tone) =>
    tone === 'veil'
      ? 'fill="url(#veil)"'
      : `fill="${colourOf(tone, 'light', paper)}"${tone === 'band' ? ' fill-opacity=".45"' : ''}`,
  stroke: (tone) => `stroke="${colourOf(tone, 'light', paper)}"`
});

function shapeIn({ d, fill, stroke, width = 1, dash, opacity }: Shape, paint: Paint): string {
  const attributes = [
    fill ? paint.fill(fill) : 'fill="none"',
    ...(stroke && stroke !== 'veil' ? [paint.stroke(stroke), `stroke-width="${short(width)}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
    ...(opacity === undefined ? [] : [`opacity="${short(opacity)}"`])
  ];
  return `<path d="${d}" ${attributes.join(' ')}/>`;
}

/** Outlines in the units of their font, by face: a chart has many words of few letters. */
const outlines = new WeakMap<Face, Map<number, string>>();

function outlineOf(face: Face, glyph: Glyph): string {
  const known = outlines.get(face) ?? new Map<number, string>();
  outlines.set(face, known);
  const data = known.get(glyph.index) ?? glyphData(glyph);
  known.set(glyph.index, data);
  return data;
}

/** How a drawing's word is set. */
export const settingOf = ({ size = SIZE, weight = 400 }: Word, faces: Faces): Setting => ({
  face: faces[FACES[weight]],
  size
});

/**
 * A word as one path. An element for each glyph would be a smaller file, and its styles some tens of milliseconds of a
 * phone's scroll.
 */
function wordIn(word: Word, faces: Faces, paint: Paint): string {
  const { text, x, y, anchor = 'start', tone = 'ink', halo } = word;
  const setting = settingOf(word, faces);
  const { face, size } = setting;
  const run = setLine(text, setting);
  const scale = size / face.font.unitsPerEm;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - run.width : x - run.width / 2;
  const data = run.glyphs.map(({ glyph, x: at }) => {
    const outline = outlineOf(face, glyph);
    return outline && `M${Math.round(at / scale)} 0${outline}`;
  });
  // Glyphs are drawn in the units of their font.
  const under = halo
    ? ` ${paint.stroke('paper')} stroke-width="${short(HALO / scale)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const place = `translate(${short(left)} ${short(y)})scale(${Number(scale.toPrecision(4))})`;
  return `<path transform="${place}" data-words="${escaped(text)}" ${paint.fill(tone)}${under} d="${data.join('')}"/>`;
}

const veilIn = (paint: Paint): string =>
  `<pattern id="veil" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" ${paint.stroke('soft')} stroke-opacity=".32" stroke-width="1.4"/></pattern>`;

/** A drawing's shapes and words as SVG elements. Throws on a character without a glyph. */
function drawn({ ground, marks, words }: Drawing, faces: Faces, paint: Paint): string {
  return [
    ...ground.map((shape) => shapeIn(shape, paint)),
    ...marks.flatMap(({ shapes }) => shapes.map((shape) => shapeIn(shape, paint))),
    ...[...words, ...marks.flatMap((mark) => mark.words ?? [])].map((word) => wordIn(word, faces, paint))
  ].join('');
}

/** What a drawing refers to, and the drawing, in the light theme's colours as plain attributes: for a picture on `paper`. */
export function plainDrawing(drawing: Drawing, faces: Faces): { readonly defs: string; readonly body: string } {
  const paint = asColours('paper');
  return { defs: veilIn(paint), body: drawn(drawing, faces, paint) };
}

const variables = (theme: Theme): string => SOLID.map((tone) => `--${tone}:${colourOf(tone, theme, 'card')}`).join(';');

/**
 * A drawing as an SVG document for an `img` in the page: light or dark as the reader has it, its words as outlines, no
 * script, nothing fetched. `label` names it. Throws an error that names a character without a glyph.
 */
export function imageOf(drawing: Drawing, label: string, faces: Faces): string {
  const { width, height } = drawing;
  const fills = SOLID.map((tone) => `.f-${tone}{fill:var(--${tone})}`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${short(height)}" viewBox="0 0 ${width} ${short(height)}" role="img" aria-label="${escaped(label)}">`,
    `<style>:root{${variables('light')}}@media (prefers-color-scheme:dark){:root{${variables('dark')}}}${fills}</style>`,
    `<defs>${veilIn(asClasses)}</defs>`,
    drawn(drawing, faces, asClasses),
    '</svg>'
  ].join('');
}
