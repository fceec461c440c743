import type { Corner, FrameName } from '../story/types.ts';
import { EARTH } from '../facts/positions.ts';
import { kilometres } from './callouts.ts';
import type { Box, Side } from './frames.ts';
import { widthOf } from './label-box.ts';
import { inFrame } from './per-frame.ts';
import type { CertaintyOf } from './certainty.ts';
import type { Furniture, Plate } from './plate.ts';
import { signsOn, type Sign } from './signs.ts';
import type { View } from './view.ts';

/** One thing that stands in a corner of the free area, in pixels of the view. */
export type Piece = Box & { readonly corner: Corner } & (
    | { readonly kind: 'legend'; readonly signs: readonly Sign[] }
    /** `length`: of the bar itself, in pixels; `text`: what it measures on the ground. */
    | { readonly kind: 'scale'; readonly length: number; readonly text: string }
    | { readonly kind: 'locator' }
  );

/** Sizes in pixels; styles/corners.css and styles/tools.css set the same. */
const LEGEND = { row: 19, padding: { x: 7, y: 5 }, sample: 38, text: 12 };
const SCALE = { height: 24, most: 120, text: 11.5 };
const LOCATOR = { phone: 66, desktop: 108 };
const GAP = 8;
/**
 * The button that begins looking around, and those in its place while it lasts. `around`: its sign, the gap and its edges
 * beside its words; `edges`: those of a button without a sign; `least`: the height of a free area from which on it has
 * words; `gap`: between buttons; `hint`: the height of the line below them, with the gap.
 */
export const TOOLS = { size: 44, text: 14, around: 48, least: 280, gap: 6, edges: 22, hint: 33 };
/** What the button says where it has the room, and what the one says that leads back. */
export const TOOLS_WORDS = { open: 'Explore the map', close: 'Back to the story' };
/** Above this share of the free area the corner pieces would hide the map, and are left out one by one. */
const MOST = 0.3;
/** Free areas lower than this, in pixels, belong to the map and a legend that takes no more than a share of their height. */
const LOW = { height: 140, share: 0.46 };

/** The largest round length of at most `most` pixels at the view's middle, in kilometres and pixels. */
function roundLength(view: View, most: number): { km: number; length: number } {
  const perKm = view.radius / EARTH;
  const power = 10 ** Math.floor(Math.log10(most / perKm));
  const km = [5, 2, 1].map((n) => n * power).find((n) => n * perKm <= most) ?? power;
  return { km, length: km * perKm };
}

/** The room of the button that begins looking around: in pixels of the free area, and in which of its upper corners. */
export type ToolsBox = Box & { readonly corner: 'nw' | 'ne'; readonly worded: boolean };

/**
 * Where the button stands that begins looking around: in an upper corner of the free area, on wide stages the one away from
 * the words, since their cards would pass over it. Labels and corner pieces keep out of it whether it is there yet or not,
 * so that none moves when it comes.
 */
export function toolsBox(free: Box, frame: FrameName, side: Side): ToolsBox {
  const worded = frame === 'desktop' && free.height >= TOOLS.least;
  const width = worded ? Math.ceil(widthOf(TOOLS_WORDS.open, TOOLS.text) + TOOLS.around) : TOOLS.size;
  const corner = frame === 'desktop' && side === 'right' ? 'nw' : 'ne';
  const x = corner === 'nw' ? free.x : free.x + free.width - width;
  return { corner, worded, x, y: free.y, width, height: TOOLS.size };
}

/** What the buttons that lead the camera, and the line below them, take instead while the reader looks around. */
export function openToolsBox({ corner, x, y, width }: ToolsBox): Box {
  const back = Math.ceil(widthOf(TOOLS_WORDS.close, TOOLS.text) + TOOLS.edges);
  const open = 2 * (TOOLS.size + TOOLS.gap) + back;
  return { x: corner === 'nw' ? x : x + width - open, y, width: open, height: TOOLS.size + TOOLS.hint };
}

/**
 * A plate's furniture on a day other than its scene's own, its legend for things known as firmly as `certainty` has it.
 * What earlier scenes have explained is explained again: on that day they may show other signs.
 */
export function furnitureOn(plate: Plate, certainty: CertaintyOf): Furniture {
  const { legend } = plate.furniture;
  if (!legend) return plate.furniture;
  const fixed = legend.signs.filter(({ mark }) => mark !== undefined);
  return { ...plate.furniture, legend: { ...legend, signs: signsOn(plate, fixed, certainty) } };
}

function sizesOf(furniture: Furniture, view: View, frame: FrameName) {
  const { legend, scaleBar, locator } = furniture;
  const pieces = [];
  if (locator) {
    const size = LOCATOR[frame];
    pieces.push({ kind: 'locator' as const, corner: inFrame(locator, frame), width: size, height: size });
  }
  if (legend && legend.signs.length > 0) {
    const width = Math.max(...legend.signs.map(({ text }) => widthOf(text, LEGEND.text)));
    pieces.push({
      kind: 'legend' as const,
      corner: inFrame(legend.corner, frame),
      signs: legend.signs,
      width: Math.ceil(LEGEND.sample + width + 2 * LEGEND.padding.x),
      height: legend.signs.length * LEGEND.row + 2 * LEGEND.padding.y
    });
  }
  if (scaleBar) {
    const { km, length } = roundLength(view, SCALE.most);
    const text = kilometres(km);
    const width = Math.ceil(Math.max(length, widthOf(text, SCALE.text)) + 4);
    pieces.push({
      kind: 'scale' as const,
      corner: inFrame(scaleBar, frame),
      length,
      text,
      width,
      height: SCALE.height
    });
  }
  return pieces;
}

/**
 * Puts a plate's legend, scale bar and locator into the corners of the free area, one above the other where they share
 * one, and below the button that begins looking around where that is given. In a small free area the locator is left out,
 * then the larger of the others, until the map has its room: what a legend says is said in the list of what is drawn as well.
 */
export function piecesIn(
  furniture: Furniture,
  view: View,
  free: Box,
  frame: FrameName,
  tools?: ToolsBox
): readonly Piece[] {
  const low = free.height < LOW.height;
  const fits = ({ kind, height }: ReturnType<typeof sizesOf>[number]) =>
    !low || (kind === 'legend' && height <= LOW.share * free.height);
  let sizes = sizesOf(furniture, view, frame).filter(fits);
  const area = () => sizes.reduce((sum, { width, height }) => sum + width * height, 0);
  while (sizes.length > 0 && area() > MOST * free.width * free.height) {
    const largest = sizes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
    const first = sizes.find(({ kind }) => kind === 'locator') ?? largest;
    sizes = sizes.filter((size) => size !== first);
  }
  const used: Record<Corner, number> = { nw: 0, ne: 0, sw: 0, se: 0 };
  if (tools) used[tools.corner] = tools.y + tools.height - free.y + GAP;
  return sizes.map((size): Piece => {
    const { corner, width, height } = size;
    const offset = used[corner];
    used[corner] += height + GAP;
    return {
      ...size,
      x: corner.endsWith('w') ? free.x : free.x + free.width - width,
      y: corner.startsWith('n') ? free.y + offset : free.y + free.height - offset - height
    };
  });
}
