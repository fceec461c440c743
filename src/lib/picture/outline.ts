import type { Glyph } from 'opentype.js';
import type { Measure } from '../charts/kit/lines.ts';
import type { Face } from './faces.ts';
import { short } from './short.ts';

/** How a line of words is set: the face, the size of type in pixels, and the room put between letters, in ems. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly spacing?: number;
}

interface Set {
  readonly glyph: Glyph;
  /** From the line's left end, in pixels. */
  readonly x: number;
}

/** A line of words set: its glyphs, and its width in pixels. */
export interface Run {
  readonly setting: Setting;
  readonly glyphs: readonly Set[];
  readonly width: number;
}

const code = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');

function glyphsOf(words: string, { font, instead, name }: Face): Glyph[] {
  for (const character of words) {
    if (font.charToGlyphIndex(character) === 0) {
      throw new Error(
        `there is no glyph for "${character}" (U+${code(character)}) in ${name}, in the words "${words}"; use another character, or give faces.ts a font that has it`
      );
    }
  }
  return [...words].map((character) => {
    const glyph = font.charToGlyph(character);
    const other = instead.get(glyph.index);
    return other === undefined ? glyph : font.glyphs.get(other);
  });
}

/** Sets a line, with kerning. Throws an error that names a character for which the face has no glyph. */
export function setLine(words: string, setting: Setting): Run {
  const { face, size, spacing = 0 } = setting;
  const scale = size / face.font.unitsPerEm;
  const glyphs = glyphsOf(words, face);
  let x = 0;
  const list = glyphs.map((glyph, i): Set => {
    const before = glyphs[i - 1];
    if (before) x += face.font.getKerningValue(before, glyph) * scale + spacing * size;
    const at = x;
    x += (glyph.advanceWidth ?? 0) * scale;
    return { glyph, x: at };
  });
  return { setting, glyphs: list, width: x };
}

/**
 * The outlines of a set line as SVG path data; `x` and `y` are its left end and its baseline, in pixels. Written here,
 * since opentype.js leaves out short closing strokes and stumbles over numbers near nought.
 */
export function pathOf(run: Run, x: number, y: number): string {
  const { face, size } = run.setting;
  const scale = size / face.font.unitsPerEm;
  const outlines = run.glyphs.map((set) => {
    const at = (px: number, py: number) => `${short(x + set.x + px * scale)} ${short(y - py * scale)}`;
    let last = '';
    return set.glyph.path.commands.map((command) => {
      if (command.type === 'Z') return 'Z';
      const point = at(command.x, command.y);
      if (command.type === 'L' && point === last) return '';
      last = point;
      if (command.type === 'Q') return `Q${at(command.x1, command.y1)} ${point}`;
      if (command.type === 'C') return `C${at(command.x1, command.y1)} ${at(command.x2, command.y2)} ${point}`;
      return command.type + point;
    });
  });
  return outlines.flat().join('');
}

/**
 * The outline of one glyph as SVG path data in whole units of its font. Every point is told from the one before, the first
 * from where the pen stands, so that a glyph is the same text wherever in a line it is.
 */
export function glyphData({ path }: Glyph): string {
  let [x, y] = [0, 0];
  let begun: readonly [number, number] = [0, 0];
  const from = (...points: readonly number[]) =>
    points.map((n, i) => (i % 2 === 0 ? Math.round(n) - x : Math.round(-n) - y));
  const joined = (numbers: readonly number[]) => numbers.map((n, i) => (i === 0 || n < 0 ? n : ` ${n}`)).join('');
  return path.commands
    .map((command) => {
      if (command.type === 'Z') {
        [x, y] = begun;
        return 'z';
      }
      if (command.type === 'L' && Math.round(command.x) === x && Math.round(-command.y) === y) return '';
      const told = from(
        ...(command.type === 'Q' || command.type === 'C' ? [command.x1, command.y1] : []),
        ...(command.type === 'C' ? [command.x2, command.y2] : []),
        command.x,
        command.y
      );
      [x, y] = [Math.round(command.x), Math.round(-command.y)];
      if (command.type === 'M') begun = [x, y];
      return command.type.toLowerCase() + joined(told);
    })
    .join('');
}

/** Where the baseline of a line lies below the top of its box, as CSS sets it. `height`: the line's, in pixels. */
export function baseline({ face, size }: Setting, height: number): number {
  const { ascender, descender, unitsPerEm } = face.font;
  const scale = size / unitsPerEm;
  return (height - (ascender - descender) * scale) / 2 + ascender * scale;
}

/** Measures lines that are set so. */
export const measureOf =
  (setting: Setting): Measure =>
  (line) =>
    setLine(line, setting).width;
