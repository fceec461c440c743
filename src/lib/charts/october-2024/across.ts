import { asOfCursor, DAY, footAxis, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { boxOf, widthOf } from '../kit/measure.ts';
import { line } from '../kit/shapes.ts';
import type { Happening, October } from './types.ts';
import { firstClear, shorts } from './beside.ts';
import { frameOf, type Frame } from './frame.ts';
import { barOf, beginOf, endOf, joiner, reachOf, toldLater, type Reach } from './happening.ts';
import { signKey } from './sign-key.ts';
import { countWord, saidMark, statementMark } from './statement.ts';

const ROW = 16.5;
const BAR = 8;
const LANE = 34;
const EDGE = 8;
/** Every day has its number where it is at least so wide, in pixels; else every fifth. */
const EVERY_DAY = 24;

/** The words of what happened: after its end, upon the line that waits to be told, or before its beginning. */
function nameOf(happening: Happening, reach: Reach, y: number, after: boolean, low: number, width: number): Word[] {
  const text = reach.late ? `${happening.short}, ${toldLater(happening)}` : happening.short;
  const word = (x: number, anchor: 'start' | 'end'): Word => ({
    text,
    x,
    y: y + 4,
    anchor,
    size: 12,
    tone: after ? 'soft' : 'ink',
    halo: true
  });
  const right = word(reach.late ? reach.to + 7 : endOf(reach) + 6, 'start');
  const left = word(beginOf(reach) - 6, 'end');
  const found = firstClear([right, left], [], low, width - (reach.late ? 22 : 0));
  return found ? [found] : [];
}

const dayTicks = ({ from, to }: October) => {
  const days = (timeOf(to) - timeOf(from)) / DAY + 1;
  return Array.from({ length: days }, (_, i) => ({
    at: timeOf(from) + (i + 0.5) * DAY,
    text: String(i + 1),
    strong: i === 0 || (i + 1) % 5 === 0
  }));
};

function laneLines(
  lanes: October['lanes'],
  y: (i: number) => number,
  frame: Frame
): { ground: Shape[]; words: Word[] } {
  return {
    ground: lanes.map((_, i): Shape => ({ d: line(frame.low, y(i), frame.high, y(i)), stroke: 'rule' })),
    words: lanes.map(({ name, hue }, i): Word => ({
      text: name,
      x: 0,
      y: y(i) + 4.5,
      size: 13,
      weight: 650,
      tone: hue ?? 'ink'
    }))
  };
}

/** The month from left to right: above what happened, a row each, below what was said, a lane for each side. */
export function across(data: October, { width, asOf, step }: LayoutOptions): Drawing {
  const { lanes, rows } = data;
  const key = signKey(data, width);
  const column = Math.max(...lanes.map(({ name }) => widthOf(name, 13, 650))) + 14;
  const days = dayTicks(data);
  const frame = frameOf(data, asOf, column, (width - EDGE - column) / days.length, false);
  const happened = rows.filter((row) => row.kind === 'happened');
  const top = key.height + 22;
  const lanesTop = top + happened.length * ROW + 12;
  const yOf = (i: number) => lanesTop + (i + 0.5) * LANE;
  const foot = lanesTop + lanes.length * LANE + 2;
  const laneY = (id: string) => {
    const i = lanes.findIndex((lane) => lane.id === id);
    return i < 0 ? undefined : yOf(i);
  };
  const told = happened.map((happening, i) => {
    const y = top + (i + 0.5) * ROW;
    const reach = reachOf(happening, frame);
    const after = happening.known > asOf;
    const name = nameOf(happening, reach, y, after, frame.low, width);
    const mark: Mark = {
      row: happening.id,
      x: (beginOf(reach) + reach.to) / 2,
      y,
      reach: [(reach.to - beginOf(reach)) / 2 + 3, BAR / 2 + 3],
      shapes: barOf(happening, reach, y, BAR, frame, after),
      words: name,
      after
    };
    const [word] = name.map(boxOf);
    const upon = reach.late && word && word.x > reach.to ? word.x + word.width + 4 : undefined;
    return { mark, lines: joiner(happening, reach, y, laneY(happening.lane), frame, upon) };
  });
  const said = rows
    .filter((row) => row.kind === 'said')
    .map((statement) => {
      const mark = statementMark(statement, laneY(statement.lane) ?? foot, frame, statement.known > asOf);
      return { statement, mark, count: countWord(statement, mark, frame) };
    });
  const beside = shorts(said, frame.low, width);
  const named = laneLines(lanes, yOf, frame);
  const marked = frame.slot < EVERY_DAY ? days.filter(({ strong }) => strong) : days;
  const axis = footAxis(marked, (at) => frame.at(at), { low: frame.low, high: frame.high, y: foot, edge: EDGE });
  const cursor = asOfCursor(asOf, (at) => frame.at(at), { low: frame.low, high: frame.high, top, bottom: foot });
  return {
    width,
    height: foot + 24,
    ground: [...key.shapes, ...named.ground, ...cursor.ground, ...axis.ground, ...told.flatMap(({ lines }) => lines)],
    marks: [...told.map(({ mark }) => mark), ...said.map((one) => saidMark(one, beside.get(one.statement.id), step))],
    words: [
      ...key.words,
      ...named.words,
      ...['What', 'happened'].map((text, i): Word => ({ text, x: 0, y: top + 12 + i * 15, size: 13, weight: 650 })),
      { text: 'October', x: 0, y: foot + 16, size: 11, tone: 'soft' },
      ...axis.words,
      ...cursor.words
    ]
  };
}
