import type { Shape, Tone } from './drawing.ts';

/** A number with at most one decimal: a tenth of a pixel is less than anyone sees. */
export const px = (n: number): number => Math.round(n * 10) / 10;

/** A straight line from (x1, y1) to (x2, y2), as path data. */
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;

/** A rectangle by its top left corner and its size, as path data. */
export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;

/** The kinds of point; each may stand for a kind of statement, so that no meaning hangs on colour alone. */
export type PointKind = 'disc' | 'square' | 'diamond' | 'triangle' | 'bar';

/** A point around (x, y), about as wide as 2 r. */
export function point(kind: PointKind, x: number, y: number, r: number): string {
  const [cx, cy] = [px(x), px(y)];
  switch (kind) {
    case 'disc':
      return `M${px(cx - r)} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
    case 'square':
      return rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
    case 'diamond':
      return `M${cx} ${px(cy - 1.3 * r)}L${px(cx + 1.3 * r)} ${cy}L${cx} ${px(cy + 1.3 * r)}L${px(cx - 1.3 * r)} ${cy}z`;
    case 'triangle':
      return `M${px(cx - 1.15 * r)} ${px(cy + 0.9 * r)}L${cx} ${px(cy - 1.15 * r)}L${px(cx + 1.15 * r)} ${px(cy + 0.9 * r)}z`;
    case 'bar':
      return rect(x - 0.4 * r, y - 1.2 * r, 0.8 * r, 2.4 * r);
  }
}

/** A filled shape, or where it was not yet known on the chosen day its dashed outline. */
export const solid = (d: string, tone: Tone, after: boolean, width = 1.5): Shape =>
  after ? { d, fill: 'paper', stroke: tone, width, dash: [3, 2] } : { d, fill: tone, stroke: 'paper', width: 1 };

/** How far an open end's arrow reaches, in pixels. */
export const ARROW = 7;

/**
 * A bar from x1 to x2 around `y`. An open end is drawn as an arrow that begins at the stated number and points to where the
 * number may lie; the number itself stays a straight edge.
 */
export function openBar(
  x1: number,
  x2: number,
  y: number,
  thickness: number,
  open: { readonly low?: boolean; readonly high?: boolean },
  tone: Tone,
  after: boolean
): readonly Shape[] {
  const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)];
  const thick = Math.max(to - from, 3);
  const shapes: Shape[] = [solid(rect(from, y - thickness / 2, thick, thickness), tone, after)];
  const arrow = (x: number, sign: 1 | -1): Shape => ({
    d: `M${px(x + sign * 3)} ${px(y)}h${sign * (ARROW + 2)}m${-sign * 4} -3.5l${sign * 4} 3.5l${-sign * 4} 3.5`,
    stroke: tone,
    width: 1.5
  });
  if (open.low) shapes.push(arrow(from, -1));
  if (open.high) shapes.push(arrow(from + thick, 1));
  return shapes;
}
