import type { Shape } from '../kit/drawing.ts';
import { px, rect } from '../kit/shapes.ts';

/** The slanted pair of strokes where time is cut. */
export const cutSign = (x: number, y: number): readonly Shape[] => [
  { d: rect(x - 4, y - 5, 8, 10), fill: 'paper' },
  { d: `M${px(x - 5)} ${px(y + 5)}l4 -10M${px(x + 1)} ${px(y + 5)}l4 -10`, stroke: 'soft', width: 1.25 }
];
