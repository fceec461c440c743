import { FONT_SIZE } from './designs.ts';
import type { EventLabel, PlacedDot } from './placed.ts';
import { balanced, type Measure } from '../kit/lines.ts';
import { centred, widthOf, withoutCollisions } from './words.ts';

/** The words of the events of the step being read, on the line above the lanes. */
export function namesAbove(dots: readonly PlacedDot[], left: number, right: number): readonly EventLabel[] {
  const words = dots
    .filter(({ dot, now }) => now && widthOf(dot.title, FONT_SIZE) <= right - left)
    .map((dot) => ({ ...centred(dot.dot.title, dot.x, FONT_SIZE, left, right), dot }));
  return withoutCollisions(words, 14).map(({ text, x, from, to, dot }) => ({
    lines: [text],
    anchor: 'middle',
    x,
    from,
    to,
    y: FONT_SIZE,
    dot
  }));
}

/** From one line of a name to the next, in pixels. */
const LEADING = 12;

/** By how much a name is lifted until it has room. */
const STEP = 4;

/** Into how many lines a name is broken at most. */
const MAX_LINES = 4;

/** What names keep clear of each other, beside and above, and of the chosen day. */
const GAP = 8;
const LINE_GAP = 4;
const WALL_GAP = 3;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const apart = (a: Area, b: Area, aside: number, above = 0) =>
  a.right + aside <= b.left || b.right + aside <= a.left || a.bottom + above <= b.top || b.bottom + above <= a.top;

/** How names are set. Sizes in pixels. */
interface Naming {
  /** Areas already in use. */
  readonly taken: readonly Area[];
  /** How wide a name may become before it is broken, and how wide one is. */
  readonly most: number;
  readonly measure: Measure;
  /** Where the chosen day is: a name stays on its dot's side of it. */
  readonly wall: number;
  /** Ids of the events that are named, in this order; where it is not given the weightiest, in order of time. */
  readonly named: readonly string[] | undefined;
}

/**
 * Names events of a lane in the room above its line: the step's first, then those asked for, each as low over the dots as
 * there is room and on the side of its dot where there is; what finds none stays without. All in pixels.
 */
export function namesWithin(
  dots: readonly PlacedDot[],
  room: Area,
  { taken, most, measure, wall, named }: Naming
): readonly EventLabel[] {
  const areas = [...taken];
  const leaders: Area[] = [];
  const marks = dots.map(({ x, y, r, tail }): Area => ({
    left: x - r,
    right: Math.max(tail ?? 0, x + r),
    top: y - r - 2,
    bottom: y + r
  }));
  const candidates = new Set([
    ...dots.filter((dot) => dot.now),
    ...(named?.flatMap((id) => dots.find(({ dot }) => dot.id === id) ?? []) ??
      dots.filter((dot) => dot.dot.weight === 1))
  ]);
  return [...candidates].flatMap((dot): readonly EventLabel[] => {
    const low = dot.x < wall ? room.left : Math.max(wall + WALL_GAP, room.left);
    const high = dot.x < wall ? Math.min(wall - WALL_GAP, room.right) : room.right;
    const lines = balanced(dot.dot.title, Math.min(most, high - low), measure);
    const width = Math.max(...lines.map(measure));
    const height = lines.length * LEADING;
    if (lines.length > MAX_LINES || width > high - low) return [];
    for (let bottom = room.bottom; bottom - height >= room.top; bottom -= STEP) {
      for (const start of [dot.x - 4, dot.x - width + 4, dot.x - width / 2]) {
        const left = Math.min(Math.max(start, low), high - width);
        const area = { left, right: left + width, top: bottom - height, bottom };
        const leader = { left: dot.x - 1, right: dot.x + 1, top: bottom, bottom: dot.y };
        const free =
          marks.every((other) => apart(area, other, 2)) &&
          areas.every(
            (other) =>
              apart(leader, other, 2) &&
              // The chosen day parts them enough.
              (area.right < wall !== other.right < wall || apart(area, other, GAP, LINE_GAP))
          ) &&
          leaders.every((other) => apart(area, other, 2));
        if (!free) continue;
        areas.push(area);
        leaders.push(leader);
        const y = area.top + LEADING - 3;
        return [{ lines, anchor: 'start', x: left, from: left, to: area.right, y, dot }];
      }
    }
    return [];
  });
}
