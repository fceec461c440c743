import type { Mark } from '../kit/drawing.ts';
import type { Column } from './column.ts';
import { extentOf, shapesOf } from './marks.ts';
import type { EstimatePanel, EstimateRow } from './rows.ts';

const RADIUS = 4;
const LEVEL = 12;
const GAP = 3;

/** Each row on the lowest level where it touches no other, in the order of the rows. */
export function levelsOf(extents: readonly (readonly [from: number, to: number])[]): readonly number[] {
  const levels: (readonly [number, number])[][] = [];
  return extents.map(([from, to]) => {
    const free = levels.findIndex((taken) => taken.every(([a, b]) => to + GAP <= a || b + GAP <= from));
    const level = free === -1 ? levels.length : free;
    (levels[level] ??= []).push([from, to]);
    return level;
  });
}

/**
 * What was said later, in little: one mark a number, those that would touch stacked over the line. `top` is where the strip
 * begins; `foot` its line.
 */
export function stripOf(
  rows: EstimatePanel['rows'],
  column: Column,
  top: number,
  asOf: string
): { readonly marks: readonly Mark[]; readonly foot: number; readonly height: number } {
  const extents = rows.map((row: EstimateRow) => extentOf(row, column.axis, RADIUS));
  const levels = levelsOf(extents);
  const deep = Math.max(0, ...levels) + 1;
  const foot = top + deep * LEVEL;
  const marks = rows.map((row, i): Mark => {
    const [from, to] = extents[i] ?? [0, 0];
    const y = foot - LEVEL / 2 - (levels[i] ?? 0) * LEVEL;
    const after = row.known > asOf;
    return {
      row: row.id,
      x: (from + to) / 2,
      y,
      reach: [(to - from) / 2, LEVEL / 2 - 1],
      shapes: shapesOf(row, column.axis, y, { radius: RADIUS, stem: false, after }),
      after
    };
  });
  return { marks, foot, height: foot - top };
}
