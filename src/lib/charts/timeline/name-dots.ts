import type { EventLabel, PlacedDot } from './layout.ts';
import { FONT_SIZE } from './designs.ts';
import { centred, widthOf, withoutCollisions, wrapped } from './words.ts';

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

/** How wide a name may become before it is broken, and into how many lines at most. */
const MEASURE = 190;
const MAX_LINES = 4;

/** What names keep clear of each other. */
const GAP = 8;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const apart = (a: Area, b: Area, gap: number) =>
  a.right + gap <= b.left || b.right + gap <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * Names the weightiest events of a lane in the room above its dots: the step's first, then in order of time, each as
 * low as there is room and on the side of its dot where there is; what finds none stays without. `taken` are areas
 * already in use. All in pixels.
 */
export function namesWithin(
  dots: readonly PlacedDot[],
  room: Area,
  taken: readonly Area[] = []
): readonly EventLabel[] {
  const areas = [...taken];
  const leaders: Area[] = [];
  const candidates = [...dots.filter((dot) => dot.now), ...dots.filter((dot) => !dot.now && dot.dot.weight === 1)];
  return candidates.flatMap((dot): readonly EventLabel[] => {
    const lines = wrapped(dot.dot.title, FONT_SIZE, Math.min(MEASURE, room.right - room.left));
    const width = Math.max(...lines.map((line) => widthOf(line, FONT_SIZE)));
    const height = lines.length * LEADING;
    if (lines.length > MAX_LINES || width > room.right - room.left) return [];
    for (let bottom = room.bottom; bottom - height >= room.top; bottom -= LEADING) {
      for (const start of [dot.x - 4, dot.x - width + 4, dot.x - width / 2]) {
        const left = Math.min(Math.max(start, room.left), room.right - width);
        const area = { left, right: left + width, top: bottom - height, bottom };
        const leader = { left: dot.x - 1, right: dot.x + 1, top: bottom, bottom: dot.y };
        const free =
          areas.every((other) => apart(area, other, GAP) && apart(leader, other, 2)) &&
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
