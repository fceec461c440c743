import type { Shape, Word } from '../kit/drawing.ts';
import { widthOf } from '../kit/measure.ts';
import type { October } from './types.ts';
import { sign } from './signs.ts';

const LINE = 17;
const GAP = 16;

/** What the shapes mean, in as many lines as the width needs. */
export function signKey(
  { stances }: October,
  width: number
): { readonly shapes: readonly Shape[]; readonly words: readonly Word[]; readonly height: number } {
  const shapes: Shape[] = [];
  const words: Word[] = [];
  let [x, y] = [0, LINE / 2];
  for (const { stance, words: text } of stances) {
    const wide = 15 + widthOf(text, 12);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    shapes.push(sign(stance, x + 6, y, 4.2, 'ink', false));
    words.push({ text, x: x + 15, y: y + 4, size: 12, tone: 'soft' });
    x += wide + GAP;
  }
  return { shapes, words, height: y + LINE / 2 };
}
