import { formatDate } from '../../facts/dates.ts';
import type { Part } from '../kit/axis.ts';
import type { Drawing, Hue, Mark, Shape, Tone, Word } from '../kit/drawing.ts';
import { boxOf, collide, widthOf, type Box } from '../kit/measure.ts';
import { line, point, rect, type PointKind } from '../kit/shapes.ts';
import { FONT_SIZE } from './designs.ts';
import type { EventLabel, PlacedDot, PlacedTreaty, TimelineLayout } from './placed.ts';
import type { LaneId, TreatyState } from './types.ts';

/** What a drawing is made of beyond its layout. Sizes in pixels. */
interface DrawingPlan {
  readonly width: number;
  /** The layout's; the drawing is `HEAD` higher. */
  readonly height: number;
  /** The chosen day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where every year begins, so that the axis shows which years are drawn wider, and the axis' own ticks and words. */
  readonly years: readonly number[];
  readonly axis: Part;
  /** The line that measures from one treaty's signature to another's. */
  readonly apart: { readonly from: string; readonly to: string; readonly text: string } | null;
}

/** The room of the key over the lanes. */
export const HEAD = 26;

/** From one line of an event's name to the next. */
const LEADING = 12;

/** How near to a name's end its dot is where the name stands to the left of it. */
const NEAR = 8;

/** Half the distance between the two strands of a treaty, and how thick each is. */
const STRAND = { off: 1.6, width: 3 };

/** The lanes' shapes, as in the page. */
const KINDS: Readonly<Record<LaneId, PointKind>> = {
  war: 'square',
  arms: 'diamond',
  politics: 'disc',
  others: 'triangle',
  treaties: 'disc'
};

const DASHES: Readonly<Record<TreatyState, readonly number[] | undefined>> = {
  standing: undefined,
  awaiting: [4, 3],
  disputed: [1.5, 4]
};

/** What a treaty's broken strands mean, under them. */
const STATES: Readonly<Record<TreatyState, string | null>> = {
  standing: null,
  awaiting: 'dashed: not yet in force',
  disputed: 'end in dispute'
};

const SIDES: readonly (readonly [Tone, string])[] = [
  ['kp', 'North Korea'],
  ['ru', 'Russia'],
  ['kr', 'South Korea'],
  ['ua', 'Ukraine'],
  ['ink', 'others, or no single side']
];

/** Who acts or speaks, by colour: only those that are drawn. */
function keyOf(dots: readonly PlacedDot[]): { readonly shapes: readonly Shape[]; readonly words: readonly Word[] } {
  const drawn = new Set<Tone>(['kp', 'ru', ...dots.map(({ dot }): Hue | 'ink' => dot.hue ?? 'ink')]);
  const lead: Word = { text: 'Who acts or speaks:', x: 0, y: FONT_SIZE, size: FONT_SIZE, tone: 'soft' };
  let x = widthOf(lead.text, FONT_SIZE) + 10;
  const items = SIDES.filter(([tone]) => drawn.has(tone)).map(([tone, text]) => {
    const at = x;
    x += 12 + widthOf(text, FONT_SIZE) + 14;
    return {
      shape: { d: point('disc', at + 4, FONT_SIZE - 4, 4), fill: tone } satisfies Shape,
      word: { text, x: at + 12, y: FONT_SIZE, size: FONT_SIZE } satisfies Word
    };
  });
  return { shapes: items.map(({ shape }) => shape), words: [lead, ...items.map(({ word }) => word)] };
}

/** A treaty's strands and words; those of a span that runs lower stand before it, where the span above leaves them room. */
function treatyMark({ treaty, y: level, stretches, label, after }: PlacedTreaty, lower: boolean): Mark {
  const y = HEAD + level;
  const [from, to] = [stretches[0]?.x1 ?? 0, stretches.at(-1)?.x2 ?? 0];
  const strands = stretches.flatMap(({ x1, x2, state, after: later }) =>
    (['ru', 'kp'] as const).map((stroke, i): Shape => {
      const at = y + (i === 0 ? -STRAND.off : STRAND.off);
      const dash = DASHES[state];
      return {
        d: line(x1, at, x2, at),
        stroke,
        width: STRAND.width,
        ...(dash && { dash }),
        ...(later && { opacity: 0.4 })
      };
    })
  );
  const told = stretches.find(({ state }) => STATES[state] !== null);
  const state = told && STATES[told.state];
  const words: Word[] = [];
  if (label) {
    const place: Pick<Word, 'x' | 'y' | 'anchor'> = lower
      ? { x: from - 9, y: y + 5, anchor: 'end' }
      : { x: label.x + 6, y: y - 8 };
    words.push({ text: label.text, ...place, size: 12, weight: 650, tone: after ? 'soft' : 'ink' });
  }
  if (told && state) {
    const place: Pick<Word, 'x' | 'y' | 'anchor'> = lower
      ? { x: from - 9, y: y + 19, anchor: 'end' }
      : { x: (told.x1 + told.x2) / 2, y: y + 16, anchor: 'middle' };
    words.push({ text: state, ...place, size: FONT_SIZE, tone: 'soft' });
  }
  return {
    row: treaty.id,
    x: (from + to) / 2,
    y,
    reach: [(to - from) / 2, STRAND.off + STRAND.width],
    after,
    shapes: strands,
    words
  };
}

/** Where a name is anchored, so that however wide its words turn out they stand at their leader. */
function anchorOf({ dot, from, to }: EventLabel): Pick<Word, 'x' | 'anchor'> {
  if (dot.x >= to - NEAR) return { x: to, anchor: 'end' };
  if (Math.abs(dot.x - (from + to) / 2) < 1) return { x: dot.x, anchor: 'middle' };
  return { x: from, anchor: 'start' };
}

/** A word, over a halo of paper only where it meets one of these: outlines are long. */
function haloed(word: Word, crossed: readonly Box[]): Word {
  const box = boxOf(word);
  return crossed.some((other) => collide(box, other, 2)) ? { ...word, halo: true } : word;
}

function dotMark({ dot, x, y: level, r, tail, after }: PlacedDot, label: EventLabel | undefined): Mark {
  const y = HEAD + level;
  const tone: Tone = dot.hue ?? 'ink';
  const d = point(KINDS[dot.lane], x, y, dot.lane === 'treaties' ? 1.2 * r : r);
  const foot = label ? HEAD + label.y + 3 + (label.lines.length - 1) * LEADING : y;
  return {
    row: dot.id,
    x,
    y,
    reach: [r + 2, r + 2],
    after,
    shapes: [
      ...(tail === null ? [] : [{ d: line(x, y, tail, y), stroke: 'soft', width: 1, opacity: 0.6 } satisfies Shape]),
      ...(label && foot < y - r - 3
        ? [{ d: line(x, foot, x, y - r - 2), stroke: after ? 'soft' : 'ink', width: 0.75 } satisfies Shape]
        : []),
      after ? { d, fill: 'paper', stroke: tone, width: 1 } : { d, fill: tone, stroke: 'paper', width: 0.5 }
    ],
    words: label
      ? label.lines.map((text, i): Word => ({
          text,
          ...anchorOf(label),
          y: HEAD + label.y + i * LEADING,
          size: FONT_SIZE,
          weight: 500,
          tone: after ? 'soft' : 'ink'
        }))
      : []
  };
}

/** A line with ends from one signature to another, with its words in the middle. */
function apartOf(
  layout: TimelineLayout,
  apart: DrawingPlan['apart']
): { shapes: readonly Shape[]; words: readonly Word[] } {
  const start = (id: string) => layout.treaties.find(({ treaty }) => treaty.id === id);
  const [first, last] = [apart && start(apart.from), apart && start(apart.to)];
  const [from, to] = [first?.stretches[0]?.x1, last?.stretches[0]?.x1];
  if (!apart || !first || !last || from === undefined || to === undefined) return { shapes: [], words: [] };
  const y = HEAD + first.y - 32;
  const half = widthOf(apart.text, 13, 650) / 2 + 7;
  const middle = (from + to) / 2;
  return {
    shapes: [
      { d: line(from, y, middle - half, y), stroke: 'ink' },
      { d: line(middle + half, y, to, y), stroke: 'ink' },
      { d: line(from, y - 4, from, HEAD + first.y), stroke: 'ink' },
      { d: line(to, y - 4, to, HEAD + last.y), stroke: 'ink' }
    ],
    words: [{ text: apart.text, x: middle, y: y + 4.5, anchor: 'middle', size: 13, weight: 650 }]
  };
}

/**
 * The timeline as a drawing of the charts' kind, for a picture to take away: a mark for every treaty and, over them, one
 * for every event. Pure.
 */
export function asDrawing(layout: TimelineLayout, { width, height, asOf, years, axis, apart }: DrawingPlan): Drawing {
  const { left, right, lit, eras, lanes } = layout;
  const [top, bottom] = [HEAD + layout.top, HEAD + layout.bottom];
  const key = keyOf(layout.dots);
  const measure = apartOf(layout, apart);
  const highest = Math.min(...layout.treaties.map(({ y }) => y));
  const edges = eras.map(({ x, label }): Shape => ({
    d: line(x, label ? HEAD + 2 : top, x, bottom),
    stroke: 'soft',
    dash: [1, 2]
  }));
  const labels = new Map(layout.labels.map((label) => [label.dot.dot.id, label]));
  const marks = [
    ...layout.treaties.map((treaty) => treatyMark(treaty, treaty.y > highest)),
    ...layout.dots.map((dot) => dotMark(dot, labels.get(dot.dot.id)))
  ];
  const crossed: readonly Box[] = [
    ...eras.map(({ x }) => ({ x, y: HEAD, width: 0, height: bottom - HEAD })),
    ...layout.labels.map(({ dot, y }) => ({ x: dot.x, y: HEAD + y, width: 0, height: dot.y - y })),
    { x: layout.asOf, y: top, width: right - layout.asOf, height: bottom - top }
  ];
  const later: Word = {
    text: `Not yet known on ${formatDate(asOf)}`,
    x: layout.asOf + 5,
    y: HEAD + FONT_SIZE,
    size: FONT_SIZE,
    weight: 500
  };
  return {
    width,
    height: HEAD + height,
    ground: [
      ...key.shapes,
      ...(lit ? [{ d: rect(lit.x, top, lit.width, bottom - top), fill: 'band' } satisfies Shape] : []),
      ...(layout.asOf < right
        ? [{ d: rect(layout.asOf, top, right - layout.asOf, bottom - top), fill: 'veil' } satisfies Shape]
        : []),
      ...edges,
      ...lanes.map(({ base }): Shape => ({ d: line(left, HEAD + base, right, HEAD + base), stroke: 'rule' })),
      ...lanes.map(({ id, base }): Shape => ({
        d: point(KINDS[id], 4, HEAD + base, id === 'treaties' ? 4 : 3.4),
        fill: 'ink'
      })),
      ...measure.shapes,
      ...axis.ground,
      ...years.map((x): Shape => ({ d: line(x, bottom, x, bottom + 2.5), stroke: 'soft', width: 0.75 })),
      { d: line(layout.asOf, HEAD + 2, layout.asOf, bottom + 5), stroke: 'ink', width: 1.25 }
    ],
    marks: marks.map((mark) => ({ ...mark, words: mark.words?.map((word) => haloed(word, crossed)) ?? [] })),
    words: [
      ...key.words,
      ...eras.flatMap(({ label }): readonly Word[] =>
        label ? [{ text: label.text, x: label.x, y: HEAD + label.y, size: FONT_SIZE, tone: 'soft' }] : []
      ),
      ...(widthOf(later.text, FONT_SIZE, 500) <= right - layout.asOf - 5 ? [later] : []),
      ...lanes.flatMap(({ name, base }): readonly Word[] =>
        name === null ? [] : [{ text: name, x: 13, y: HEAD + base + 4, size: 12, weight: 500 }]
      ),
      ...measure.words,
      ...axis.words
    ]
  };
}
