import { scaleLinear, scaleUtc } from 'd3';
import { asOfCursor, DAY, footAxis, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Tone, Word } from '../kit/drawing.ts';
import { boxOf } from '../kit/measure.ts';
import { formatNumber } from '../kit/numbers.ts';
import { line, point, solid } from '../kit/shapes.ts';
import { cutLine } from '../kit/cut-line.ts';
import type { Count, Counter } from './data.ts';
import { namedLabels, valueLabels, type Placed } from './labels.ts';

/** Where a panel's plot lies, in pixels: its axis from `low` to `high`, its values from `foot` up to `top`. */
export interface Plot {
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly foot: number;
}

/** The ends of its scales: time in milliseconds, and the largest value, which panels share so that they can be compared. */
export interface Scales {
  readonly time: readonly [from: number, to: number];
  readonly most: number;
}

/** Above a panel's plot, in pixels: its name, from when it counts, and the word of the chosen day. */
export const HEAD = 52;
/** Below it: the years. */
export const FOOT = 24;
/** How far words may reach beyond the ends of the axis. */
export const EDGE = 10;

/** The first of January and of July of every year from one time to another. */
function halfYears(from: number, to: number) {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year) => [
    { at: Date.UTC(year, 0), text: String(year), strong: true },
    { at: Date.UTC(year, 6), text: 'July' }
  ]);
}

/** A count as a stem and a point; one given in a month of which the day is not known has that month's width at its head. */
function shapesOf(placed: Placed, foot: number, tone: Tone): readonly Shape[] {
  const { count, x, y, width, after } = placed;
  const dash = after && { dash: [3, 2] };
  return [
    { d: line(x, foot, x, y), stroke: tone, width: 1.75, ...dash },
    ...(width > 0 ? [{ d: line(x - width / 2, y, x + width / 2, y), stroke: tone, width: 1.75, ...dash }] : []),
    solid(point(count.bound === 'at-least' ? 'triangle' : 'disc', x, y, 4), tone, after)
  ];
}

/** The marks at the value axis: their lines, and left of the plot their words where `words` asks for them. */
function valueAxis(y: (value: number) => number, values: readonly number[], { low, high }: Plot, words: boolean) {
  return {
    ground: values.map((value): Shape => ({ d: line(low, y(value), high, y(value)), stroke: 'rule' })),
    words: words
      ? values.map((value): Word => ({
          text: formatNumber(value),
          x: low - 6,
          y: y(value) + 4,
          anchor: 'end',
          size: 11,
          tone: 'soft'
        }))
      : []
  };
}

/** A counter's panel. `axis`: with the words of the value axis. */
export function panel(
  counter: Counter,
  { time, most }: Scales,
  plot: Plot,
  asOf: string,
  axis: boolean
): Omit<Drawing, 'width' | 'height'> {
  const { low, high, top, foot } = plot;
  const x = scaleUtc(time, [low, high]);
  const y = scaleLinear([0, most], [foot, top]).nice(3);
  const tone: Tone = counter.counts[0]?.hue ?? 'ink';
  const middle = ({ from, to }: Count) => (x(timeOf(from)) + x(timeOf(to))) / 2;
  const placed: readonly Placed[] = counter.counts.map((count) => ({
    count,
    x: middle(count),
    y: y(count.value),
    width: count.from === count.to ? 0 : x(timeOf(count.to)) - x(timeOf(count.from)),
    after: count.known > asOf
  }));
  const at = x(timeOf(asOf) + DAY);
  const crosses = at >= low && at <= high;
  const labels = counter.named
    ? namedLabels(placed, low + 2)
    : valueLabels(
        placed,
        ({ start }) => (start !== undefined && start !== counter.start && start.length < 20 ? start : null),
        { low: axis ? low + 1 : low - EDGE, high: high + EDGE, top, foot, ...(crosses && { cursor: at }) }
      );
  const boxes = [...labels.values()].flat().map(boxOf);
  const cursor = asOfCursor(asOf, x, { low, high, top, bottom: foot });
  const values = valueAxis(y, y.ticks(3), plot, axis);
  const years = footAxis(halfYears(time[0], time[1]), x, { low, high, y: foot, edge: EDGE });
  const left = axis ? 0 : low;
  return {
    ground: [
      ...values.ground,
      ...cursor.ground.flatMap((shape) =>
        shape.stroke === undefined ? [shape] : cutLine(shape, at, top - 12, foot, boxes)
      ),
      ...years.ground
    ],
    marks: placed.map((one): Mark => {
      const { count, after } = one;
      const words = labels.get(count.id);
      return {
        row: count.id,
        x: one.x,
        y: one.y,
        reach: [7, 7],
        shapes: shapesOf(one, foot, tone),
        ...(words && { words }),
        after
      };
    }),
    words: [
      { text: counter.name, x: left, y: top - HEAD + 13, size: 13, weight: 650, tone },
      { text: counter.start, x: left, y: top - HEAD + 28, size: 11, tone: 'soft' },
      ...values.words,
      ...years.words,
      ...cursor.words.filter((word) => boxOf(word).x > at || boxOf(word).x + boxOf(word).width < at)
    ]
  };
}
