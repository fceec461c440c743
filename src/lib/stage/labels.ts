import type { Actor, Anchor } from '../story/types.ts';
import type { Box } from './frames.ts';
import { place, type View } from './view.ts';

/** A word on the map, resolved: where it belongs, how it is set, on which side of its point it would best stand. */
export interface Label {
  readonly place?: string;
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  readonly text: string;
  readonly note?: string;
  readonly kind: 'place' | 'country' | 'water' | 'region' | 'note';
  readonly weight: 'strong' | 'normal' | 'quiet';
  readonly by?: Actor;
  /** 1 capital, 2 city or port, 3 smaller: the size of the dot. */
  readonly rank?: 1 | 2 | 3;
  readonly anchor?: Anchor;
  readonly phone?: false;
}

/** A label with its point in pixels and the side on which its text stands. */
export interface PlacedLabel {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Distance from a point to its text, in pixels; stage.css sets the same. */
export const GAP = 8;
const MARGIN = 3;
const DOT = 9;

const SIDES: readonly Anchor[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const AREA_SIDES: readonly Anchor[] = ['c', 'n', 's', 'e', 'w'];

/** Type sizes in pixels by kind and weight; stage.css sets the same. */
const TYPE = {
  strong: { size: 15, wide: 1.06 },
  normal: { size: 13.5, wide: 1.02 },
  quiet: { size: 12.5, wide: 1 },
  country: { size: 12, wide: 1.5 },
  water: { size: 13, wide: 1.22 },
  region: { size: 11.5, wide: 1.42 },
  note: { size: 13, wide: 1 }
} as const;
const NOTE_SIZE = 12;
const LINE = 1.22;

const NARROW = /[iljtfrI.,'’:;|()[\]\- ]/;
const BROAD = /[mwMW@%—]/;
const CAPITAL = /[A-ZА-ЯЁЇІЄҐ0-9]/;

/** Width of a line in pixels, set in IBM Plex Sans; rounded up, so that a box is rather too wide. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const c of text) {
    if (c >= '\u1100' && c <= '\uffdc') ems += 1;
    else ems += NARROW.test(c) ? 0.33 : BROAD.test(c) ? 0.88 : CAPITAL.test(c) ? 0.66 : 0.565;
  }
  return ems * size;
}

const typeOf = (label: Label) => TYPE[label.kind === 'place' ? label.weight : label.kind];

/** The size of a label's text, in pixels. */
export function sizeOf(label: Label): { width: number; height: number } {
  const { size, wide } = typeOf(label);
  const rows = label.text.split('\n');
  const text = label.kind === 'country' || label.kind === 'region' ? rows.map((r) => r.toUpperCase()) : rows;
  const width = Math.max(
    ...text.map((row) => widthOf(row, size) * wide),
    label.note ? widthOf(label.note, NOTE_SIZE) : 0
  );
  return { width: width + 2, height: rows.length * size * LINE + (label.note ? NOTE_SIZE * LINE : 0) };
}

/** The box of a label's text when it stands on a side of its point. */
export function boxOf(label: Label, x: number, y: number, anchor: Anchor): Box {
  const { width, height } = sizeOf(label);
  const gap = label.kind === 'place' ? GAP : 0;
  const diagonal = gap * 0.7;
  const left = {
    e: x + gap,
    ne: x + diagonal,
    se: x + diagonal,
    w: x - gap - width,
    nw: x - diagonal - width,
    sw: x - diagonal - width
  };
  const top = {
    n: y - gap - height,
    ne: y - diagonal - height,
    nw: y - diagonal - height,
    s: y + gap,
    se: y + diagonal,
    sw: y + diagonal
  };
  return {
    x: anchor in left ? left[anchor as keyof typeof left] : x - width / 2,
    y: anchor in top ? top[anchor as keyof typeof top] : y - height / 2,
    width,
    height
  };
}

const overlap = (a: Box, b: Box, margin: number) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > -margin &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > -margin;

const within = (box: Box, outer: Box) =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

const ORDER = { strong: 0, normal: 1, note: 2, country: 3, quiet: 4, water: 5, region: 6 } as const;
const orderOf = (label: Label) => ORDER[label.kind === 'place' ? label.weight : label.kind];

/**
 * Sets the labels of a view so that none meets another or leaves the free area, the weightier first. The
 * cartographer's side is tried first; a label that finds no room on any side is left out. The same words and the same
 * view always give the same result, on the server and in the browser.
 */
export function placeLabels(labels: readonly Label[], view: View, free: Box, phone: boolean): PlacedLabel[] {
  const spots = labels
    .filter((label) => !(phone && label.phone === false))
    .flatMap((label) => {
      const at = place(view, label.at);
      return at ? [{ label, x: at[0], y: at[1] }] : [];
    })
    .sort((a, b) => orderOf(a.label) - orderOf(b.label));
  const dots = spots
    .filter((s) => s.label.kind === 'place')
    .map((s) => ({ spot: s, box: { x: s.x - DOT / 2, y: s.y - DOT / 2, width: DOT, height: DOT } }));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const spot of spots) {
    const first = spot.label.anchor;
    const sides = spot.label.kind === 'place' ? SIDES : AREA_SIDES;
    const choices = first ? [first, ...sides.filter((s) => s !== first)] : sides;
    for (const anchor of choices) {
      const box = boxOf(spot.label, spot.x, spot.y, anchor);
      if (!within(box, free)) continue;
      if (taken.some((other) => overlap(box, other, MARGIN))) continue;
      if (dots.some((d) => d.spot !== spot && overlap(box, d.box, 0))) continue;
      taken.push(box);
      placed.push({ ...spot, anchor });
      break;
    }
  }
  return placed;
}
