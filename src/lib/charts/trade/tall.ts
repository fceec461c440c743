import { scaleUtc } from 'd3';
import { DAY, shortDay, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { boxOf, collide, widthOf, type Box } from '../kit/measure.ts';
import { line, rect } from '../kit/shapes.ts';
import type { Gap, Trade, Turnover } from './data.ts';
import { gapWords } from './gaps.ts';
import { hatch } from '../kit/hatch.ts';
import { joined } from './joined.ts';
import { joinOf, R, signOf, type Spot } from './marks.ts';
import { inDollars } from '../kit/dollars.ts';
import { rounded } from './money.ts';
import { decades } from './scale.ts';

const GUTTER = 38;
const EDGE = 6;
const TOP = 24;
/** Height of a year, in pixels. */
const YEAR = 18;
const FOOT = 20;

const SIZE = 11.5;

/** The names of a counter, the fullest first; the last is none. */
function namesOf({ by, short, kind }: Turnover): readonly string[] {
  const initials = short.replace(/(?:[A-Z]\w+ ){2,}[A-Z]\w+/, (name) => name.replace(/[^A-Z]/g, ''));
  const names = [by, short, initials, short.split(' of ')[0] ?? short];
  return kind === 'part' ? [...names.map((name) => `part-year, ${name}`), 'part-year', ''] : [...names, ''];
}

/** A value and its counter on the side that has room: the fullest name that fits. */
function labelOf(
  row: Turnover,
  { x, y }: Spot,
  [low, high]: readonly [number, number],
  taken: readonly Box[]
): readonly Word[] {
  if (row.value === null) return [];
  const text = rounded(row.value);
  const own = widthOf(text, SIZE, 500);
  const gap = R + 5;
  const both = namesOf(row).flatMap((name) => {
    const all = own + (name ? 4 + widthOf(name, SIZE) : 0);
    return [x + gap, x - gap - all].map((left): { box: Box; words: Word[] } => ({
      box: { x: left, y: y - 5, width: all, height: 12 },
      words: [
        { text, x: left, y: y + 4, size: SIZE, weight: 500, halo: true },
        ...(name ? [{ text: name, x: left + own + 4, y: y + 4, size: SIZE, tone: 'soft', halo: true } as const] : [])
      ]
    }));
  });
  const fits = ({ box }: { box: Box }) =>
    box.x >= low && box.x + box.width <= high && !taken.some((other) => collide(box, other, 1));
  return both.find(fits)?.words ?? [];
}

/** Years down the side, values along the top: for a narrow page, where every value has a line for its counter. */
export function tall(data: Trade, { width, asOf, hidden }: LayoutOptions): Drawing {
  const years = data.rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [GUTTER, width - EDGE];
  const [top, foot] = [TOP, TOP + YEAR * (last + 1 - first)];
  const y = scaleUtc([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [top, foot]);
  const { scale: x, powers } = decades(data, [low, high]);
  const shown = data.rows.filter(({ id }) => !hidden?.has(id));
  const middle = (year: number) => (y(Date.UTC(year, 0)) + y(Date.UTC(year + 1, 0))) / 2;
  const spotOf = (row: Turnover): Spot => ({
    x: row.value === null ? low : x(row.value),
    y: middle(row.year),
    from: y(timeOf(row.from)),
    to: y(timeOf(row.to) + DAY)
  });
  const ends = ({ from, to }: Gap) => [y(Date.UTC(from, 0)), y(Date.UTC(to + 1, 0))] as const;

  const signs = shown
    .filter(({ value }) => value !== null)
    .map((row): Box => {
      const spot = spotOf(row);
      return { x: spot.x - R, y: spot.y - R, width: 2 * R, height: 2 * R };
    });
  const taken = [...signs];
  // Its words stand a little higher, clear of the line of the day.
  const cursorYear = Number(asOf.slice(0, 4));
  const marks = shown.map((row): Mark => {
    const spot = spotOf(row);
    const after = row.known > asOf;
    const { y: baseline } = spot;
    const words: readonly Word[] =
      row.value === null
        ? [{ text: `“${row.words}”`, x: low + 12, y: baseline + 4, size: SIZE, halo: true }]
        : labelOf(row, { ...spot, y: baseline - (row.year === cursorYear ? 2 : 0) }, [low + 2, width], taken);
    taken.push(...words.map(boxOf));
    return {
      row: row.id,
      x: row.value === null ? (low + high) / 2 : spot.x,
      y: spot.y,
      reach: row.value === null ? [(high - low) / 2, YEAR / 2] : [8, 8],
      shapes: signOf(row, spot, 'y', after),
      ...(words.length > 0 && { words }),
      after
    };
  });
  const at = Math.min(Math.max(y(timeOf(asOf) + DAY), top), foot);
  const cursor: Shape[] =
    at < foot
      ? [
          { d: rect(low, at, high - low, foot - at), fill: 'veil' },
          { d: line(low - 4, at, high, at), stroke: 'ink', width: 1.25 }
        ]
      : [];
  return {
    width,
    height: foot + FOOT,
    ground: [
      ...data.gaps.map((gap): Shape => {
        const [y1, y2] = ends(gap);
        return { d: hatch(low, y1, high - low, y2 - y1), stroke: 'rule', opacity: 0.75 };
      }),
      ...powers.map((power): Shape => ({ d: line(x(power), top, x(power), foot), stroke: 'rule' })),
      { d: line(low, top, low, foot), stroke: 'soft' },
      ...cursor,
      ...joined(shown).map(([a, b]) => joinOf(spotOf(a), spotOf(b), a.known > asOf || b.known > asOf))
    ],
    marks,
    words: [
      ...powers.map((power): Word => ({
        text: inDollars(power),
        x: x(power),
        y: top - 8,
        anchor: 'middle',
        size: 11,
        tone: 'soft'
      })),
      ...[...new Set(years)].map((year): Word => ({
        text: String(year),
        x: low - 6,
        y: middle(year) + 4,
        anchor: 'end',
        size: 11,
        tone: 'soft'
      })),
      ...data.gaps.map((gap): Word => {
        const [y1, y2] = ends(gap);
        return {
          text: gapWords(gap),
          x: (low + high) / 2,
          y: (y1 + y2) / 2 + 4,
          anchor: 'middle',
          size: 11,
          tone: 'soft',
          halo: true
        };
      }),
      ...(at < foot
        ? [
            {
              text: `as of ${shortDay(asOf)}`,
              x: high,
              y: foot + 14,
              anchor: 'end',
              size: 11,
              weight: 500
            } satisfies Word
          ]
        : [])
    ]
  };
}
