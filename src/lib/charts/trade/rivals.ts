import { group } from 'd3';
import type { Shape, Word } from '../kit/drawing.ts';
import { paragraph, within } from '../kit/measure.ts';
import { line } from '../kit/shapes.ts';
import type { Turnover } from './data.ts';
import type { Spot } from './marks.ts';
import { rounded } from './money.ts';

const WIDTH = 132;
const LEADING = 14;

/** The years for which more than one value was known, with those values. */
function contested(rows: readonly Turnover[], asOf: string): ReadonlyMap<number, readonly Turnover[]> {
  const known = rows.filter((row) => row.value !== null && row.known <= asOf);
  const byYear = group(known, ({ year }) => year);
  return new Map([...byYear].filter(([, list]) => list.length > 1));
}

const phrase = ({ value, short, kind }: Turnover): string =>
  `${rounded(value ?? 0)}${kind === 'part' ? ' for part of it' : ''} (${short})`;

/** Says beside the values which of them contradict each other, each with a line down to its year. `head` is where they begin. */
export function rivalNotes(
  rows: readonly Turnover[],
  asOf: string,
  spotOf: (row: Turnover) => Spot,
  head: number,
  [low, high]: readonly [number, number]
): { readonly ground: readonly Shape[]; readonly words: readonly Word[] } {
  const notes = [...contested(rows, asOf)].map(([year, list]) => {
    const spots = list.map(spotOf);
    const x = Math.max(...spots.map((spot) => spot.x));
    const foot = Math.min(...spots.map((spot) => spot.y)) - 24;
    const lines = paragraph(`${year}: ${list.map(phrase).join(' or ')}`, WIDTH, {
      x,
      y: 0,
      anchor: 'middle',
      size: 11,
      tone: 'soft',
      halo: true
    });
    const first = head + 18;
    const words = lines.map((word, i) => within({ ...word, y: first + i * LEADING }, low, high));
    const shape: Shape = { d: line(x, first + (lines.length - 1) * LEADING + 6, x, foot), stroke: 'soft' };
    return { shape, words };
  });
  return { ground: notes.map(({ shape }) => shape), words: notes.flatMap(({ words }) => words) };
}
