import type { Shape } from '../kit/drawing.ts';
import { line, rect, solid } from '../kit/shapes.ts';
import { hatch } from '../kit/hatch.ts';
import type { Look } from './data.ts';

const strokes = (x: number, y: number, width: number, height: number, gap: number): string => {
  let d = '';
  for (let at = x + gap; at < x + width - 1; at += gap) d += line(at, y, at, y + height);
  return d;
};

/** A part of a bar by its look: filled, hatched, open, or with upright lines; a dashed outline where not yet known. */
export function partOf(
  look: Look,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  after: boolean
): readonly Shape[] {
  const edge = rect(x, y, width, height);
  if (after) return [solid(rect(x + 0.75, y + 0.75, Math.max(width - 1.5, 1), height - 1.5), 'kr', true)];
  const outline: Shape = { d: rect(x + 0.5, y + 0.5, Math.max(width - 1, 1), height - 1), fill: 'paper', stroke: 'kr' };
  switch (look) {
    case 'solid':
      return [solid(edge, 'kr', false)];
    case 'hatched':
      return [outline, { d: hatch(x, y, width, height, 6), stroke: 'kr', width: 1.2 }];
    case 'lined':
      return [outline, { d: strokes(x, y, width, height, 4), stroke: 'kr', width: 0.8 }];
    case 'plain':
      return [outline];
  }
}
