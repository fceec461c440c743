import type { Glyph } from 'opentype.js';
import type { Box } from '../stage/frames.ts';
import type { Face, FaceName, Faces } from './faces.ts';
import type { Hand, Line } from './hand.ts';
import { escaped } from '../story/escaped.ts';
import { short } from './short.ts';
import { glyphData } from './outline.ts';

/** A share of a length as a percentage. */
const percent = (part: number, whole: number): string => `${short((part / whole) * 100)}%`;

/** A number to so many digits that count. */
const digits = (n: number, count: number): number => Number(n.toPrecision(count));

/** Below this width, in pixels, words and signs stand too near each other, and are drawn smaller. */
export const NARROW = { below: 340, scale: 0.8 } as const;

/** What the hand's elements, in a group of the class `over`, need to be drawn as they are meant. */
export const SMALL_STYLE = [
  '.over svg{overflow:visible}',
  // Of a still's rules, the one that holds strokes to their width is undone for words and signs. Glyphs have a class for
  // it, since some browsers do not see what a glyph that is referred to stands in.
  '.over path,.glyph{vector-effect:none}',
  `@media(max-width:${NARROW.below}px){.over>svg:not(.ground)>g{transform:scale(${NARROW.scale})}}`
].join('');

/**
 * The hand of a step's own picture. Points are shares of the picture, while words and signs keep their size in pixels: they
 * can be read on the narrowest phone, and do not shout in a wide article. Each glyph is drawn once and then referred to;
 * colours are variables, which light and dark set.
 */
export class SmallHand implements Hand {
  readonly faces: Faces;
  readonly #cut: Box;
  readonly #names: ReadonlyMap<Face, string>;
  readonly #glyphs = new Map<string, string>();
  readonly #texts: string[] = [];

  constructor(faces: Faces, cut: Box) {
    this.faces = faces;
    this.#cut = cut;
    this.#names = new Map((Object.keys(faces) as FaceName[]).map((name) => [faces[name], name[0]!]));
  }

  ink = (name: string): string => `var(--${name})`;

  at = (x: number, y: number, drawn: string): string => drawn && `<svg${this.#point(x, y)}><g>${drawn}</g></svg>`;

  onGround = (x: number, y: number, drawn: string): string => `<svg class="ground"${this.#point(x, y)}>${drawn}</svg>`;

  span = (pixels: number): string => percent(pixels, this.#cut.width);

  write: Hand['write'] = (text, lines, halo) => {
    const rows = lines.map((line) => this.#row(line, halo)).join('');
    const words = ` data-words="${escaped(text)}"`;
    if (halo === 0) {
      return {
        filled: (ink) => `<g${words} fill="${this.ink(ink)}">${rows}</g>`,
        haloed: () => ''
      };
    }
    const id = `text-${this.#texts.length}`;
    this.#texts.push(`<g id="${id}">${rows}</g>`);
    return {
      filled: (ink) => `<use href="#${id}"${words} fill="${this.ink(ink)}"/>`,
      // Letters stand so near that their halos meet; together they are veiled once.
      haloed: (ink, opacity) =>
        `<use href="#${id}" stroke="${this.ink(ink)}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`
    };
  };

  /** All that was referred to while the picture was written. */
  defs(): string {
    const glyphs = [...this.#glyphs].map(([id, data]) => `<path id="${id}" class="glyph" d="${data}"/>`);
    return `<defs>${glyphs.join('')}${this.#texts.join('')}</defs>`;
  }

  #point(x: number, y: number): string {
    const { x: left, y: top, width, height } = this.#cut;
    return ` x="${percent(x - left, width)}" y="${percent(y - top, height)}"`;
  }

  /** A line in the units of its font. */
  #row({ run, x, y }: Line, halo: number): string {
    const { face, size } = run.setting;
    const scale = size / face.font.unitsPerEm;
    const glyphs = run.glyphs.flatMap((set) => {
      const id = this.#glyph(face, set.glyph);
      const left = Math.round(set.x / scale);
      return id === null ? [] : [`<use href="#${id}"${left === 0 ? '' : ` x="${left}"`}/>`];
    });
    const stroke = halo === 0 ? '' : ` stroke-width="${digits(halo / scale, 3)}"`;
    return `<g transform="translate(${short(x)} ${short(y)})scale(${digits(scale, 4)})"${stroke}>${glyphs.join('')}</g>`;
  }

  /** The id under which a glyph is drawn; null for one that is empty. */
  #glyph(face: Face, glyph: Glyph): string | null {
    const id = `${this.#names.get(face)!}${glyph.index}`;
    if (!this.#glyphs.has(id)) this.#glyphs.set(id, glyphData(glyph));
    if (this.#glyphs.get(id) !== '') return id;
    this.#glyphs.delete(id);
    return null;
  }
}
