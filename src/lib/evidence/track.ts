import { scaleUtc, utcFormat } from 'd3';
import { DAY, footAxis, shortDay, timeOf, type AxisTick } from '../charts/kit/axis.ts';
import type { Shape, Word } from '../charts/kit/drawing.ts';
import { boxOf, collide, widthOf, within, type Box } from '../charts/kit/measure.ts';
import { line } from '../charts/kit/shapes.ts';
import { sign } from '../charts/october-2024/signs.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import type { Change } from './dated-page.ts';
import { saidInShort, type Said } from './said.ts';
import { hueOf } from './side.ts';
import { statusBand, THICK } from './status-band.ts';

/** A claim's history as a drawing: above, a sign for each statement; below, the status as a band that steps. Pixels. */
export interface Track {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Shape[];
  readonly words: readonly Word[];
  /** The signs of the five statuses at the head of their rows, from the left top corner. */
  readonly rows: readonly { readonly status: ClaimStatus; readonly x: number; readonly y: number }[];
  /** Half the side of what answers around a sign. */
  readonly reach: number;
  /** A sign for each statement, in order of time; `n` as in `Said`, `title` what it stands for. */
  readonly marks: readonly TrackMark[];
}

interface TrackMark {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly shape: Shape;
}

/** The sign at the head of a row, in pixels. */
export const HEAD = 13;

/** From firm to weak, and the two ways of staying off firm ground last. */
const ROWS: readonly ClaimStatus[] = ['confirmed', 'corroborated', 'alleged', 'contradicted', 'unresolved'];
const ROW = 34;
const TOP = 8;
/** How large signs are, in pixels: small on a phone, where many stand on each other. */
const signsAt = (width: number) => (width < 480 ? { radius: 3.2, level: 9 } : { radius: 4.2, level: 12 });
const NAME = { size: 12, weight: 500 } as const;
const SMALL = { size: 11, tone: 'soft' } as const;
const STATEMENTS = 'statements';

/** Signs stacked where they would stand on each other: each on the lowest free level at its day. */
function stacked(said: readonly Said[], scale: (time: number) => number, gap: number) {
  const taken: number[][] = [];
  return said.map((one) => {
    const x = scale(timeOf(one.day) + DAY / 2);
    const free = taken.findIndex((xs) => xs.every((other) => Math.abs(other - x) >= gap));
    const level = free < 0 ? taken.length : free;
    (taken[level] ??= []).push(x);
    return { one, x, level };
  });
}

const month = utcFormat('%b');
const monthOfYear = utcFormat('%b %Y');
const dayOfMonth = utcFormat('%-d %b');

/** Ticks that fit the time shown: days, months with the year at its turn, or years. */
function ticksOf(dates: readonly Date[]): readonly AxisTick[] {
  const days = dates.some((date) => date.getUTCDate() !== 1);
  return dates.map((date, i) => {
    const turn = date.getUTCMonth() === 0 && !days;
    const text = days
      ? dayOfMonth(date)
      : turn
        ? String(date.getUTCFullYear())
        : i === 0
          ? monthOfYear(date)
          : month(date);
    return { at: date.getTime(), text, strong: turn };
  });
}

/** The first of the places for a word at which it covers nothing; null where there is none. */
function firstFree(places: readonly Word[], taken: readonly Box[]): Word | null {
  return places.find((word) => !taken.some((box) => collide(boxOf(word), box, 2))) ?? null;
}

/**
 * Draws the history of a claim at a width from 280 pixels. `said` and `changes` in order of time. Throws a RangeError
 * where nobody ever made the claim.
 */
export function trackOf(said: readonly Said[], changes: readonly Change[], width: number): Track {
  const [first, last] = [changes[0], changes.at(-1)];
  const [firstSaid, lastSaid] = [said[0], said.at(-1)];
  if (!first || !last || !firstSaid || !lastSaid) throw new RangeError('A claim that nobody made has no history');
  const statuses = ROWS.filter((status) => changes.some((change) => change.status === status));
  const low =
    Math.max(...[...statuses, STATEMENTS].map((text) => HEAD + 6 + widthOf(text, NAME.size, NAME.weight))) + 10;
  const high = width - 10;
  const { radius, level: rise } = signsAt(width);
  const begins = timeOf(first.day < firstSaid.day ? first.day : firstSaid.day);
  const ends = timeOf(last.day > lastSaid.day ? last.day : lastSaid.day) + DAY;
  const scale = scaleUtc([begins, ends], [low + radius + 2, high - 26]);

  const placed = stacked(said, scale, 2.6 * radius);
  const base = TOP + Math.max(...placed.map(({ level }) => level + 1)) * rise + 4;
  const middleOf = (status: ClaimStatus) => base + 14 + statuses.indexOf(status) * ROW + ROW / 2 + 4;
  const foot = base + 14 + statuses.length * ROW + 8;

  const bands = changes.map(({ day, status }, i) => {
    const next = changes[i + 1];
    const [x1, x2] = [scale(timeOf(day)), next ? scale(timeOf(next.day)) : high];
    return { day, x1, x2, y: middleOf(status), ...statusBand(status, x1, Math.max(x2, x1 + 3), middleOf(status)) };
  });
  const joints = bands.slice(1).map((band, i): Shape => {
    const before = bands[i]!;
    const down = band.y > before.y ? 1 : -1;
    return {
      d: line(band.x1, before.y + (down * THICK) / 2, band.x1, band.y - (down * THICK) / 2),
      stroke: 'soft',
      dash: [2, 2]
    };
  });
  const taken: Box[] = [];
  const days = bands.flatMap(({ day, x1, y }) => {
    const word: Word = { text: shortDay(day), x: x1, y: y - THICK / 2 - 6, halo: true, ...SMALL };
    const below = y + THICK / 2 + 11;
    const found = firstFree(
      [
        within(word, low, width),
        within({ ...word, anchor: 'end', x: x1 + 12 }, low, width),
        within({ ...word, y: below }, low, width)
      ],
      taken
    );
    if (found) taken.push(boxOf(found));
    return found ? [found] : [];
  });
  const axis = footAxis(ticksOf(scale.ticks(width < 480 ? 4 : 9)), (time) => scale(time), {
    low,
    high,
    y: foot,
    edge: 10,
    grid: TOP
  });
  return {
    width,
    height: foot + 22,
    reach: rise / 2 + 0.5,
    ground: [
      ...axis.ground,
      { d: line(low, base, high, base), stroke: 'rule' },
      ...joints,
      ...bands.flatMap(({ shapes }) => shapes)
    ],
    words: [
      { text: STATEMENTS, x: 0, y: base - 4, ...NAME, tone: 'soft', weight: 400 },
      ...statuses.map((status): Word => ({ text: status, x: HEAD + 6, y: middleOf(status) + 4, ...NAME })),
      ...bands.flatMap(({ words }) => words),
      ...days,
      ...axis.words
    ],
    rows: statuses.map((status) => ({ status, x: 0, y: middleOf(status) - HEAD / 2 })),
    marks: placed.map(({ one, x, level }) => {
      const y = base - 7 - level * rise;
      return {
        n: one.n,
        x,
        y,
        title: saidInShort(one),
        shape: sign(one.kind, x, y, radius, hueOf(one.code) ?? 'ink', false)
      };
    })
  };
}
