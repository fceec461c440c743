import { DAY, shortDay, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { boxOf, paragraph, widthOf, within } from '../kit/measure.ts';
import { line, rect } from '../kit/shapes.ts';
import type { Happening, October } from './types.ts';
import { shorts } from './beside.ts';
import { frameOf, type Frame } from './frame.ts';
import { barOf, beginOf, endOf, joiner, reachOf, toldLater, type Reach } from './happening.ts';
import { signKey } from './sign-key.ts';
import { countWord, saidMark, statementMark } from './statement.ts';

const SLOT = 15;
const BAR = 6;
/** From one bar to the next, and room for the days' numbers, in pixels. */
const PITCH = 11;
const DAYS = 20;
const HAPPENED = 'Happened';
/** The names of lanes stand in so many lines, by turns. */
const LEVELS = 3;
const LEVEL = 13;
/** Room for a bar's letter before it. */
const LETTER = 13;

const letter = (i: number): string => String.fromCharCode(65 + i);

interface Bar {
  readonly happening: Happening;
  readonly reach: Reach;
  readonly column: number;
  readonly letter: string;
}

/** Puts each bar, with its letter and its line, into the first column that is free. */
function columnsOf(happened: readonly Happening[], frame: Frame): readonly Bar[] {
  const free: number[] = [];
  const placed = happened
    .map((happening, i) => ({ happening, i, reach: reachOf(happening, frame) }))
    .sort((a, b) => beginOf(a.reach) - beginOf(b.reach))
    .map(({ happening, i, reach }) => {
      const begin = beginOf(reach) - LETTER;
      const found = free.findIndex((end) => end <= begin);
      const column = found < 0 ? free.length : found;
      free[column] = endOf(reach) + 2;
      return { happening, i, reach, column };
    });
  return placed.map((one, order) => ({ ...one, letter: letter(order) })).sort((a, b) => a.i - b.i);
}

/** What the letters mean, in two columns. */
function letterKey(
  bars: readonly Bar[],
  width: number,
  y: number
): { readonly words: readonly Word[]; readonly height: number } {
  const sorted = [...bars].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const half = Math.ceil(sorted.length / 2);
  const column = width / 2;
  const columns = [sorted.slice(0, half), sorted.slice(half)].map((list, i) => {
    let at = y;
    const words = list.flatMap(({ happening, reach, letter: name }): Word[] => {
      const text = reach.late ? `${happening.short}, ${toldLater(happening)}` : happening.short;
      const lines = paragraph(text, column - 22, { x: i * column + 14, y: at, size: 11 }, 13.5);
      const first: Word = { text: name, x: i * column, y: at, size: 11, weight: 650, tone: happening.hue ?? 'ink' };
      at += lines.length * 13.5 + 2;
      return [first, ...lines];
    });
    return { words, height: at - y };
  });
  return { words: columns.flatMap(({ words }) => words), height: Math.max(...columns.map(({ height }) => height)) };
}

/** The names of the lanes above them, by turns in three lines; each lane's line begins under its name. */
function heads(lanes: October['lanes'], xOf: (i: number) => number, base: number, bottom: number, width: number) {
  const level = (i: number) => base - (i % LEVELS) * LEVEL;
  return {
    ground: lanes.map((_, i): Shape => ({ d: line(xOf(i), level(i) + 4, xOf(i), bottom), stroke: 'rule' })),
    words: lanes.map(({ name, hue }, i): Word =>
      within(
        { text: name, x: xOf(i), y: level(i), anchor: 'middle', size: 11, weight: 650, tone: hue ?? 'ink' },
        0,
        width
      )
    )
  };
}

function cursorOf(asOf: string, frame: Frame, width: number): { ground: Shape[]; words: Word[] } {
  const at = frame.at(timeOf(asOf) + DAY);
  if (at <= frame.low || at >= frame.high) return { ground: [], words: [] };
  return {
    ground: [
      { d: rect(0, at, width, frame.high - at), fill: 'veil' },
      { d: line(0, at, width, at), stroke: 'ink', width: 1.25 }
    ],
    words: [{ text: `as of ${shortDay(asOf)}`, x: width, y: at - 4, anchor: 'end', size: 11, weight: 500, halo: true }]
  };
}

/** The month from top to bottom: on the left what happened, a bar and a letter each, on the right a lane for each side. */
export function down(data: October, { width, asOf, step }: LayoutOptions): Drawing {
  const { lanes, rows, from, to } = data;
  const key = signKey(data, width);
  const base = key.height + 10 + LEVELS * LEVEL;
  const frame = frameOf(data, asOf, base + 10 + LETTER, SLOT, true);
  const bars = columnsOf(
    rows.filter((row) => row.kind === 'happened'),
    frame
  );
  const columns = Math.max(...bars.map(({ column }) => column + 1), 1);
  // The heads of what happened and of the first lane stand side by side.
  const lanesLeft = DAYS + Math.max(columns * PITCH, widthOf(HAPPENED, 11) + 4) + 4;
  const pitch = (width - lanesLeft) / lanes.length;
  const xOf = (i: number) => lanesLeft + (i + 0.5) * pitch;
  const laneX = (id: string) => {
    const i = lanes.findIndex((lane) => lane.id === id);
    return i < 0 ? undefined : xOf(i);
  };
  const named = heads(lanes, xOf, base, frame.high, width);
  const cursor = cursorOf(asOf, frame, width);
  const days = Array.from({ length: (timeOf(to) - timeOf(from)) / DAY + 1 }, (_, i) => i);
  const letters = letterKey(bars, width, frame.high + 20);
  const told = bars.map(({ happening, reach, column, letter: name }) => {
    const x = DAYS + (column + 0.5) * PITCH + 2;
    const after = happening.known > asOf;
    const tone = happening.hue ?? 'ink';
    const mark: Mark = {
      row: happening.id,
      x,
      y: (beginOf(reach) + reach.to) / 2,
      reach: [BAR / 2 + 2, (reach.to - beginOf(reach)) / 2 + 2],
      shapes: barOf(happening, reach, x, BAR, frame, after),
      words: [{ text: name, x, y: beginOf(reach) - 3, anchor: 'middle', size: 11, weight: 650, tone, halo: true }],
      after
    };
    return { mark, lines: joiner(happening, reach, x, laneX(happening.lane), frame) };
  });
  const said = rows
    .filter((row) => row.kind === 'said')
    .map((statement) => {
      const mark = statementMark(statement, laneX(statement.lane) ?? width, frame, statement.known > asOf);
      const count = countWord(statement, mark, frame);
      const room =
        count && widthOf(count.text, 11, 500) + 6.5 <= pitch / 2 + 2 && boxOf(count).x + boxOf(count).width <= width;
      return { statement, mark, count: room ? count : undefined };
    });
  const beside = shorts(
    said,
    lanesLeft,
    width,
    11,
    [...cursor.words, ...told.flatMap(({ mark }) => mark.words ?? [])].map(boxOf)
  );
  return {
    width,
    height: frame.high + 20 + letters.height,
    ground: [
      ...key.shapes,
      ...named.ground,
      ...days
        .filter((i) => (i + 1) % 5 === 0)
        .map((i): Shape => {
          const y = frame.at(timeOf(from) + i * DAY) + SLOT / 2;
          return { d: line(DAYS, y, width, y), stroke: 'rule' };
        }),
      ...cursor.ground,
      ...told.flatMap(({ lines }) => lines)
    ],
    marks: [...told.map(({ mark }) => mark), ...said.map((one) => saidMark(one, beside.get(one.statement.id), step))],
    words: [
      ...key.words,
      ...named.words,
      { text: HAPPENED, x: DAYS, y: base, size: 11, tone: 'soft' },
      ...days.map((i): Word => {
        const y = frame.at(timeOf(from) + i * DAY) + SLOT / 2 + 4;
        return {
          text: String(i + 1),
          x: DAYS - 6,
          y,
          anchor: 'end',
          size: 11,
          tone: 'soft',
          ...((i + 1) % 5 === 0 && { weight: 650 as const })
        };
      }),
      ...cursor.words,
      ...letters.words
    ]
  };
}
