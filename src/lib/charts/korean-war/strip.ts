import { scaleLinear } from 'd3';
import { timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { LayoutOptions } from '../kit/figure.ts';
import { boxOf } from '../kit/measure.ts';
import { line, point, px, solid } from '../kit/shapes.ts';
import type { Front, KoreanWar } from './data.ts';
import { cutSign } from './cut-sign.ts';
import { namesOf } from './placing.ts';
import { frontsOf, monthOf, presentOf, timeScale } from './scales.ts';

/** How high a strip is, in pixels: on a phone each of them is taken from the map above the card. */
export const HEIGHT = 47;
/** Where the northernmost and the southernmost front lie, from the top. */
const NORTH = 10;
const SOUTH = 34;

const path = (fronts: readonly Front[], x: (at: number) => number, y: (lat: number) => number): string =>
  fronts.map(({ day, mean }, i) => `${i === 0 ? 'M' : 'L'}${px(x(timeOf(day)))} ${px(y(mean))}`).join('');

/** The first year at the foot, the last at the head over the name of the parallel, which stands under its line. */
function quietWords(
  fronts: readonly Front[],
  width: number,
  parallel: { readonly text: string; readonly y: number } | undefined
): readonly Word[] {
  const word = { size: 11, tone: 'soft' } as const;
  const [first, last] = [fronts[0], fronts.at(-1)];
  return [
    ...(first ? [{ ...word, text: first.day.slice(0, 4), x: 0, y: HEIGHT - 3 }] : []),
    ...(last ? [{ ...word, text: last.day.slice(0, 4), x: width, y: 10, anchor: 'end' as const }] : []),
    ...(parallel === undefined
      ? []
      : [{ ...word, text: parallel.text, x: width, y: parallel.y + 15, anchor: 'end' as const }])
  ];
}

/**
 * The course of the front as a low strip, to stand under the words of a step: the fronts up to that of the step
 * are full, those after it open, and its own is ringed, with its month in words. Most of the pause before the armistice
 * is cut. `asOf` changes nothing: the war is long past.
 */
export function strip(data: KoreanWar, { width, step }: Pick<LayoutOptions, 'width' | 'step' | 'asOf'>): Drawing {
  const fronts = frontsOf(data);
  const present = presentOf(data, step);
  const now = present ? fronts.indexOf(present) : fronts.length - 1;
  const { x, cut } = timeScale(fronts, 2, width - 6, true);
  const lats = fronts.map(({ mean }) => mean);
  const scale = scaleLinear([Math.min(...lats), Math.max(...lats)], [SOUTH, NORTH]);
  const y = (lat: number) => scale(lat);
  const parallel = data.references.find(({ id }) => id === 'parallel-38');
  const past = fronts.slice(0, now + 1);
  const last = fronts.at(-1);
  const quiet = quietWords(fronts, width, parallel && { text: parallel.brief, y: y(parallel.lat) });
  const dots = fronts.map((front) => ({
    front,
    x: px(x(timeOf(front.day))),
    y: px(y(front.mean)),
    r: front === present ? 8 : 4
  }));
  const names = namesOf(
    dots
      .filter(({ front }) => front === present)
      .map(({ front, r, ...at }) => ({
        ...at,
        id: front.id,
        text: monthOf(front.day),
        top: at.y - r,
        foot: at.y + r,
        strong: true
      })),
    {
      taken: [
        ...quiet.map(boxOf),
        ...dots.map(({ r, ...at }) => ({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r }))
      ],
      path: dots,
      room: { x: 0, y: 0, width, height: HEIGHT },
      size: 12
    }
  );
  const marks = dots.map(({ front, x: cx, y: cy }, i): Mark => {
    const here = front === present;
    const dot: Shape =
      i > now
        ? { d: point('disc', cx, cy, 2.6), fill: 'paper', stroke: 'soft', width: 1.25 }
        : solid(point('disc', cx, cy, here ? 4 : 3), 'ink', false);
    const word = names.get(front.id);
    return {
      row: front.id,
      x: cx,
      y: cy,
      reach: [7, 7],
      shapes: here ? [{ d: point('disc', cx, cy, 7.5), stroke: 'ink', width: 2 }, dot] : [dot],
      ...(word && { words: [word] }),
      after: i > now
    };
  });
  return {
    width,
    height: HEIGHT,
    ground: [
      ...(parallel ? [{ d: line(0, y(parallel.lat), width, y(parallel.lat)), stroke: 'rule' } as const] : []),
      { d: path(fronts, x, y), stroke: 'rule', width: 1.25, dash: [2, 3] },
      { d: path(past, x, y), stroke: 'soft', width: 1.5, dash: [2, 3] },
      ...(cut && last ? cutSign(cut.at, y(last.mean)) : [])
    ],
    marks,
    words: quiet
  };
}
