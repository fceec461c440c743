import type { Mark, Shape, Word } from '../kit/drawing.ts';
import { point, px } from '../kit/shapes.ts';
import type { Statement } from './types.ts';
import { middle, type Frame } from './frame.ts';
import { sign } from './signs.ts';

/** How many statements a mark stands for. */
export const countOf = ({ stances }: Statement): number => stances.reduce((sum, { count }) => sum + count, 0);

/** From one sign of a mark to the next, across, in pixels. */
const APART = 11;
const R = 4.2;

/** The mark of what one side said on one day: a sign for each stance, side by side across the lane. */
export function statementMark(statement: Statement, lane: number, frame: Frame, after: boolean): Mark {
  const along = middle(frame, statement.day);
  const { x, y } = frame.xy([along, lane]);
  const n = statement.stances.length;
  const shapes = statement.stances.map(({ stance }, i): Shape => {
    const at = frame.xy([along, lane + (i - (n - 1) / 2) * APART]);
    return sign(stance, at.x, at.y, R, statement.hue ?? 'ink', after);
  });
  const across = ((n - 1) * APART) / 2 + 6;
  return { row: statement.id, x, y, reach: frame.down ? [across, 6] : [7, across], shapes, after };
}

/** The number beside a mark of several statements, where the frame has room for it. */
export function countWord(statement: Statement, { x, y }: Mark, frame: Frame): Word | undefined {
  const count = countOf(statement);
  if (count === 1 || (frame.down && statement.stances.length > 1)) return undefined;
  return { text: String(count), x: x + 6.5, y: y + 4, size: 11, weight: 500, tone: statement.hue ?? 'ink', halo: true };
}

/** A band behind a mark that the step being read tells. */
function lit({ step: told }: Statement, { x, y, reach }: Mark, step: string | undefined): readonly Shape[] {
  if (told === undefined || told !== step) return [];
  const r = px(Math.max(...reach) + 2);
  return [{ d: point('disc', x, y, r), fill: 'band' }];
}

/** A statement as it is drawn: its mark, and the number beside it where there is one. */
export interface Said {
  readonly statement: Statement;
  readonly mark: Mark;
  readonly count: Word | undefined;
}

/** The whole mark of a statement: its signs, its number, the words beside it, and the band if its step is being read. */
export function saidMark({ statement, mark, count }: Said, short: Word | undefined, step: string | undefined): Mark {
  const words = [count, short].filter((word) => word !== undefined);
  return {
    ...mark,
    shapes: [...lit(statement, mark, step), ...mark.shapes],
    ...(words.length > 0 && { words })
  };
}
