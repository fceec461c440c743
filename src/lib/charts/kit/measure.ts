import sans from '../../page/fonts/sans-widths.json' with { type: 'json' };
import type { Weight, Word } from './drawing.ts';
import { broken, type Measure } from './lines.ts';

/** The size of words where none is given, in pixels. */
export const SIZE = 12;

/** The widths are of the middle weight; heavier letters are a little wider. */
const WIDER: Readonly<Record<Weight, number>> = { 400: 0.985, 500: 1, 650: 1.045 };

const widths: Readonly<Record<string, number>> = sans.widths;
const WIDEST = Math.max(...Object.values(widths));

/** How wide words are in our grotesque, in pixels. An unknown letter counts as the widest. */
export function widthOf(text: string, size: number = SIZE, weight: Weight = 400): number {
  let units = 0;
  for (const letter of text) units += widths[letter] ?? WIDEST;
  return (units / sans.units) * size * WIDER[weight];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Above and below the baseline, in parts of the size. */
const RISE = 0.78;
const FALL = 0.24;

/** What a word covers, in pixels. */
export function boxOf({ text, x, y, anchor = 'start', size = SIZE, weight = 400 }: Word): Box {
  const width = widthOf(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - RISE * size, width, height: (RISE + FALL) * size };
}

/** Whether two boxes come nearer to each other than `gap` pixels. */
export const collide = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Measures lines of one size and weight. */
export const measureOf =
  (size: number = SIZE, weight: Weight = 400): Measure =>
  (line) =>
    widthOf(line, size, weight);

/** Words broken into lines, each a `Word`; the first baseline is at `y`, the others `leading` pixels apart. */
export function paragraph(
  text: string,
  width: number,
  first: Omit<Word, 'text'>,
  leading = (first.size ?? SIZE) * 1.3
): readonly Word[] {
  return broken(text, width, measureOf(first.size, first.weight)).map((line, i) => ({
    ...first,
    text: line,
    y: first.y + i * leading
  }));
}

/** Takes the words in the order given, leaving out each that would come nearer than `gap` to one already taken. */
export function withoutCollisions<T extends Word>(
  words: readonly T[],
  gap = 6,
  taken: readonly Box[] = []
): readonly T[] {
  const boxes = [...taken];
  return words.filter((word) => {
    const box = boxOf(word);
    if (boxes.some((other) => collide(box, other, gap))) return false;
    boxes.push(box);
    return true;
  });
}

/** A word pushed inside [low, high], in pixels. */
export function within(word: Word, low: number, high: number): Word {
  const box = boxOf(word);
  const shift = Math.max(low - box.x, 0) || Math.min(high - box.x - box.width, 0);
  return shift === 0 ? word : { ...word, x: word.x + Math.max(shift, low - box.x) };
}
