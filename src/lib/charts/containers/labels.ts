import type { Word } from '../kit/drawing.ts';
import { broken } from '../kit/lines.ts';
import { boxOf, collide, measureOf, widthOf, type Box } from '../kit/measure.ts';
import { formatNumber } from '../kit/numbers.ts';
import type { Count } from './data.ts';

/** A count where it is drawn, in pixels. */
export interface Placed {
  readonly count: Count;
  readonly x: number;
  readonly y: number;
  /** How wide the time is in which it was given; 0 where that is a day. */
  readonly width: number;
  readonly after: boolean;
}

/** The words of counts, by row. */
export type Labels = ReadonlyMap<string, readonly Word[]>;

/** What words keep clear of, and the field that they stay in, in pixels. */
interface Room {
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly foot: number;
  /** The line of the chosen day, if it crosses the panel. */
  readonly cursor?: number;
}

/** From a point's middle to its words, in pixels. */
const OFF = 8;
const LEAD = 13;

const value = (count: Count): Word => ({
  text: formatNumber(count.value),
  x: 0,
  y: 0,
  size: 12,
  weight: 500,
  halo: true
});
const small = (text: string): Word => ({ text, x: 0, y: 0, size: 11, tone: 'soft', halo: true });

/** Words in one line from `x`, in reading order. */
function run(words: readonly Word[], x: number, y: number): readonly Word[] {
  let at = x;
  return words.map((word) => {
    const placed = { ...word, x: at, y };
    at += widthOf(word.text, word.size, word.weight) + 4;
    return placed;
  });
}

const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { text, size, weight }) => sum + widthOf(text, size, weight) + 4, -4);

/** Where the words of a point may stand, the best first: beside it where earlier counts lie lower, then above. */
function positions(words: readonly Word[], { x, y, width }: Placed): readonly (readonly Word[])[] {
  const length = lengthOf(words);
  const off = Math.max(OFF, width / 2 + 4);
  return [
    run(words, x - off - length, y + 4),
    run(words, x + 1 - length, y - OFF - 2),
    run(words, x - length / 2, y - OFF - 2),
    run(words, x + off, y + 4)
  ];
}

/**
 * The numbers of counts beside their points, the largest first, with from when they count where `own` says that this must
 * stand beside them. A number that finds no place clear of points, stems and other numbers is left out; the line of the
 * chosen day gives way.
 */
export function valueLabels(placed: readonly Placed[], own: (count: Count) => string | null, room: Room): Labels {
  const points: readonly Box[] = placed.map(({ x, y, width }) => {
    const half = Math.max(4, width / 2) + 2;
    return { x: x - half, y: y - 4, width: 2 * half, height: 8 };
  });
  const stems: readonly Box[] = placed.map(({ x, y }) => ({ x: x - 3, y, width: 6, height: room.foot - y }));
  const line: readonly Box[] =
    room.cursor === undefined ? [] : [{ x: room.cursor - 1, y: room.top, width: 2, height: room.foot - room.top }];
  const taken: Box[] = [];
  const labels = new Map<string, readonly Word[]>();
  const clear = (words: readonly Word[], obstacles: readonly Box[]): boolean =>
    words
      .map(boxOf)
      .every(
        (box) =>
          box.x >= room.low &&
          box.x + box.width <= room.high &&
          box.y + box.height <= room.foot &&
          obstacles.every((other) => !collide(box, other))
      );
  for (const one of [...placed].sort((a, b) => b.count.value - a.count.value || (a.x < b.x ? 1 : -1))) {
    const start = own(one.count);
    const number = value(one.count);
    const choices = [...(start === null ? [] : positions([number, small(start)], one)), ...positions([number], one)];
    const hard = [...points, ...stems, ...taken];
    const words = choices.find((c) => clear(c, [...hard, ...line])) ?? choices.find((c) => clear(c, hard));
    if (!words) continue;
    labels.set(one.count.id, words);
    taken.push(...words.map(boxOf));
  }
  return labels;
}

/** The name of a counter as it stands in the drawing: without what is set in brackets. */
const shortName = (by: string): string => by.replace(/ \(.*\)$/, '');

/**
 * The numbers of counts to the left of their points with the names of those who counted: above the number of the largest,
 * below those of the others.
 */
export function namedLabels(placed: readonly Placed[], low: number): Labels {
  const largest = Math.max(...placed.map(({ count }) => count.value));
  return new Map(
    placed.map(({ count, x, y }) => {
      const right = x - OFF;
      const lines = broken(shortName(count.by), Math.min(right - low, 130), measureOf(11));
      const up = count.value === largest;
      const words: readonly Word[] = [
        { ...value(count), x: right, y: y + 4, anchor: 'end' },
        ...lines.map((text, i): Word => ({
          ...small(text),
          x: right,
          y: y + 4 + LEAD * (up ? i - lines.length : i + 1),
          anchor: 'end'
        }))
      ];
      return [count.id, up ? [...words.slice(1), ...words.slice(0, 1)] : words];
    })
  );
}
