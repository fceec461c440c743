import { type Design, designOf, FONT_SIZE } from './designs.ts';
import { lanes } from './lanes.ts';
import { namesAbove, namesWithin } from './name-dots.ts';
import { onePerStep, placeDots } from './place-dots.ts';
import { placeTreaties } from './place-treaties.ts';
import type { EventLabel, PlacedEra, TimelineLayout } from './placed.ts';
import { ticksOf } from './ticks.ts';
import type { LaneId, Timeline, TimelineEra } from './types.ts';
import { litSpan, scaleOf, type TimeScale, warpOf } from './warp.ts';
import { decimalYear } from './when.ts';
import type { Measure } from '../kit/lines.ts';
import { freeStart, widthOf } from './words.ts';

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
