import type { Align, Word } from '../kit/drawing.ts';
import { boxOf, collide, within, type Box } from '../kit/measure.ts';

const SMALL = 11;
const LEADING = 14;
const AWAY = 4;

/** Words for a label, line by line, and how much is lost by them: from `LOST` on, who said it. */
export interface Choice {
  readonly lines: readonly string[];
  readonly cost: number;
}

export const LOST = 8;

/** What is to be labelled: what its mark covers, and its label in its order of preference. */
interface Labelled {
  readonly id: string;
  readonly mark: Box;
  readonly choices: readonly Choice[];
}

/** Where a label may stand round its mark, in the order of preference. */
const SIDES = ['right', 'left', 'above', 'below', 'above-left', 'below-left', 'above-right', 'below-right'] as const;
type Side = (typeof SIDES)[number];

const ANCHORS = {
  right: 'start',
  left: 'end',
  above: 'middle',
  below: 'middle',
  'above-left': 'end',
  'below-left': 'end',
  'above-right': 'start',
  'below-right': 'start'
} as const satisfies Record<Side, Align>;

function wordsAt(lines: readonly string[], { x, y, width, height }: Box, side: Side, frame: Box): readonly Word[] {
  const tall = lines.length * LEADING;
  const top = side.startsWith('above')
    ? y - AWAY - tall
    : side.startsWith('below')
      ? y + height + AWAY - 2
      : y + (height - tall) / 2;
  const anchor = ANCHORS[side];
  const [left, middle, right] = [x - AWAY, x + width / 2, x + width + AWAY];
  const at =
    side === 'right'
      ? right
      : side === 'left'
        ? left
        : anchor === 'middle'
          ? middle
          : anchor === 'end'
            ? middle + AWAY
            : middle - AWAY;
  return lines.map((text, i): Word => {
    const word: Word = {
      text,
      x: at,
      y: top + LEADING * i + 11,
      anchor,
      halo: true,
      ...(i === 0 ? { weight: 500 } : { size: SMALL, tone: 'soft' })
    };
    return anchor === 'middle' ? within(word, frame.x, frame.x + frame.width) : word;
  });
}

/** Labels set, and how far they are from what each would have liked. */
interface Setting {
  readonly placed: ReadonlyMap<string, readonly Word[]>;
  readonly cost: number;
  /** Those that got less than who said it. */
  readonly losers: ReadonlySet<string>;
}

/** Without a label a mark is dumb. */
const LOST_LABEL = 20;
const ROUNDS = 3;

/** Sets labels in the order given, each at the best place that the ones before it leave. */
function setInOrder(list: readonly Labelled[], frame: Box, taken: readonly Box[]): Setting {
  const boxes = [...taken];
  const inside = (box: Box) =>
    box.x >= frame.x &&
    box.x + box.width <= frame.x + frame.width &&
    box.y >= frame.y &&
    box.y + box.height <= frame.y + frame.height;
  const free = (words: readonly Word[]) =>
    words.map(boxOf).every((box) => inside(box) && !boxes.some((other) => collide(box, other, 2)));
  const placed = new Map<string, readonly Word[]>();
  const losers = new Set<string>();
  let cost = 0;
  for (const { id, mark, choices } of list) {
    const found = choices
      .flatMap(({ lines, cost }) =>
        SIDES.map((side, i) => ({ words: wordsAt(lines, mark, side, frame), cost: cost + i / SIDES.length }))
      )
      .find(({ words }) => free(words));
    const own = found?.cost ?? LOST_LABEL;
    cost += own;
    if (own >= LOST) losers.add(id);
    if (!found) continue;
    placed.set(id, found.words);
    boxes.push(...found.words.map(boxOf));
  }
  return { placed, cost, losers };
}

/** Sets labels in the order given, then again with those first that lost: a few rounds of it. */
function settings(list: readonly Labelled[], frame: Box, taken: readonly Box[], rounds = ROUNDS): readonly Setting[] {
  const setting = setInOrder(list, frame, taken);
  if (rounds === 0 || setting.losers.size === 0) return [setting];
  const again = [
    ...list.filter(({ id }) => setting.losers.has(id)),
    ...list.filter(({ id }) => !setting.losers.has(id))
  ];
  return [setting, ...settings(again, frame, taken, rounds - 1)];
}

/** Orders in which labels may be set: each favours others where it is crowded. */
const ORDERS: readonly ((a: Box, b: Box) => number)[] = [
  (a, b) => a.x - b.x,
  (a, b) => b.x - a.x,
  (a, b) => a.y - b.y,
  (a, b) => b.y - a.y,
  (a, b) => a.x + a.y - b.x - b.y,
  (a, b) => b.x - b.y - a.x + a.y
];

/**
 * Sets a label beside each mark, where it meets neither marks nor other labels and stays within `frame`: of several orders
 * the one that leaves most labels whole, with and without their longest choice. `taken` is what else is in the way. A mark
 * without room gets no label.
 */
export function labelsOf(
  list: readonly Labelled[],
  frame: Box,
  taken: readonly Box[]
): ReadonlyMap<string, readonly Word[]> {
  const brief = list.map((one) => ({
    ...one,
    choices: one.choices.filter(({ cost }) => cost > 0 || one.choices.length === 1)
  }));
  return [list, brief]
    .flatMap((labels, i) =>
      ORDERS.flatMap((order) =>
        settings(
          labels.toSorted((a, b) => order(a.mark, b.mark)),
          frame,
          taken
        ).map(({ placed, cost }) => ({ placed, cost: cost + i }))
      )
    )
    .reduce((best, one) => (one.cost < best.cost ? one : best)).placed;
}
