import type { Anchor, FrameName } from '../story/types.ts';
import type { Box } from './frames.ts';
import type { Label } from './label.ts';
import { boxOf, settingOf } from './label-box.ts';
import { inFrame } from './per-frame.ts';
import { place, type View } from './view.ts';

/** A label with its point in pixels, the side on which its text stands, and how far a leader line sets it off. */
export interface PlacedLabel {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly shift?: readonly [right: number, down: number];
}

const MARGIN = 3;
const DOT = 9;

const SIDES: readonly Anchor[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const AREA_SIDES: readonly Anchor[] = ['c', 'n', 's', 'e', 'w'];

const overlap = (a: Box, b: Box, margin: number) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > -margin &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > -margin;

const within = (box: Box, outer: Box) =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

const ORDER = { strong: 0, normal: 1, distance: 2, note: 3, country: 4, quiet: 5, water: 6, region: 7 } as const;
const orderOf = (label: Label) => ORDER[settingOf(label)];

/** How far leader lines reach when a label finds no room at its point, in pixels, and in which directions. */
const REACHES = [24, 40, 58];
/** How far the name of an area may stand off its point, in pixels. */
const OFF = [14, 28, 44];
const DIRECTIONS: readonly Anchor[] = ['e', 'ne', 'se', 'n', 's', 'nw', 'sw', 'w'];
const STEP: Readonly<Record<string, number>> = { n: -1, s: 1, e: 1, w: -1 };

const towards = (anchor: Anchor, reach: number): [number, number] => {
  const diagonal = anchor.length === 2 ? Math.SQRT1_2 : 1;
  const part = (letters: string) => [...anchor].filter((c) => letters.includes(c)).map((c) => STEP[c]!)[0] ?? 0;
  return [Math.round(part('ew') * reach * diagonal), Math.round(part('ns') * reach * diagonal)];
};

interface Choice {
  readonly anchor: Anchor;
  readonly shift?: readonly [number, number];
}

/** Where a label may stand, the best first. `scale`: how much larger the picture is than the nominal frame. */
function choicesOf(label: Label, frame: FrameName, scale: number): readonly Choice[] {
  const first = label.anchor && inFrame(label.anchor, frame);
  const sides = label.kind === 'place' ? SIDES : AREA_SIDES;
  const near = (first ? [first, ...sides.filter((s) => s !== first)] : sides).map((anchor) => ({ anchor }));
  // The name of an area may stand a little off the cartographer's point, without a leader line.
  if (label.kind !== 'place') {
    if (label.kind === 'distance') return near;
    const off = OFF.flatMap((reach) =>
      DIRECTIONS.map((side) => ({ anchor: near[0]!.anchor, shift: towards(side, reach) }))
    );
    return [...near, ...off];
  }
  const shift = label.shift && inFrame(label.shift, frame);
  const wanted: readonly Choice[] = shift
    ? [{ anchor: first ?? (shift[0] < 0 ? 'w' : 'e'), shift: [shift[0] * scale, shift[1] * scale] }]
    : [];
  if (label.weight === 'quiet') return [...wanted, ...near];
  const led = REACHES.flatMap((reach) => DIRECTIONS.map((anchor) => ({ anchor, shift: towards(anchor, reach) })));
  return [...wanted, ...near, ...led];
}

/** A leader line as small boxes along it, past the dot and before the text. */
function leaderBoxes(x: number, y: number, [dx, dy]: readonly [number, number]): Box[] {
  const count = Math.max(2, Math.ceil(Math.hypot(dx, dy) / 5));
  return Array.from({ length: count - 1 }, (_, i) => {
    const t = (i + 1) / count;
    return { x: x + dx * t - 0.75, y: y + dy * t - 0.75, width: 1.5, height: 1.5 };
  });
}

const bare = new WeakMap<Label, Label>();

/** A label without its note; always the same object, so that the page keeps its element. */
function bareOf(label: Label): Label {
  let found = bare.get(label);
  if (!found) {
    const { note: _, ...rest } = label;
    bare.set(label, (found = rest));
  }
  return found;
}

/** A label at its point in pixels. */
type Spot = Pick<PlacedLabel, 'label' | 'x' | 'y'>;

/** What the placer must know beside the labels themselves. */
export interface Ground {
  readonly view: View;
  /** The free area, in pixels of the view. */
  readonly free: Box;
  readonly frame: FrameName;
  /** How much larger the picture is than the nominal frame; 1 if not given. */
  readonly scale?: number;
  /** Boxes that something else takes. */
  readonly taken?: readonly Box[];
  /** Boxes that a label covers only where it finds no other room. */
  readonly spared?: readonly Box[];
}

/**
 * Sets the labels of a view so that none meets another or leaves the free area, the weightier first. The
 * cartographer's side is tried first, then the others, then leader lines of growing length; then all of it again over what
 * had better be spared, then all of it without the note; a label that finds no room is left out. The same words and the
 * same view always give the same result, on the server and in the browser.
 */
export function placeLabels(labels: readonly Label[], ground: Ground): PlacedLabel[] {
  const { view, frame, spared = [] } = ground;
  const spots = labels
    .filter((label) => !(frame === 'phone' && label.phone === false))
    .flatMap((label) => {
      const at = place(view, label.at);
      return at ? [{ label, x: at[0], y: at[1] }] : [];
    })
    .sort((a, b) => orderOf(a.label) - orderOf(b.label));
  const careful = placedClearOf(spots, ground, spared);
  if (spared.length === 0 || careful.length === spots.length) return careful;
  // A name is worth more than a line that is clear of names.
  const careless = placedClearOf(spots, ground, []);
  return careless.length > careful.length ? careless : careful;
}

/** Sets labels at their points, the first first, clear of `spared` where that leaves them any room. */
function placedClearOf(spots: readonly Spot[], ground: Ground, spared: readonly Box[]): PlacedLabel[] {
  const { free, frame, scale = 1 } = ground;
  const dots = spots
    .filter((s) => s.label.kind === 'place')
    .map((s) => ({ spot: s, box: { x: s.x - DOT / 2, y: s.y - DOT / 2, width: DOT, height: DOT } }));
  const taken: Box[] = [...(ground.taken ?? [])];
  const placed: PlacedLabel[] = [];
  const stands = (spot: Spot, label: Label, clear: readonly Box[]): PlacedLabel | null => {
    for (const { anchor, shift } of choicesOf(label, frame, scale)) {
      const box = boxOf(label, spot.x, spot.y, anchor, shift);
      const leader = shift && label.kind === 'place' ? leaderBoxes(spot.x, spot.y, shift) : [];
      if (!within(box, free) || clear.some((part) => overlap(box, part, 0))) continue;
      if (taken.some((other) => overlap(box, other, MARGIN) || leader.some((part) => overlap(part, other, 0))))
        continue;
      if (dots.some((d) => d.spot !== spot && [box, ...leader].some((part) => overlap(part, d.box, 0)))) continue;
      taken.push(box, ...leader);
      return { ...spot, label, anchor, ...(shift && { shift }) };
    }
    return null;
  };
  const standsAtAll = (spot: Spot, label: Label) => stands(spot, label, spared) ?? stands(spot, label, []);
  for (const spot of spots) {
    const found = standsAtAll(spot, spot.label) ?? (spot.label.note ? standsAtAll(spot, bareOf(spot.label)) : null);
    if (found) placed.push(found);
  }
  return placed;
}
