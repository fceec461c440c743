import type { Shape, Tone } from '../kit/drawing.ts';
import { point, px, rect, solid } from '../kit/shapes.ts';
import type { Stance } from '../../facts/schema.ts';

/** What stands for a stance, around (x, y), about 2 r wide: every stance has a shape of its own. */
export function sign(stance: Stance, x: number, y: number, r: number, tone: Tone, after: boolean): Shape {
  switch (stance) {
    case 'asserts':
      return solid(point('disc', px(x), px(y), r), tone, after);
    case 'corroborates':
      return solid(point('diamond', x, y, r), tone, after);
    case 'confirms':
      return solid(point('square', x, y, r), tone, after);
    case 'admits':
      return solid(point('triangle', x, y, r), tone, after);
    case 'declines':
      return solid(rect(x - 1.25 * r, y - 0.6 * r, 2.5 * r, 1.2 * r), tone, after);
    case 'denies': {
      const d = `M${px(x - r)} ${px(y - r)}L${px(x + r)} ${px(y + r)}M${px(x + r)} ${px(y - r)}L${px(x - r)} ${px(y + r)}`;
      return { d, stroke: tone, width: after ? 1.5 : 2.6, ...(after && { dash: [2.5, 2] }) };
    }
  }
}
