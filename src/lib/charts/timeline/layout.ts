import { type Design, designOf, FONT_SIZE } from './designs.ts';
import { rowsOf, spread } from './dodge.ts';
import { lanes } from './lanes.ts';
import { namesAbove, namesWithin } from './name-dots.ts';
import { type Tick, ticksOf } from './ticks.ts';
import type { LaneId, Timeline, TimelineDot, TimelineEra, TimelineTreaty, TreatyState } from './types.ts';
import { decimalYear } from './when.ts';
import { litSpan, scaleOf, type TimeScale, warpOf } from './warp.ts';
import { freeStart, type LineWord, type Measure, widthOf } from './words.ts';

export { FONT_SIZE };

/** What decides the drawing. Sizes in pixels; `years` the lit ones, both inclusive; `asOf` a day. */
export interface LayoutOptions {
  readonly width: number;
  readonly height: number;
  readonly years: readonly [first: number, last: number];
  readonly asOf: string;
  /** The step being read: its dots stand out. */
  readonly step?: string | undefined;
  /** For narrow windows: one line of dots or, where the drawing is tall, lanes with their names inside. */
  readonly compact: boolean;
  /** Where it is not one of those that the height decides. */
  readonly design?: Design;
  /** Ids of the events to be named where events are named in the lanes, the most needed first; else the weightiest are. */
  readonly named?: readonly string[];
  /** How wide an event's name is, where that is known better than from the number of its letters. */
  readonly measure?: Measure;
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

/** The words of an event, with the dot they belong to: `y` is the baseline of the first line, the others follow at 12 px. */
export interface EventLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle';
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly dot: PlacedDot;
}

/** The edge at which an era begins, and its name where there is room beside the events' words. */
export interface PlacedEra {
  readonly era: TimelineEra;
  readonly x: number;
  readonly label: (LineWord & { readonly y: number }) | null;
}

/** Everything drawn, in pixels from the top left corner. */
export interface TimelineLayout {
  readonly left: number;
  readonly right: number;
  /** The top and bottom of what the lit years and the veil cover. */
  readonly top: number;
  readonly bottom: number;
  /** `x`, `y` and `anchor` are those of the lane's name, `base` the line its dots stand on. */
  readonly lanes: readonly {
    readonly id: LaneId;
    readonly name: string | null;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly base: number;
  }[];
  /** Null where all years are lit. */
  readonly lit: { readonly x: number; readonly width: number } | null;
  readonly asOf: number;
  readonly eras: readonly PlacedEra[];
  readonly dots: readonly PlacedDot[];
  readonly treaties: readonly PlacedTreaty[];
  readonly ticks: readonly Tick[];
  readonly labels: readonly EventLabel[];
}

/** From the top of the lowest dots to the names above them, so that a leader shows, in pixels. */
const NAME_LIFT = 8;

/** From the lowest dots of a tall lane to its lower edge, in pixels. */
const FOOT = 9;

/**
 * Places everything for the years that are lit. Pure, and the same on server and client. Whatever the years, a dot keeps
 * its row and its order, so that one drawing can glide into the next.
 */
export function layoutTimeline(data: Timeline, options: LayoutOptions): TimelineLayout {
  const { width, height, years, asOf, compact } = options;
  const design = options.design ?? designOf(compact, height);
  const left = design.gutter;
  // A figure that is not laid out yet is measured as 0 wide.
  const right = Math.max(width - design.margin, left);
  const [widest] = design.radii;
  const [top, bottom] = [design.words, height - design.axis];
  const scale = scaleOf(data.domain, warpOf(data.domain, years), left, right);

  const treatyTop = design.inLanes ? bottom - design.treaties : top;
  const laneTop = design.inLanes ? top : top + design.treaties;
  const laneHeight = (bottom - top - design.treaties) / (design.inLanes ? lanes.length - 1 : 1);
  const rows = Math.min(Math.max(Math.floor((laneHeight + 1) / design.pitch), 1), design.rows);
  const stack = (rows - 1) * design.pitch;
  const treatyY = treatyTop + design.span;
  const treaties = placeTreaties(data, { scale, asOf, y: treatyY, right, lower: design.lower });
  const spanY = (at: number) => treaties.findLast(({ treaty }) => treaty.stretches[0].from <= at)?.y ?? treatyY;
  const topOf = (id: LaneId) =>
    laneTop +
    (design.inLanes
      ? Math.max(
          lanes.findIndex((lane) => lane.id === id),
          0
        ) * laneHeight
      : 0);
  /** The line of a lane's lowest dots. */
  const baseOf = (id: LaneId) =>
    id === 'treaties' ? treatyY : design.named ? topOf(id) + laneHeight - FOOT : topOf(id) + (laneHeight + stack) / 2;

  const dots = placeDots(design.inLanes ? data.dots : onePerStep(data.dots), {
    ...options,
    scale,
    resting: scaleOf(data.domain, warpOf(data.domain, data.domain), left, right),
    left,
    right,
    baseOf: ({ lane, at }) => (lane === 'treaties' ? spanY(at) : baseOf(lane)),
    rows,
    design
  });
  const labels = design.named
    ? lanes
        .filter(({ id }) => id !== 'treaties')
        .flatMap(({ id, name }) => {
          const room = { left, right, top: topOf(id) + 2, bottom: baseOf(id) - widest - NAME_LIFT };
          const nameOfLane = { ...room, right: left + widthOf(name, FONT_SIZE), bottom: room.top + 14 };
          const here = dots.filter(({ dot }) => dot.lane === id);
          return namesWithin(here, room, {
            taken: design.names === 'within' ? [nameOfLane] : [],
            most: design.measure,
            measure: options.measure ?? ((text) => widthOf(text, FONT_SIZE)),
            wall: scale(decimalYear(asOf)),
            named: options.named
          });
        })
    : design.inLanes
      ? namesAbove(dots, left, right)
      : [];
  const [litFrom, litTo] = litSpan(data.domain, years);

  return {
    left,
    right,
    top,
    bottom,
    lanes: design.inLanes
      ? lanes.map((lane) => {
          const within = design.names === 'within';
          const isTreaties = lane.id === 'treaties';
          const middle = isTreaties ? treatyY : topOf(lane.id) + laneHeight / 2;
          return {
            id: lane.id,
            // Where names stand in the lanes, the treaties' own words stand where theirs would.
            name: within && isTreaties ? null : lane.name,
            x: within ? left : left - 10,
            y: within ? topOf(lane.id) + FONT_SIZE : middle + 3.5,
            anchor: within ? 'start' : 'end',
            base: baseOf(lane.id)
          };
        })
      : [],
    lit:
      litTo - litFrom < data.domain[1] - data.domain[0]
        ? { x: scale(litFrom), width: scale(litTo) - scale(litFrom) }
        : null,
    asOf: scale(decimalYear(asOf)),
    eras: placeEras(data.eras, scale, design.words > 0 ? (design.named ? [] : labels) : null, right),
    dots,
    treaties,
    ticks: ticksOf(scale, data.domain, years, asOf, FONT_SIZE, compact),
    labels
  };
}

interface DotPlan extends LayoutOptions {
  readonly scale: TimeScale;
  /** The scale that opens up no years. */
  readonly resting: TimeScale;
  readonly left: number;
  readonly right: number;
  readonly baseOf: (dot: TimelineDot) => number;
  readonly rows: number;
  readonly design: Design;
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
 * Dots in the order of the data (by date), the weightier the larger; where there are no lanes all but treaties share a
 * line. Dodging never carries a dot across the chosen day.
 */
function placeDots(dots: readonly TimelineDot[], plan: DotPlan): readonly PlacedDot[] {
  const { scale, resting, design, step, asOf } = plan;
  const { pitch, radii } = design;
  const [widest] = radii;
  const lineOf = ({ lane }: TimelineDot) => (!design.inLanes && lane !== 'treaties' ? 'all' : lane);
  const day = decimalYear(asOf);
  const at = new Map<string, { x: number; row: number }>();
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
      const [low, high] = [plan.left + widest, plan.right - widest];
      for (const [part, from, to] of [
        [inRow.filter((dot) => dot.at <= day), low, Math.max(scale(day) - widest, low)],
        [inRow.filter((dot) => dot.at > day), Math.min(scale(day) + widest, high), high]
      ] as const) {
        const xs = spread(
          part.map((dot) => scale(dot.at)),
          pitch,
          from,
          to
        );
        part.forEach((dot, i) => at.set(dot.id, { x: xs[i] ?? 0, row }));
      }
    }
  }
  return dots.map((dot) => {
    const { x, row } = at.get(dot.id) ?? { x: 0, row: 0 };
    const now = step !== undefined && dot.steps.includes(step);
    const r = radii[dot.weight - 1] ?? widest;
    const tail = dot.until === null ? null : scale(dot.until);
    return {
      dot,
      x,
      y: plan.baseOf(dot) - row * pitch,
      r,
      ring: widest + design.ring,
      tail: tail !== null && tail - x > 3 * widest ? tail : null,
      after: dot.known > asOf,
      now
    };
  });
}

interface TreatyPlan {
  readonly scale: TimeScale;
  readonly asOf: string;
  readonly y: number;
  readonly right: number;
  readonly lower: number;
}

function placeTreaties({ treaties }: Timeline, { scale, asOf, y, right, lower }: TreatyPlan): readonly PlacedTreaty[] {
  const day = decimalYear(asOf);
  const end = scale.domain().at(-1) ?? 0;
  return treaties.map((treaty, i) => {
    const start = treaty.stretches[0].from;
    const next = treaties[i + 1]?.stretches[0].from;
    const room = (next === undefined ? right : scale(next)) - scale(start) - 4;
    const text = treaty.labels.find((label) => widthOf(label, FONT_SIZE) <= room);
    return {
      treaty,
      // The span of a treaty that overlaps the one before it runs a little lower.
      y: y + (treaties.slice(0, i).some(({ stretches }) => (stretches.at(-1)?.to ?? end) > start) ? lower : 0),
      stretches: treaty.stretches.flatMap(({ from, to, state }) => {
        const [a, b] = [from, to ?? end];
        const cut = Math.min(Math.max(day, a), b);
        return [
          { x1: scale(a), x2: scale(cut), state, after: false },
          { x1: scale(cut), x2: scale(b), state, after: true }
        ].filter(({ x1, x2 }) => x2 > x1);
      }),
      label: text === undefined ? null : { text, x: scale(start), y: y - 4.5 },
      after: treaty.known > asOf
    };
  });
}

/** The eras' edges, and their names on the line above the lanes beside the words there; `taken` null: no such line. */
function placeEras(
  eras: readonly TimelineEra[],
  scale: TimeScale,
  taken: readonly EventLabel[] | null,
  right: number
): readonly PlacedEra[] {
  return eras.map((era, i) => {
    const x = scale(era.from);
    const next = eras[i + 1];
    const width = widthOf(era.name, FONT_SIZE);
    const from = taken && freeStart(taken, width, x + 4, (next ? scale(next.from) : right) - 4, 10);
    const label = from === null ? null : { text: era.name, x: from, from, to: from + width, y: FONT_SIZE };
    return { era, x, label };
  });
}
