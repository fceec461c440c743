import type { LaneId } from './types.ts';

const polygon =
  (...points: readonly (readonly [number, number])[]) =>
  (r: number) =>
    `M${points.map(([x, y]) => `${round(x * r)} ${round(y * r)}`).join('L')}Z`;

const round = (n: number): number => Math.round(n * 100) / 100;

const disc = (r: number) => `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/** A shape for each lane, of about the same weight, so that kinds can be told apart where they share a line. */
const shapes: Readonly<Record<LaneId, (r: number) => string>> = {
  war: polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  arms: polygon([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]),
  politics: (r) => disc(round(r)),
  others: polygon([-1.1, 0.9], [0, -1.1], [1.1, 0.9]),
  treaties: (r) => disc(round(r * 1.2))
};

/** The outline of a dot around (0, 0), as SVG path data; `r` is half its width in pixels. */
export const shapeOf = (lane: LaneId, r: number): string => shapes[lane](r);
