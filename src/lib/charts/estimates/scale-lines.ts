import { ticks } from 'd3';
import type { Shape, Word } from '../kit/drawing.ts';
import { withoutCollisions, within } from '../kit/measure.ts';
import { formatNumber } from '../kit/numbers.ts';
import { line } from '../kit/shapes.ts';
import { SMALL, type Column } from './column.ts';
import { along } from './marks.ts';

const valuesOf = ({ axis }: Column): readonly number[] => ticks(0, axis.limit, 3);

/** The lines of a column's scale from one height to another; that of nought is the baseline. */
export const gridIn = (column: Column, top: number, bottom: number): readonly Shape[] =>
  valuesOf(column).map((value): Shape => {
    const x = along(column.axis, value);
    return { d: line(x, top, x, bottom), stroke: value === 0 ? 'soft' : 'rule' };
  });

/** The numbers of a column's scale, on a baseline. */
export const scaleWords = (column: Column, y: number): readonly Word[] =>
  withoutCollisions(
    valuesOf(column).map((value) =>
      within(
        { text: formatNumber(value), x: along(column.axis, value), y, anchor: 'middle', size: SMALL, tone: 'soft' },
        column.left,
        column.right
      )
    )
  );
