/** A rectangle in pixels of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card stands, in pixels of the window, and how high it may be before it scrolls inside. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Pixels between the card and its mark, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** Less height than this, in pixels, is no room to read in. */
const LEAST = 160;

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(n, high));

/**
 * Places a card beside a mark: below it, above it, or at its side, wherever it fits whole; else on the side with most room;
 * over the mark only where no side has room to read in. `inside` is the part of the window that is free of bars; `mark` may
 * reach beyond it. The card never leaves `inside`.
 */
export function placeCard(mark: Rect, size: { readonly width: number; readonly height: number }, inside: Rect): Placed {
  const room = {
    left: inside.left + EDGE,
    top: inside.top + EDGE,
    right: inside.right - EDGE,
    bottom: inside.bottom - EDGE
  };
  const most = room.bottom - room.top;
  const left = clamp((mark.left + mark.right - size.width) / 2, room.left, room.right - size.width);
  const below = room.bottom - Math.max(mark.bottom + GAP, room.top);
  const above = Math.min(mark.top - GAP, room.bottom) - room.top;
  const underneath = (height: number) => ({ left, top: Math.max(mark.bottom + GAP, room.top), height });
  const overhead = (height: number) => ({ left, top: Math.min(mark.top - GAP, room.bottom) - height, height });
  if (size.height <= below) return underneath(size.height);
  if (size.height <= above) return overhead(size.height);

  const height = Math.min(size.height, most);
  const top = clamp((mark.top + mark.bottom - height) / 2, room.top, room.bottom - height);
  if (mark.right + GAP + size.width <= room.right) return { left: mark.right + GAP, top, height };
  if (mark.left - GAP - size.width >= room.left) return { left: mark.left - GAP - size.width, top, height };
  if (Math.max(below, above) < Math.min(LEAST, most)) return { left, top, height };
  return below >= above ? underneath(below) : overhead(above);
}
