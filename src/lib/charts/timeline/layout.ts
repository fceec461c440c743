import { rowsOf, spread } from './dodge.ts';
import { lanes } from './lanes.ts';
import { type Tick, ticksOf } from './ticks.ts';
import type { LaneId, Timeline, TimelineDot, TimelineTreaty, TreatyState } from './types.ts';
import { decimalYear } from './when.ts';
import { type Axis, axisOf, scaleOf, type TimeScale, warpOf } from './warp.ts';
import { centred, type LineWord, widthOf, withoutCollisions } from './words.ts';

/** What decides the drawing. Sizes in pixels; `years` the lit ones, both inclusive; `asOf` a day. */
export interface LayoutOptions {
  readonly width: number;
  readonly height: number;
  readonly years: readonly [first: number, last: number];
  readonly asOf: string;
  /** The step being read: its dots stand out. */
  readonly step?: string | undefined;
  /** One line of dots instead of a lane for each kind of event. */
  readonly compact: boolean;
}

export interface PlacedDot {
  readonly dot: TimelineDot;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly r: number;
  /** Where what lasted ended, or null. */
  readonly tail: number | null;
  /** Not yet known on the chosen day. */
  readonly after: boolean;
  /** Told by the step being read: it gets a ring. */
  readonly now: boolean;
  /** The radius of its ring. */
  readonly ring: number;
}

/** A drawn piece of a treaty's span. */
export interface PlacedStretch {
  readonly x1: number;
  readonly x2: number;
  readonly state: TreatyState;
  readonly after: boolean;
}

export interface PlacedTreaty {
  readonly treaty: TimelineTreaty;
  readonly y: number;
  readonly stretches: readonly PlacedStretch[];
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly after: boolean;
}

/** The words of an event of the step being read, above the lanes, with the dot they belong to. */
export interface EventLabel extends LineWord {
  readonly y: number;
  readonly dot: PlacedDot;
}

/** Everything drawn, in pixels from the top left corner. */
export interface TimelineLayout {
  readonly left: number;
  readonly right: number;
  /** The top and bottom of what the lit years and the veil cover. */
  readonly top: number;
  readonly bottom: number;
  /** `y` is a lane's middle, `base` the line its dots stand on. */
  readonly lanes: readonly { readonly id: LaneId; readonly name: string; readonly y: number; readonly base: number }[];
  readonly lit: { readonly x: number; readonly width: number };
  readonly asOf: number;
  readonly dots: readonly PlacedDot[];
  readonly treaties: readonly PlacedTreaty[];
  /** `x` of a tick is that of its word, `mark` that of its day. */
  readonly ticks: readonly (Tick & { readonly mark: number })[];
  readonly labels: readonly EventLabel[];
}

/** The two designs: sizes in pixels, from the top: words, lanes, treaties, axis. */
const designs = {
  wide: { font: 11, gutter: 124, margin: 14, words: 15, axis: 16, treaties: 25, r: 2.2, pitch: 5, ring: 3, span: 18 },
  compact: { font: 11, gutter: 5, margin: 5, words: 0, axis: 15, treaties: 20, r: 2.1, pitch: 5, ring: 2, span: 15.5 }
} as const;

/** How many dots stand above each other in a lane at most. */
const MAX_ROWS = 3;

/** The size of all words in the drawing, in pixels. */
export const FONT_SIZE = designs.wide.font;

/**
 * Places everything. Pure, and the same on server and client. `axis` is the axis at this moment while it moves; which
 * words have room is decided by the axis it moves to, so that words do not flicker on the way.
 */
export function layoutTimeline(
  data: Timeline,
  options: LayoutOptions,
  axis: Axis = axisOf(data.domain, options.years)
): TimelineLayout {
  const { width, height, years, asOf, step, compact } = options;
  const design = compact ? designs.compact : designs.wide;
  const [left, right] = [design.gutter, width - design.margin];
  const [top, bottom] = [design.words, height - design.axis];
  const now = scaleOf(data.domain, axis.warp, left, right);
  const settled = scaleOf(data.domain, warpOf(data.domain, years), left, right);
  const resting = scaleOf(data.domain, warpOf(data.domain, [data.domain[0], data.domain[1]]), left, right);

  const treatyTop = compact ? top : bottom - design.treaties;
  const laneTop = compact ? top + design.treaties : top;
  const laneHeight = (bottom - top - design.treaties) / (compact ? 1 : lanes.length - 1);
  const rows = Math.min(Math.max(Math.floor((laneHeight + 1) / design.pitch), 1), MAX_ROWS);
  const treatyY = treatyTop + design.span;
  const treaties = placeTreaties(data, now, settled, asOf, treatyY, design.font, right);
  const spanY = (at: number) => treaties.findLast(({ treaty }) => treaty.stretches[0].from <= at)?.y ?? treatyY;
  const laneY = (id: LaneId) =>
    id === 'treaties' ? treatyY : laneTop + laneHeight * ((compact ? 0 : lanes.findIndex((l) => l.id === id)) + 0.5);

  const place = (scale: TimeScale) =>
    placeDots(compact ? onePerStep(data.dots) : data.dots, {
      scale,
      resting,
      left,
      right,
      yOf: ({ lane, at }) => (lane === 'treaties' ? spanY(at) : laneY(lane)),
      asOf,
      step,
      compact,
      rows,
      ...design
    });
  const dots = place(now);
  const [litFrom, litTo] = axis.lit;

  return {
    left,
    right,
    top,
    bottom,
    lanes: compact
      ? []
      : lanes.map((lane) => ({
          ...lane,
          y: laneY(lane.id),
          base: laneY(lane.id) + (lane.id === 'treaties' ? 0 : ((rows - 1) / 2) * design.pitch)
        })),
    lit: { x: now(litFrom), width: now(litTo) - now(litFrom) },
    asOf: now(decimalYear(asOf)),
    dots,
    treaties,
    ticks: ticksOf(settled, data.domain, years, asOf, design.font, compact).map((tick) => ({
      ...tick,
      mark: now(tick.at),
      x: tick.x + now(tick.at) - settled(tick.at)
    })),
    labels: compact ? [] : labelDots(place(settled), dots, left, right, design.font)
  };
}

interface DotPlan {
  readonly scale: TimeScale;
  readonly resting: TimeScale;
  readonly left: number;
  readonly right: number;
  readonly yOf: (dot: TimelineDot) => number;
  readonly asOf: string;
  readonly step: string | undefined;
  readonly compact: boolean;
  readonly rows: number;
  readonly r: number;
  readonly pitch: number;
  readonly ring: number;
}

/** On a phone there is room for one dot a step: the first that leads there, else the first it has a part in. */
function onePerStep(dots: readonly TimelineDot[]): readonly TimelineDot[] {
  const chosen = new Map<string, TimelineDot>();
  for (const dot of dots) {
    const [lead] = dot.steps;
    if (lead !== undefined && chosen.get(lead)?.steps[0] !== lead) chosen.set(lead, dot);
    for (const step of dot.steps) if (!chosen.has(step)) chosen.set(step, dot);
  }
  const shown = new Set(chosen.values());
  return dots.filter((dot) => shown.has(dot));
}

/**
 * Dots in the order of the data (by date). Untold dots are small; in the compact design all but treaties share a line.
 * Dodging never carries a dot across the chosen day.
 */
function placeDots(dots: readonly TimelineDot[], plan: DotPlan): readonly PlacedDot[] {
  const { scale, resting, pitch, r } = plan;
  const lineOf = ({ lane }: TimelineDot) => (plan.compact && lane !== 'treaties' ? 'all' : lane);
  const day = decimalYear(plan.asOf);
  const at = new Map<string, { x: number; row: number; rows: number }>();
  for (const line of new Set(dots.map(lineOf))) {
    const here = dots.filter((dot) => lineOf(dot) === line);
    const rows = line === 'treaties' ? 1 : plan.rows;
    const dealt = rowsOf(
      here.map((dot) => resting(dot.at)),
      pitch,
      rows
    );
    for (let row = 0; row < rows; row++) {
      const inRow = here.filter((_, i) => dealt[i] === row);
      for (const [part, low, high] of [
        [inRow.filter((dot) => dot.at <= day), plan.left + r, Math.max(scale(day) - r, plan.left + r)],
        [inRow.filter((dot) => dot.at > day), Math.min(scale(day) + r, plan.right - r), plan.right - r]
      ] as const) {
        const xs = spread(
          part.map((dot) => scale(dot.at)),
          pitch,
          low,
          high
        );
        part.forEach((dot, i) => at.set(dot.id, { x: xs[i] ?? 0, row, rows }));
      }
    }
  }
  return dots.map((dot) => {
    const { x, row, rows } = at.get(dot.id) ?? { x: 0, row: 0, rows: 1 };
    const isNow = plan.step !== undefined && dot.steps.includes(plan.step);
    const tail = dot.until === null ? null : scale(dot.until);
    return {
      dot,
      x,
      y: plan.yOf(dot) + ((rows - 1) / 2 - row) * pitch,
      r: dot.steps.length === 0 ? r * 0.6 : isNow ? r * 1.35 : r,
      ring: r * 1.35 + plan.ring,
      tail: tail !== null && tail - x > 3 * r ? tail : null,
      after: dot.known > plan.asOf,
      now: isNow
    };
  });
}

function placeTreaties(
  { treaties }: Timeline,
  now: TimeScale,
  settled: TimeScale,
  asOf: string,
  y: number,
  fontSize: number,
  right: number
): readonly PlacedTreaty[] {
  const day = decimalYear(asOf);
  const end = now.domain().at(-1) ?? 0;
  return treaties.map((treaty, i) => {
    const start = treaty.stretches[0].from;
    const next = treaties[i + 1]?.stretches[0].from;
    const room = (next === undefined ? right : settled(next)) - settled(start) - 4;
    const text = treaty.labels.find((label) => widthOf(label, fontSize) <= room);
    return {
      treaty,
      // The span of a treaty that overlaps the one before it runs a little lower.
      y: y + (treaties.slice(0, i).some(({ stretches }) => (stretches.at(-1)?.to ?? end) > start) ? 4 : 0),
      stretches: treaty.stretches.flatMap(({ from, to, state }) => {
        const [a, b] = [from, to ?? end];
        const cut = Math.min(Math.max(day, a), b);
        return [
          { x1: now(a), x2: now(cut), state, after: false },
          { x1: now(cut), x2: now(b), state, after: true }
        ].filter(({ x1, x2 }) => x2 > x1);
      }),
      label: text === undefined ? null : { text, x: now(start), y: y - 4.5 },
      after: treaty.known > asOf
    };
  });
}

/** The words of the step's events: chosen where the axis comes to rest, drawn where their dots are now. */
function labelDots(
  settled: readonly PlacedDot[],
  current: readonly PlacedDot[],
  left: number,
  right: number,
  fontSize: number
): readonly EventLabel[] {
  const words = settled.flatMap((dot, i) => {
    const here = current[i];
    if (!dot.now || !here || widthOf(dot.dot.title, fontSize) > right - left) return [];
    return [{ ...centred(dot.dot.title, dot.x, fontSize, left, right), settled: dot.x, here }];
  });
  return withoutCollisions(words, 14).map(({ text, from, to, here }) => {
    const half = (to - from) / 2;
    const x = Math.min(Math.max(here.x, left + half), right - half);
    return { text, x, from: x - half, to: x + half, y: fontSize, dot: here };
  });
}
