import type { Drawing, Hue, Shape, Tone, Weight, Word } from '../charts/kit/drawing.ts';
import { SIZE, widthOf } from '../charts/kit/measure.ts';
import { palette, type Theme } from '../stage/paint.ts';
import type { FaceName, Faces } from './faces.ts';
import { escaped, short } from './markup.ts';
import { glyphData, setLine, type Run } from './outline.ts';

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

/** How a set line is written: the begin of its element, to which paint is added, and the rest. */
type Write = (run: Run, x: number, y: number) => { readonly tag: string; readonly close: string };

/** Glyphs drawn once and referred to by every word: a chart has many words of few letters. */
class Glyphs {
  readonly #faces: Faces;
  readonly #drawn = new Map<string, string>();

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  write: Write = (run, x, y) => {
    const { face, size } = run.setting;
    const scale = size / face.font.unitsPerEm;
    const name = (Object.keys(this.#faces) as FaceName[]).find((one) => this.#faces[one] === face)!;
    const uses = run.glyphs.flatMap(({ glyph, x: at }) => {
      const id = `${name[0]}${glyph.index}`;
      const data = this.#drawn.get(id) ?? glyphData(glyph);
      if (data === '') return [];
      this.#drawn.set(id, data);
      return [`<use href="#${id}" x="${Math.round(at / scale)}"/>`];
    });
    return {
      tag: `<g transform="translate(${short(x)} ${short(y)})scale(${Number(scale.toPrecision(4))})"`,
      close: `>${uses.join('')}</g>`
    };
  };

  defs = (): string => [...this.#drawn].map(([id, data]) => `<path id="${id}" d="${data}"/>`).join('');
}

function wordIn(word: Word, faces: Faces, paint: Paint, write: Write): string {
  const { text, x, y, anchor = 'start', size = SIZE, weight = 400, tone = 'ink', halo } = word;
  const run = setLine(text, { face: faces[FACES[weight]], size });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - run.width : x - run.width / 2;
  const { tag, close } = write(run, left, y);
  // Glyphs are drawn in the units of their font.
  const wide = short((HALO * run.setting.face.font.unitsPerEm) / size);
  const under = halo
    ? `${tag} fill="none" ${paint.stroke('paper')} stroke-width="${wide}" stroke-linejoin="round"${close}`
    : '';
  return `${under}${tag} data-words="${escaped(text)}" ${paint.fill(tone)}${close}`;
}

const veilIn = (paint: Paint): string =>
  `<pattern id="veil" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5" ${paint.stroke('soft')} stroke-opacity=".32" stroke-width="1.4"/></pattern>`;

/** A drawing's shapes and words as SVG elements. Throws on a character without a glyph. */
function drawn({ ground, marks, words }: Drawing, faces: Faces, paint: Paint, write: Write): string {
  return [
    ...ground.map((shape) => shapeIn(shape, paint)),
    ...marks.flatMap(({ shapes }) => shapes.map((shape) => shapeIn(shape, paint))),
    ...[...words, ...marks.flatMap((mark) => mark.words ?? [])].map((word) => wordIn(word, faces, paint, write))
  ].join('');
}

/** What a drawing refers to, and the drawing, in the light theme's colours as plain attributes: for a picture on `paper`. */
export function plainDrawing(drawing: Drawing, faces: Faces): { readonly defs: string; readonly body: string } {
  const paint = asColours('paper');
  const glyphs = new Glyphs(faces);
  const body = drawn(drawing, faces, paint, glyphs.write);
  return { defs: `${veilIn(paint)}${glyphs.defs()}`, body };
}

const variables = (theme: Theme): string => SOLID.map((tone) => `--${tone}:${colourOf(tone, theme, 'card')}`).join(';');

/**
 * A drawing as an SVG document for an `img` in the page: light or dark as the reader has it, its words as outlines, no
 * script, nothing fetched. `label` names it. Throws an error that names a character without a glyph.
 */
export function imageOf(drawing: Drawing, label: string, faces: Faces): string {
  const { width, height } = drawing;
  const glyphs = new Glyphs(faces);
  const body = drawn(drawing, faces, asClasses, glyphs.write);
  const fills = SOLID.map((tone) => `.f-${tone}{fill:var(--${tone})}`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${short(height)}" viewBox="0 0 ${width} ${short(height)}" role="img" aria-label="${escaped(label)}">`,
    `<style>:root{${variables('light')}}@media (prefers-color-scheme:dark){:root{${variables('dark')}}}${fills}</style>`,
    `<defs>${veilIn(asClasses)}${glyphs.defs()}</defs>`,
    body,
    '</svg>'
  ].join('');
}

/** How far the words of a drawing stray from the widths that its layout reckoned with, in pixels; for a test. */
export const strayOf = (word: Word, faces: Faces): number => {
  const { text, size = SIZE, weight = 400 } = word;
  return setLine(text, { face: faces[FACES[weight]], size }).width - widthOf(text, size, weight);
};
