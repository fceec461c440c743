import { range, scaleLog } from 'd3';
import { formatDate } from '../../facts/dates.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { FigureDesign, LayoutOptions } from '../kit/figure.ts';
import { broken } from '../kit/lines.ts';
import { boxOf, measureOf, within } from '../kit/measure.ts';
import { line, point, px, rect, solid } from '../kit/shapes.ts';
import type { Earnings, Sum } from './data.ts';
import { inBillions, spanInBillions, spanInDollars } from './money.ts';
import { wordsOf } from './words.ts';

/** From this width names stand left of their bars, below it over them. */
const ROOMY = 600;
const NAMES = 236;
const HEAD = 26;
const LEADING = 15;
const BAR = 12;
const EDGE = 10;
/** Between a bar and its words. */
const GAP = 10;
const TOP = 22;

/** How far an open bar reaches from its number to its tip, in pixels. */
const OPEN = 28;

/** A bar that begins with a straight edge at its number and points to where the number may lie. */
function openEnd(x: number, y: number, sign: 1 | -1): string {
  const [shaft, half] = [sign * (OPEN - 8), BAR / 2];
  return `M${px(x)} ${px(y - half)}h${shaft}l${sign * 8} ${half}l${-sign * 8} ${half}h${-shaft}z`;
}

/** A date that no line breaks. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0');

function shapeOf(sum: Sum, x: (value: number) => number, y: number): string {
  const [x1, x2] = [x(sum.low), x(sum.high)];
  if (sum.low !== sum.high) return rect(x1, y - BAR / 2, Math.max(x2 - x1, 3), BAR);
  if (sum.bound === 'at-least') return openEnd(x1, y, 1);
  if (sum.bound === 'at-most') return openEnd(x1, y, -1);
  return point('disc', px(x1), y, 5);
}

/** From where to where the shape of a sum reaches, in pixels. */
function reachOf({ low, high, bound }: Sum, x: (value: number) => number): readonly [number, number] {
  if (low !== high) return [x(low), x(high)];
  return [x(low) - (bound === 'at-most' ? OPEN : 0), x(low) + (bound === 'at-least' ? OPEN : 0)];
}

/** The words of a sum, right of its bar or, where there is no room, left of it; in one unit where they must be short. */
function valueOf(sum: Sum, [x1, x2]: readonly [number, number], y: number, low: number, high: number): Word {
  const places = [spanInDollars(sum), spanInBillions(sum)].flatMap((text): Word[] => [
    { text, x: x2 + GAP, y: y + 4, weight: 500 },
    { text, x: x1 - GAP, y: y + 4, anchor: 'end', weight: 500 }
  ]);
  const fits = (word: Word) => boxOf(word).x >= low && boxOf(word).x + boxOf(word).width <= high;
  return places.find(fits) ?? within({ text: spanInBillions(sum), x: x2 + GAP, y: y + 4, weight: 500 }, low, high);
}

function layout({ rows }: Earnings, { width, asOf, hidden }: LayoutOptions): Drawing {
  const shown = rows.filter(({ id }) => !hidden?.has(id));
  const roomy = width >= ROOMY;
  const [low, high] = [roomy ? NAMES : EDGE, width - EDGE];
  const [least, most] = [Math.min(...rows.map((row) => row.low)), Math.max(...rows.map((row) => row.high))];
  const x = scaleLog([least / 2.2, most * 1.6], [low, high]);
  const powers = range(Math.ceil(Math.log10(least / 2.2)), Math.floor(Math.log10(most * 1.6)) + 1).map((n) => 10 ** n);

  /** Only words that cross a line need paper around them. */
  const clear = (word: Word): Word => {
    const box = boxOf(word);
    const crosses = powers.some((power) => x(power) > box.x - 2 && x(power) < box.x + box.width + 2);
    return crosses ? { ...word, halo: true } : word;
  };
  const heads: { text: string; y: number }[] = [];
  const marks: Mark[] = [];
  let y = TOP;
  let measure = '';
  for (const row of shown) {
    if (row.measure !== measure) {
      y += measure === '' ? 0 : 8;
      measure = row.measure;
      heads.push({ text: measure, y: y + 18 });
      y += HEAD;
    }
    const after = row.known > asOf;
    const lines = broken(`${row.by}, ${unbroken(formatDate(row.date))}`, roomy ? NAMES - 14 : width - 2, measureOf(12));
    const step = lines.length * LEADING;
    const top = y;
    const middle = roomy ? top + step / 2 + 4 : top + step + 11;
    const span = reachOf(row, x);
    marks.push({
      row: row.id,
      x: (span[0] + span[1]) / 2,
      y: middle,
      reach: [Math.max((span[1] - span[0]) / 2, 6) + 6, BAR / 2 + 5],
      shapes: [solid(shapeOf(row, x, middle), row.hue ?? 'ink', after)],
      words: [
        ...lines.map((text, i): Word => ({
          text,
          x: 0,
          y: top + 12 + i * LEADING,
          size: 12
        })),
        valueOf(row, span, middle, roomy ? low : 0, width)
      ].map(clear),
      after
    });
    y = roomy ? top + Math.max(step, BAR) + 10 : middle + BAR / 2 + 9;
  }
  const foot = y;
  return {
    width,
    height: foot + 24,
    ground: [
      ...powers.map((power): Shape => ({ d: line(x(power), TOP, x(power), foot), stroke: 'rule' })),
      { d: line(low, foot, high, foot), stroke: 'soft' }
    ],
    marks,
    words: [
      ...heads.map(({ text, y }): Word => ({ text, x: 0, y, size: 13, weight: 650 })).map(clear),
      ...powers.flatMap((power): Word[] => [
        within(
          { text: inBillions(power), x: x(power), y: TOP - 8, anchor: 'middle', size: 11, tone: 'soft' },
          0,
          width
        ),
        within(
          { text: inBillions(power), x: x(power), y: foot + 16, anchor: 'middle', size: 11, tone: 'soft' },
          0,
          width
        )
      ])
    ]
  };
}

/** Estimates as ranges on one scale, grouped by what they measure. */
export const design: FigureDesign<Earnings> = {
  words: wordsOf,
  layout,
  filters: ({ rows }) => [
    {
      id: 'measure',
      name: 'What is reckoned',
      options: [...new Set(rows.map(({ measure }) => measure))].map((name) => ({
        id: name,
        name,
        rows: rows.filter(({ measure }) => measure === name).map(({ id }) => id)
      }))
    }
  ]
};
