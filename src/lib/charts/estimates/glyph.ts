import type { Shape, Tone } from '../kit/drawing.ts';
import { point, solid } from '../kit/shapes.ts';

/** What a single number is drawn as. `disc-in-square` is both at once: for what is said to be either. */
export type GlyphKind = 'disc' | 'square' | 'diamond' | 'disc-in-square';

/** A glyph around (x, y), about as wide as 2 r; dashed where it was not known yet. */
export function glyphShapes(
  kind: GlyphKind,
  x: number,
  y: number,
  r: number,
  tone: Tone,
  after: boolean
): readonly Shape[] {
  if (kind !== 'disc-in-square') return [solid(point(kind, x, y, r), tone, after)];
  const outline: Shape = {
    d: point('square', x, y, r + 1),
    fill: 'paper',
    stroke: tone,
    width: 1.5,
    ...(after && { dash: [3, 2] })
  };
  return after
    ? [outline, { d: point('disc', x, y, r / 2), stroke: tone, width: 1 }]
    : [outline, solid(point('disc', x, y, r - 1), tone, false)];
}
