import { range, scaleUtc } from 'd3';
import { asOfCursor, DAY, footAxis, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { broken } from '../kit/lines.ts';
import { boxOf, collide, measureOf, within, type Box } from '../kit/measure.ts';
import { line } from '../kit/shapes.ts';
import type { Gap, Trade, Turnover } from './data.ts';
import { gapWords } from './gaps.ts';
import { hatch } from '../kit/hatch.ts';
import { joined } from './joined.ts';
import { joinOf, R, signOf, type Spot } from './marks.ts';
import { inDollars } from '../kit/dollars.ts';
import { rounded } from './money.ts';
import { rivalNotes } from './rivals.ts';
import { decades, extent } from './scale.ts';

const GUTTER = 74;
const EDGE = 18;
const TOP = 22;
const PLOT = 310;
const FOOT = 26;
/** A gap or a silent year that is too narrow for its words has them at the top, in lines of at most this width. */
const BESIDE = 62;
/** Lines of words are this far apart. */
const LEADING = 14;

const middle = (year: number): number => Date.UTC(year, 6, 2);

/** Lines of words centred on `x`, the first at `y`. */
const block = (lines: readonly string[], x: number, y: number, low: number, high: number): Word[] =>
  lines.map((text, i) =>
    within({ text, x, y: y + i * LEADING, anchor: 'middle', size: 11, tone: 'soft', halo: true }, low, high)
  );

/** A year and what is said of it, broken so that it stands over a strip of one year. */
const strip = (year: number, text: string): string[] => [String(year), ...broken(text, BESIDE, measureOf(11))];

/** The middle between the two powers of ten about the middle of the plot: words there cross no line. */
function between(powers: readonly number[], y: (value: number) => number, middle: number): number {
  const mids = powers.slice(1).map((power, i) => (y(power) + y(powers[i] ?? power)) / 2);
  return mids.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}

/** Where the words of a value may stand, the best first. */
const sides = (text: string, { x, y }: Spot): Word[] => [
  { text, x, y: y - R - 5, anchor: 'middle', weight: 500, halo: true },
  { text, x, y: y + R + 13, anchor: 'middle', weight: 500, halo: true },
  { text, x: x + R + 5, y: y + 4, weight: 500, halo: true },
  { text, x: x - R - 5, y: y + 4, anchor: 'end', weight: 500, halo: true }
];

/** The words of every value, each beside its sign. They cross the line of the day only where there is no other room. */
function labelled(
  rows: readonly { row: Turnover; spot: Spot }[],
  textOf: (value: number) => string,
  [low, high]: readonly [number, number],
  blocked: readonly Box[],
  day: Box
): ReadonlyMap<string, Word> {
  const signs = rows.map(({ spot: { x, y } }): Box => ({ x: x - R, y: y - R, width: 2 * R, height: 2 * R }));
  const taken = [...blocked, ...signs];
  const words = new Map<string, Word>();
  for (const { row, spot } of rows) {
    if (row.value === null) continue;
    const free = sides(textOf(row.value), spot).filter((one) => {
      const box = boxOf(one);
      return box.x >= low && box.x + box.width <= high && !taken.some((other) => collide(box, other, 1.5));
    });
    const word = free.find((one) => !collide(boxOf(one), day, 1.5)) ?? free[0];
    if (!word) continue;
    taken.push(boxOf(word));
    words.set(row.id, word);
  }
  return words;
}

/** Years along the foot, values up the side. */
export function wide(data: Trade, { width, asOf, hidden }: LayoutOptions): Drawing {
  const years = data.rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [GUTTER, width - EDGE];
  const [top, foot] = [TOP, TOP + PLOT];
  const x = scaleUtc([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [low, high]);
  const { scale: y, powers } = decades(data, [foot, top]);
  const [least, most] = extent(data);
  const shown = data.rows.filter(({ id }) => !hidden?.has(id));
  const spotOf = (row: Turnover): Spot => {
    const [from, to] = [x(timeOf(row.from)), x(timeOf(row.to) + DAY)];
    return { x: (from + to) / 2, y: y(row.value ?? least), from, to };
  };
  const ends = ({ from, to }: Gap) => [x(Date.UTC(from, 0)), x(Date.UTC(to + 1, 0))] as const;

  const level = between(powers, y, (top + foot) / 2);
  const gapLines = data.gaps.flatMap((gap) => {
    const [x1, x2] = ends(gap);
    const centre = (x1 + x2) / 2;
    if (x2 - x1 < BESIDE + 12) return block(strip(gap.from, 'no figure found'), centre, top + 16, low, high);
    const lines = broken(gapWords(gap), x2 - x1 - 12, measureOf(11));
    return block(lines, centre, level + 4 - ((lines.length - 1) * LEADING) / 2, low, high);
  });
  const silent = shown.filter(({ value }) => value === null);
  const silentWords = new Map(
    silent.map((row) => [row.id, block(strip(row.year, `“${row.words}”`), spotOf(row).x, top + 16, low, high + EDGE)])
  );

  const valued = shown.filter(({ value }) => value !== null).map((row) => ({ row, spot: spotOf(row) }));
  const cursor = asOfCursor(asOf, x, { low, high, top, bottom: foot });
  const day = x(timeOf(asOf) + DAY);
  const textOf = (value: number) => (value === most || value === least ? inDollars(value) : rounded(value));
  const rivals = rivalNotes(shown, asOf, spotOf, y(powers.at(-1) ?? most), [low, high + EDGE]);
  const labels = labelled(valued, textOf, [low, high + EDGE], [...gapLines, ...rivals.words].map(boxOf), {
    x: day - 0.5,
    y: top,
    width: 1,
    height: foot - top
  });

  const marks = shown.map((row): Mark => {
    const spot = spotOf(row);
    const after = row.known > asOf;
    const words = silentWords.get(row.id) ?? [labels.get(row.id)].filter((word) => word !== undefined);
    if (row.value === null) {
      return { row: row.id, x: spot.x, y: top + 24, reach: [BESIDE / 2, 24], shapes: [], words, after };
    }
    return {
      row: row.id,
      x: spot.x,
      y: spot.y,
      reach: [8, 8],
      shapes: signOf(row, spot, 'x', after),
      ...(words.length > 0 && { words }),
      after
    };
  });
  const ticks = range(first, last + 1)
    .filter((year) => year % 5 === 0 || year === first || year === last)
    .map((year) => ({ at: middle(year), text: String(year), strong: year === first || year === last }));
  const axis = footAxis(ticks, x, { low, high, y: foot, edge: EDGE });
  return {
    width,
    height: foot + FOOT,
    ground: [
      ...data.gaps.map((gap): Shape => {
        const [x1, x2] = ends(gap);
        return { d: hatch(x1, top, x2 - x1, foot - top), stroke: 'rule', opacity: 0.75 };
      }),
      ...powers.map((power): Shape => ({ d: line(low, y(power), high, y(power)), stroke: 'rule' })),
      ...silent.map((row): Shape => {
        const { from, to } = spotOf(row);
        return { d: line(from, top, from, foot) + line(to, top, to, foot), stroke: 'rule', dash: [2, 3] };
      }),
      ...cursor.ground,
      ...axis.ground,
      ...rivals.ground,
      ...joined(shown).map(([a, b]) => joinOf(spotOf(a), spotOf(b), a.known > asOf || b.known > asOf))
    ],
    marks,
    words: [
      ...powers.map((power): Word => ({
        text: inDollars(power),
        x: low - 8,
        y: y(power) + 4,
        anchor: 'end',
        size: 11,
        tone: 'soft'
      })),
      ...gapLines,
      ...rivals.words,
      ...axis.words,
      ...cursor.words
    ]
  };
}
