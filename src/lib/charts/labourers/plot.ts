import { scaleLinear } from 'd3';
import type { Content } from '../estimates/blocks.ts';
import { endsOf } from '../estimates/rows.ts';
import { asOfCursor, footAxis, shortDay, timeOf, DAY } from '../kit/axis.ts';
import type { Mark, Shape, Word } from '../kit/drawing.ts';
import { boxOf, paragraph, widthOf } from '../kit/measure.ts';
import { formatNumber } from '../kit/numbers.ts';
import { line, rect } from '../kit/shapes.ts';
import { labelsOf } from './labels.ts';
import { boxesOf, choicesOf, hull, joined, joint, shapesOf, type Placed } from './plot-marks.ts';
import type { WorkerPanel } from './rows.ts';
import { brokenTime } from './time.ts';

/** The plot's height from its scale's top to its foot, in pixels, and what stands above and below it. */
const PLOT = 250;
const TOP = 24;
const FOOT = 26;
/** How much of the axis the later, crowded years get. */
const SHARE = 0.62;

/** Numbers of workers over time, from the drawing's top: the time axis broken where no year has a number. */
export function plotOf(
  panels: readonly WorkerPanel[],
  shown: readonly WorkerPanel[],
  deadline: string,
  width: number,
  asOf: string
): Content & { readonly height: number } {
  const all = panels.flatMap(({ rows }) => rows);
  const most = Math.max(...all.map((row) => endsOf(row)[1]));
  const foot = TOP + PLOT;
  const value = scaleLinear([0, most * 1.06], [foot, TOP]);
  const values = value.ticks(5);
  const gutter = Math.max(...values.map((one) => widthOf(formatNumber(one), 11))) + 8;
  const time = brokenTime(all, gutter, width - 8, SHARE);
  const { scale, low, high, gap } = time;
  const placed = shown
    .flatMap((panel) =>
      panel.rows.map((row): Placed => {
        const span = [scale(timeOf(row.time.from)), scale(timeOf(row.time.to) + DAY)] as const;
        return {
          row,
          panel,
          x: (span[0] + span[1]) / 2,
          y: value(endsOf(row)[1]),
          span,
          after: row.known > asOf
        };
      })
    )
    .sort((a, b) => a.x - b.x);
  const joints = joined(placed);
  const led = new Set(joints.map(([, to]) => to.row.id));
  const axis = footAxis(time.ticks, scale, { low, high, y: foot, edge: 8 });
  const cursor = asOfCursor(asOf, scale, { low, high, top: TOP, bottom: foot });
  const end = scale(timeOf(deadline) + DAY);
  const note = { anchor: 'start', size: 11, tone: 'soft' } as const;
  const room = gap.to - gap.from - 12;
  const told = paragraph(`${shortDay(deadline)}: UN deadline for sending all workers home`, room, {
    ...note,
    x: end + 6,
    y: TOP + 12
  });
  const empty = paragraph(`No figures from ${gap.first} to ${gap.last}`, room, {
    ...note,
    anchor: 'middle',
    x: (gap.from + gap.to) / 2,
    y: foot - 34
  });
  const taken = [
    ...placed.flatMap(boxesOf),
    ...[...told, ...empty, ...cursor.words].map(boxOf),
    { x: end - 2, y: TOP, width: gap.to - end + 2, height: PLOT },
    ...(cursor.words.length > 0 ? [{ x: scale(timeOf(asOf) + DAY), y: TOP, width: 1, height: PLOT }] : [])
  ];
  const labels = labelsOf(
    placed.map((one) => ({
      id: one.row.id,
      mark: hull(boxesOf(one)),
      choices: choicesOf(one, led.has(one.row.id))
    })),
    { x: low + 2, y: TOP - 16, width: width - low - 2, height: PLOT + 12 },
    taken
  );
  return {
    height: foot + FOOT,
    ground: [
      ...values.flatMap((one): Shape[] => [
        { d: line(low, value(one), gap.from, value(one)), stroke: 'rule' },
        { d: line(gap.to, value(one), high, value(one)), stroke: 'rule' }
      ]),
      { d: rect(gap.from, TOP, gap.to - gap.from, PLOT), fill: 'band' },
      ...cursor.ground,
      ...axis.ground,
      { d: line(end, TOP, end, foot), stroke: 'ink', width: 1.25, dash: [4, 3] },
      ...joints.map(joint)
    ],
    marks: placed.map((one): Mark => {
      const words = labels.get(one.row.id);
      return {
        row: one.row.id,
        x: one.x,
        y: one.y,
        reach: [8, 8],
        shapes: shapesOf(one),
        ...(words && { words }),
        after: one.after
      };
    }),
    words: [
      ...values.map((one): Word => ({
        text: formatNumber(one),
        x: low - 6,
        y: value(one) + 4,
        anchor: 'end',
        size: 11,
        tone: 'soft'
      })),
      ...axis.words,
      ...cursor.words,
      ...told,
      ...empty
    ]
  };
}
