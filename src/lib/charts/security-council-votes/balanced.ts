import type { Weight } from '../kit/drawing.ts';
import { wrapped } from '../kit/measure.ts';

/** Breaks words into as few lines as the width allows, all about as long: no line is left with a single word. */
export function balanced(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  let lines = wrapped(text, width, size, weight);
  const fewest = lines.length;
  for (let narrower = width - 4; narrower > 40; narrower -= 4) {
    const next = wrapped(text, narrower, size, weight);
    if (next.length > fewest) break;
    lines = next;
  }
  return lines;
}
