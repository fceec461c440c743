import type { Mark, Word } from '../kit/drawing.ts';
import { boxOf, collide, type Box } from '../kit/measure.ts';
import type { Statement } from './types.ts';
import type { Said } from './statement.ts';

const spread = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by
});

const boxOfMark = ({ x, y, reach }: Mark): Box => ({
  x: x - reach[0],
  y: y - reach[1],
  width: 2 * reach[0],
  height: 2 * reach[1]
});

/** The first of the words that stays within [low, high] and clear of what is taken; undefined if none does. */
export const firstClear = (
  words: readonly Word[],
  taken: readonly Box[],
  low: number,
  high: number
): Word | undefined =>
  words.find((word) => {
    const box = boxOf(word);
    return box.x >= low && box.x + box.width <= high && !taken.some((other) => collide(box, other, 1));
  });

/** The words around a mark, the best place first; beside it only where no number stands between. */
const candidates = (
  { short = '', hue }: Statement,
  { x, y, reach, after }: Mark,
  count: Word | undefined,
  size: number
): readonly Word[] => {
  const look = after ? ({ tone: 'soft' } as const) : ({ weight: 500, tone: hue ?? 'ink' } as const);
  const word = { text: short, size, halo: true, ...look } as const;
  const [above, below] = [y - reach[1] - 4, y + reach[1] + size];
  return [
    ...(count ? [] : [{ ...word, x: x + reach[0] + 2, y: y + 4 }]),
    { ...word, x, y: above, anchor: 'middle' },
    { ...word, x: x - reach[0], y: above },
    { ...word, x: x + reach[0], y: above, anchor: 'end' },
    { ...word, x: x - reach[0] - 2, y: y + 4, anchor: 'end' },
    { ...word, x, y: below, anchor: 'middle' },
    { ...word, x: x - reach[0], y: below },
    { ...word, x: x + reach[0], y: below, anchor: 'end' }
  ];
};

/** The words of the statements that must appear, the weightiest first, as far as there is room. */
export function shorts(
  said: readonly Said[],
  low: number,
  high: number,
  size = 12,
  also: readonly Box[] = []
): ReadonlyMap<string, Word> {
  const taken = [...also, ...said.flatMap(({ mark, count }) => [boxOfMark(mark), ...(count ? [boxOf(count)] : [])])];
  const found = new Map<string, Word>();
  const weighty = said
    .filter(({ statement }) => statement.short !== undefined)
    .sort((a, b) => (a.statement.weight ?? 0) - (b.statement.weight ?? 0));
  for (const { statement, mark, count } of weighty) {
    const word = firstClear(candidates(statement, mark, count, size), taken, low, high);
    if (!word) continue;
    found.set(statement.id, word);
    taken.push(spread(boxOf(word), 2));
  }
  return found;
}
