import { glyphShapes } from '../estimates/glyph.ts';
import type { Shape } from '../kit/drawing.ts';
import type { Box } from '../kit/measure.ts';
import { ARROW, line, px } from '../kit/shapes.ts';
import { LOST, type Choice } from './labels.ts';
import type { WorkerPanel, WorkerRow } from './rows.ts';

const RADIUS = 4.5;

/** A number where it stands in the plot. */
export interface Placed {
  readonly row: WorkerRow;
  readonly panel: WorkerPanel;
  readonly x: number;
  readonly y: number;
  /** The days it is of, in pixels. */
  readonly span: readonly [from: number, to: number];
  readonly after: boolean;
}

/** An arrow up or down from a mark: the number is only the least, or the most. */
function arrowOf({ row, x, y }: Placed): readonly Shape[] {
  if (row.low !== null && row.high !== null) return [];
  const sign = row.high === null ? -1 : 1;
  const start = y + sign * (RADIUS + 2);
  const reach = sign * (ARROW + 2);
  return [
    {
      d: `M${px(x)} ${px(start)}v${reach}m-3.5 ${-sign * 4}l3.5 ${sign * 4}l3.5 ${-sign * 4}`,
      stroke: row.hue ?? 'ink',
      width: 1.5
    }
  ];
}

/** The mark of a number: its glyph, and a line along the days it is of where they are more than a few. */
export const shapesOf = (placed: Placed): readonly Shape[] => {
  const { row, x, y, span, after } = placed;
  const tone = row.hue ?? 'ink';
  const long = span[1] - span[0] > 3 * RADIUS;
  return [
    ...(long
      ? [{ d: line(span[0], y, span[1], y), stroke: tone, width: 1.5, ...(after && { dash: [3, 2] }) } as const]
      : []),
    ...arrowOf(placed),
    ...glyphShapes(row.glyph ?? 'disc', x, y, RADIUS, tone, after)
  ];
};

/** Numbers of what was there, by the same counter, in the order of their times: they are joined, and nothing else ever is. */
export const joined = (placed: readonly Placed[]): readonly (readonly [from: Placed, to: Placed])[] => {
  const there = placed.filter(({ row }) => row.glyph === 'disc');
  return there.flatMap((from, i) => {
    const to = there.slice(i + 1).find(({ row }) => row.by === from.row.by);
    return to ? [[from, to] as const] : [];
  });
};

/** The line that joins two counts by the same counter. */
export const joint = ([from, to]: readonly [from: Placed, to: Placed]): Shape => ({
  d: line(from.x, from.y, to.x, to.y),
  stroke: from.row.hue ?? 'ink',
  width: 1.5,
  opacity: 0.55,
  ...((from.after || to.after) && { dash: [3, 2] })
});

/** What the plot covers of a mark: its glyph and arrow, and its line. */
export const boxesOf = ({ row, x, y, span }: Placed): readonly Box[] => {
  const r = RADIUS + 2;
  const up = row.high === null ? ARROW + 6 : 0;
  const down = row.low === null ? ARROW + 6 : 0;
  return [
    { x: x - r, y: y - r - up, width: 2 * r, height: 2 * r + up + down },
    { x: span[0], y: y - 2, width: span[1] - span[0], height: 4 }
  ];
};

/** All of several boxes. */
export function hull(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y
  };
}

/** `NIS` for South Korea’s NIS: the note under the drawing says whose it is. */
const acronymOf = (by: string): string => by.replace(/^.*’s (?=[A-Z]{3})/, '');

/**
 * A mark's label, from all its words to the least. What was there needs no word of what it is: the subtitle says it; and where
 * a line leads to it, its start has named the counter.
 */
export function choicesOf({ row, panel }: Placed, led: boolean): readonly Choice[] {
  if (led) return [{ lines: [row.value], cost: 0 }];
  const number = row.glyph === 'disc' ? row.value : `${row.value} ${panel.label}`;
  return [
    ...(row.detail ? [{ lines: [number, `${row.by}, ${row.detail}`], cost: 0 }] : []),
    { lines: [number, row.by], cost: 1 },
    { lines: [number, acronymOf(row.by)], cost: 2 },
    { lines: [`${number}, ${acronymOf(row.by)}`], cost: 3 },
    { lines: [number], cost: LOST },
    { lines: [row.value], cost: LOST + 2 }
  ];
}
