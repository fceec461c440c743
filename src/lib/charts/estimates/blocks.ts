import type { Drawing, Shape, Word } from '../kit/drawing.ts';
import { widthOf } from '../kit/measure.ts';
import { line } from '../kit/shapes.ts';
import { SMALL, type Column } from './column.ts';
import { linesOf, type LineOptions } from './lines.ts';
import type { EstimatePanel } from './rows.ts';
import { beyond } from './scale.ts';
import { gridIn } from './scale-lines.ts';
import { stripOf } from './strip.ts';

/** A part of a drawing. */
export type Content = Omit<Drawing, 'width' | 'height'>;

/** What stands in a column as one piece; its height is the same in all columns of a drawing. */
export interface Block {
  readonly height: number;
  readonly draw: (column: Column, top: number) => Content;
}

const HEAD = 25;
const AFTER = 9;
const LEADING = 14;

const heading = (text: string, x: number, top: number): Word => ({ text, x, y: top + 16, size: 13, weight: 650 });

/** What is counted, and a row for each number said of it. */
export function panelBlock({ name, rows }: EstimatePanel, like: Column, options: LineOptions): Block {
  return {
    height: HEAD + linesOf(rows, like, 0, options).height + AFTER,
    draw: (column, top) => {
      const { marks, bars } = linesOf(rows, column, top + HEAD, options);
      return {
        ground: bars.flatMap((bar) => gridIn(column, bar - 6, bar + 6)),
        marks,
        words: [heading(name, column.left, top)]
      };
    }
  };
}

/** The words over a strip, from its first baseline: what is counted, how many numbers, those too great for the scale. */
function stripWords({ name, rows }: EstimatePanel, { left, right, axis }: Column, y: number): readonly Word[] {
  const soft = { size: SMALL, tone: 'soft' } as const;
  const count = rows.length === 1 ? '1 number' : `${rows.length} numbers`;
  const x = left + widthOf(name, 12, 500) + 6;
  const words: Word[] = [
    { text: name, x: left, y, weight: 500 },
    { ...soft, text: count, x, y }
  ];
  const far = beyond(rows, axis.limit).map(({ value }) => value);
  if (far.length === 0) return words;
  const text = `beyond the scale: ${far.join(', ')}`;
  const fits = x + widthOf(count, SMALL) + 12 + widthOf(text, SMALL) <= right;
  return [...words, fits ? { ...soft, text, x: right, y, anchor: 'end' } : { ...soft, text, x: left, y: y + LEADING }];
}

/** What was not said yet on the chosen day: small and hollow, but all there. */
export function laterBlock(panels: readonly EstimatePanel[], like: Column, asOf: string): Block {
  const draw = (column: Column, top: number): Content & { readonly bottom: number } => {
    const { low, high } = column.axis;
    let y = top + HEAD - 1;
    const strips = panels.map((panel) => {
      const words = stripWords(panel, column, y + 12);
      const lines = new Set(words.map((word) => word.y)).size;
      const strip = stripOf(panel.rows, column, y + lines * LEADING + 4, asOf);
      y = strip.foot + AFTER;
      return { words, strip };
    });
    return {
      bottom: y,
      ground: strips.flatMap(({ strip: { foot, height } }): readonly Shape[] => [
        ...gridIn(column, foot - height, foot),
        { d: line(low, foot, high, foot), stroke: 'rule' }
      ]),
      marks: strips.flatMap(({ strip }) => strip.marks),
      words: [heading('Said later', column.left, top), ...strips.flatMap(({ words }) => words)]
    };
  };
  return { height: draw(like, 0).bottom, draw };
}
