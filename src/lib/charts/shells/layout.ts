import { max, min, scaleLinear } from 'd3';
import { footAxis } from '../kit/axis.ts';
import type { Mark, Shape } from '../kit/drawing.ts';
import type { FigureDesign } from '../kit/figure.ts';
import { paragraph, widthOf } from '../kit/measure.ts';
import { formatNumber, inMillions } from '../kit/numbers.ts';
import { line } from '../kit/shapes.ts';
import { barOf, clearOf } from './bar.ts';
import type { Estimate, Group, Shells } from './data.ts';
import { placed } from './place.ts';

const CAPTION = 'Shells. Bars of different groups do not measure the same thing.';
const SAID = { size: 12, weight: 500 } as const;
/** Left of zero: half of a dot. */
const EDGE = 6;

/** Where the largest number may lie, so that all words beside their bars end within the width. */
function roomFor(estimates: readonly Estimate[], low: number, width: number, most: number): number {
  const ends = estimates.map((one) => {
    const room = width - low - clearOf(one) - widthOf(one.said, SAID.size, SAID.weight);
    return low + (room * most) / one.high;
  });
  return Math.min(...ends, width - EDGE);
}

const ofMeasure = (groups: readonly Group[], id: Group['id'], asOf: string): readonly Estimate[] =>
  groups.find((group) => group.id === id)?.estimates.filter(({ known }) => known <= asOf) ?? [];

/** What is to be set against the room in the containers: researchers' ranges, or while there are none the weighed cargo. */
function against(groups: readonly Group[], asOf: string): string | null {
  const later = ofMeasure(groups, 'estimate by researchers', asOf);
  const [low, high] = [min(later, (one) => one.low), max(later, (one) => one.high)];
  if (low !== undefined && high !== undefined) {
    return `researchers’ own ranges run from ${inMillions(low).replace(/ million$/, '')} to ${inMillions(high)}`;
  }
  const weighed = ofMeasure(groups, 'weight of recorded cargo', asOf).at(-1);
  return weighed ? `recorded cargo weighed as much as ${weighed.said}` : null;
}

/** Bars on one axis from zero, in groups, each of one measure. */
export const design: FigureDesign<Shells> = {
  words({ groups }, asOf) {
    const room = ofMeasure(groups, 'room in the containers', asOf).at(-1);
    const other = against(groups, asOf);
    return {
      title:
        room && other
          ? `By Seoul’s count the containers had room for ${room.said} shells; ${other}`
          : 'How many shells North Korea has sent Russia is estimated in ways that cannot be added up',
      subtitle:
        'Shells that could have gone from North Korea to Russia, by what was measured, who gave the number and when. An arrow to the right means “at least”, one to the left “up to”, a bar a range; outlines were not yet known.',
      note: 'What was in the containers has not been verified independently. Russia and North Korea deny the transfers.'
    };
  },
  layout({ groups }, { width, asOf, hidden }) {
    const shown = groups
      .map((group) => ({ ...group, estimates: group.estimates.filter(({ id }) => !hidden?.has(id)) }))
      .filter(({ estimates }) => estimates.length > 0);
    const all = groups.flatMap(({ estimates }) => estimates);
    const most = max(all, ({ high }) => high) ?? 0;
    const place = placed(shown, width, asOf);
    const low = place.low + EDGE;
    const high = roomFor(all, low, width, most);
    const x = scaleLinear([0, most], [low, high]);
    const ticks = x.ticks(high - low < 300 ? 3 : 6);
    const axis = footAxis(
      ticks.map((value) => ({
        at: value,
        text: value === ticks.at(-1) ? inMillions(value) : formatNumber(value / 1e6),
        strong: value === 0
      })),
      x,
      { low, high: Math.max(high, x(ticks.at(-1) ?? 0)), y: place.foot, edge: Math.max(width - high, EDGE) }
    );
    const left = place.low === 0 ? 0 : low;
    const caption = paragraph(CAPTION, width - left, { x: left, y: place.foot + 36, size: 11, tone: 'soft' });
    const marks = place.groups.flatMap(({ rows: own }) =>
      own.map(({ estimate, y, words }): Mark => {
        const after = estimate.known > asOf;
        const to = x(estimate.high);
        return {
          row: estimate.id,
          x: (x(estimate.low === estimate.high ? 0 : estimate.low) + to) / 2,
          y,
          reach: [(to - x(estimate.low === estimate.high ? 0 : estimate.low)) / 2 + 10, 8],
          shapes: barOf(estimate, x, y, estimate.hue ?? 'ink', after),
          words: [...words, { text: estimate.said, x: to + clearOf(estimate), y: y + 4, ...SAID, halo: true }],
          after
        };
      })
    );
    const rules = place.groups.slice(1).map((group): Shape => ({
      d: line(0, group.top, width, group.top),
      stroke: 'rule'
    }));
    return {
      width,
      height: (caption.at(-1)?.y ?? place.foot) + 8,
      ground: [
        ...rules,
        ...place.groups.flatMap(({ lanes }) =>
          lanes.flatMap(([from, to]) => [
            ...(place.low === 0 ? [] : ticks.slice(1)).map((value): Shape => ({
              d: line(x(value), from, x(value), to),
              stroke: 'rule'
            })),
            { d: line(low, from, low, to), stroke: 'soft' } satisfies Shape
          ])
        ),
        ...axis.ground
      ],
      marks,
      words: [...place.groups.flatMap(({ words }) => words), ...axis.words, ...caption]
    };
  },
  filters: ({ groups }) => [
    {
      id: 'measure',
      name: 'What is measured',
      options: groups.map(({ id, name, estimates }) => ({ id, name, rows: estimates.map((one) => one.id) }))
    }
  ]
};
