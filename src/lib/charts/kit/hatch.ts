import { px } from './shapes.ts';

/**
 * Slanted lines that fill a rectangle, as path data. `gap` is the distance between them along the edge, in pixels. They fall
 * to the right, so that they are not taken for the veil, whose lines rise.
 */
export function hatch(x: number, y: number, width: number, height: number, gap = 8): string {
  const lines: string[] = [];
  // Aligned to the page, not to the rectangle, so that neighbours meet.
  const first = Math.ceil((x - y - height) / gap) * gap;
  for (let c = first; c < x + width - y; c += gap) {
    const from = Math.max(x, c + y);
    const to = Math.min(x + width, c + y + height);
    if (to - from > 0.5) lines.push(`M${px(from)} ${px(from - c)}L${px(to)} ${px(to - c)}`);
  }
  return lines.join('');
}
