import type { Shape, Word } from '../charts/kit/drawing.ts';
import { hatch } from '../charts/kit/hatch.ts';
import { line, rect } from '../charts/kit/shapes.ts';
import type { ClaimStatus } from '../facts/schema.ts';

/** How high a band is, in pixels. */
export const THICK = 12;
/** Narrower than this a band has no room for its question mark. */
const ROOM = 14;

/**
 * A stretch of a status as a band from x1 to x2 around `y`, in the manner of the status’s sign: dashed and hollow alleged,
 * hatched corroborated, solid confirmed, struck contradicted, dotted with a question mark unresolved.
 */
export function statusBand(
  status: ClaimStatus,
  x1: number,
  x2: number,
  y: number
): { readonly shapes: readonly Shape[]; readonly words: readonly Word[] } {
  const [width, top] = [x2 - x1, y - THICK / 2];
  const d = rect(x1, top, width, THICK);
  const edge: Shape = { d, fill: 'paper', stroke: 'ink', width: 1.5 };
  switch (status) {
    case 'alleged':
      return { shapes: [{ ...edge, dash: [4, 2.5] }], words: [] };
    case 'corroborated':
      return { shapes: [edge, { d: hatch(x1, top, width, THICK, 5), stroke: 'ink', width: 1.4 }], words: [] };
    case 'confirmed':
      return { shapes: [{ d, fill: 'ink', stroke: 'ink', width: 1.5 }], words: [] };
    case 'contradicted':
      return { shapes: [edge, { d: line(x1 - 3, y, x2 + 3, y), stroke: 'ink', width: 2 }], words: [] };
    case 'unresolved':
      return {
        shapes: [{ ...edge, dash: [1.5, 3] }],
        words: width < ROOM ? [] : [{ text: '?', x: (x1 + x2) / 2, y: y + 4, anchor: 'middle', size: 11, weight: 650 }]
      };
  }
}
