import type { Word } from '../kit/drawing.ts';
import { boxOf, collide, type Box } from '../kit/measure.ts';

/** What needs a place for its words: around which point, how far its sign reaches, the weightier first. */
export interface Named {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** The top and the foot of its sign. */
  readonly top: number;
  readonly foot: number;
  readonly y: number;
  readonly strong: boolean;
}

const inside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.x + box.width <= room.x + room.width &&
  box.y >= room.y &&
  box.y + box.height <= room.y + room.height;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a line through points enters a box; looked at every two pixels. */
function crosses(path: readonly Point[], box: Box): boolean {
  return path.slice(1).some((to, i) => {
    const from = path[i] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
    return Array.from({ length: steps + 1 }, (_, k) => k / steps).some((t) => {
      const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
      return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    });
  });
}

/**
 * Gives each its words above, below or beside its sign or beside its foot, the strong ones first, clear of each other and of what is taken, inside
 * the room, and off the path that joins the signs where that can be had; who finds no room goes without.
 */
export function namesOf(
  all: readonly Named[],
  { taken, path, room, size }: { taken: readonly Box[]; path: readonly Point[]; room: Box; size: number }
): ReadonlyMap<string, Word> {
  const boxes = [...taken];
  const found = new Map<string, Word>();
  for (const { id, text, x, top, foot, y, strong } of [...all].sort((a, b) => Number(b.strong) - Number(a.strong))) {
    const word = { text, size, halo: true, weight: strong ? 650 : 500 } as const;
    const beside = strong ? 13 : 9;
    const places: readonly Word[] = [
      { ...word, x, y: top - 5, anchor: 'middle' },
      { ...word, x, y: foot + size + 2, anchor: 'middle' },
      { ...word, x: x - 4, y: top - 5 },
      { ...word, x: x + beside, y: y + 4 },
      { ...word, x: x + 4, y: top - 5, anchor: 'end' },
      { ...word, x: x - 4, y: foot + size + 2 },
      { ...word, x: x + 4, y: foot + size + 2, anchor: 'end' },
      { ...word, x: x - beside, y: y + 4, anchor: 'end' },
      { ...word, x: x + beside, y: foot + 1 }
    ];
    const fits = places.filter((place) => {
      const box = boxOf(place);
      return inside(box, room) && !boxes.some((other) => collide(box, other, 1));
    });
    const free = fits.find((place) => !crosses(path, boxOf(place))) ?? fits[0];
    if (!free) continue;
    found.set(id, free);
    boxes.push(boxOf(free));
  }
  return found;
}
