import { formatDate } from '../../facts/dates.ts';
import { shortDay } from '../kit/axis.ts';
import type { Mark, Word } from '../kit/drawing.ts';
import { widthOf } from '../kit/measure.ts';
import { SMALL, type Column } from './column.ts';
import { shapesOf } from './marks.ts';
import { asideOf, timeOfRow, type EstimateRow } from './rows.ts';

const RADIUS = 4.5;
const PITCH = 27;
const ASIDE = 13;
const GAP = 6;

/** `23 Oct 2024`, or as precise as it is known. */
const dateOf = (date: string): string => (date.length === 10 ? shortDay(date) : formatDate(date));

export interface LineOptions {
  readonly asOf: string;
  /** Whether softer words may take a line of their own. */
  readonly roomy: boolean;
}

/** A row's words over its bar: who and when on the left, how many on the right, between them what else was said. */
function wordsOf(row: EstimateRow, { left, right }: Column, y: number, roomy: boolean): readonly Word[] {
  const words: Word[] = [{ text: row.by, x: left, y, weight: 500, tone: row.hue ?? 'ink' }];
  const end = right - widthOf(row.value, 12, 500) - GAP;
  let x = left + widthOf(row.by, 12, 500) + GAP;
  const soft = { size: SMALL, tone: 'soft' } as const;
  const date = [row.stamp ?? dateOf(row.date), row.date.slice(0, 4)].find((text) => x + widthOf(text, SMALL) <= end);
  if (date !== undefined) {
    words.push({ ...soft, text: date, x, y });
    x += widthOf(date, SMALL) + GAP;
  }
  words.push({ text: row.value, x: right, y, anchor: 'end', weight: 500 });
  const aside = asideOf(row);
  if (aside === '') return words;
  const beside = `· ${aside}`;
  if (date !== undefined && x + widthOf(beside, SMALL) <= end) words.push({ ...soft, text: beside, x, y });
  else {
    // The time that a number is of is never left out while it fits.
    const time = timeOfRow(row);
    const own = [...(roomy ? [aside] : []), ...(time ? [time] : [])];
    const text = own.find((one) => widthOf(one, SMALL) <= right - left);
    if (text !== undefined) words.push({ ...soft, text, x: left, y: y + ASIDE });
  }
  return words;
}

/** A row set: its mark, how much height it takes, and where its bar runs, for the lines of the scale. */
interface Line {
  readonly mark: Mark;
  readonly height: number;
  readonly bar: number;
}

function lineOf(row: EstimateRow, column: Column, top: number, { asOf, roomy }: LineOptions): Line {
  const { axis, left, right } = column;
  const after = row.known > asOf;
  const base = top + 11;
  const words = wordsOf(row, column, base, roomy);
  const height = PITCH + (words.some(({ y }) => y > base) ? ASIDE : 0);
  const bar = top + height - 7;
  return {
    height,
    bar,
    mark: {
      row: row.id,
      x: (left + right) / 2,
      y: top + height / 2,
      reach: [(right - left) / 2 - 3, height / 2 - 3],
      shapes: shapesOf(row, axis, bar, { radius: RADIUS, stem: true, after }),
      words,
      after
    }
  };
}

/** Sets rows one under the other from `top`: their marks, the heights of their bars, and the height they took. */
export function linesOf(
  rows: readonly EstimateRow[],
  column: Column,
  top: number,
  options: LineOptions
): { readonly marks: readonly Mark[]; readonly bars: readonly number[]; readonly height: number } {
  let y = top;
  const lines = rows.map((row) => {
    const line = lineOf(row, column, y, options);
    y += line.height;
    return line;
  });
  return { marks: lines.map(({ mark }) => mark), bars: lines.map(({ bar }) => bar), height: y - top };
}
