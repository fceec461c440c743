import sans from '../page/fonts/sans-widths.json';
import type { Anchor } from '../story/types.ts';
import type { Box } from './frames.ts';
import type { FreeLabel, Label, PlaceLabel } from './label.ts';

/** How much room a label's words take, and where. */

/** Distance from a point to its text, in pixels; styles/labels.css sets the same. */
const GAP = 8;
/** Distance from the end of a leader line to the text, in pixels; styles/labels.css sets the same. */
const LEADER_GAP = 3;

/** What a label's type goes by: a place's weight, or what else it is. */
export type Setting = PlaceLabel['weight'] | FreeLabel['kind'];

/**
 * Type by kind and weight, as styles/labels.css sets it: size in pixels, space between letters in ems, and how wide the widest words
 * of that weight, or of the serif, run against the sans at 500.
 */
const TYPE: Readonly<Record<Setting, { readonly size: number; readonly wide: number; readonly spacing?: number }>> = {
  strong: { size: 15, wide: 1.04 },
  normal: { size: 13.5, wide: 1.005 },
  quiet: { size: 12.5, wide: 0.99 },
  country: { size: 12, wide: 1.005, spacing: 0.16 },
  water: { size: 13, wide: 0.97, spacing: 0.08 },
  region: { size: 11.5, wide: 0.99, spacing: 0.12 },
  note: { size: 13, wide: 1.005 },
  distance: { size: 12.5, wide: 1.02 }
};
const NOTE_SIZE = 12;
const LINE = 1.22;

const ADVANCES: Readonly<Record<string, number>> = sans.widths;
/** What a character takes that the sans lacks, and one of the scripts of East Asia, in ems. */
const OTHER = 0.65;
const SQUARE = 1;

/** Width of a line in pixels, set in the page's sans at 500 without kerning. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const c of text) {
    const advance = ADVANCES[c];
    ems += advance !== undefined ? advance / sans.units : c >= '\u1100' && c <= '\uffdc' ? SQUARE : OTHER;
  }
  return ems * size;
}

/** By what a label's type goes: a place's weight, or what else it is. */
export const settingOf = (label: Label): Setting => (label.kind === 'place' ? label.weight : label.kind);

/** The size of a label's text, in pixels. */
export function sizeOf(label: Label): { width: number; height: number } {
  const { size, wide, spacing = 0 } = TYPE[settingOf(label)];
  const capitals = label.kind === 'country' || label.kind === 'region';
  const rows = (capitals ? label.text.toUpperCase() : label.text).split('\n');
  const notes = label.note?.split('\n') ?? [];
  const width = Math.max(
    ...rows.map((row) => widthOf(row, size) * wide + [...row].length * spacing * size),
    ...notes.map((row) => widthOf(row, NOTE_SIZE))
  );
  return { width: width + 2, height: (rows.length * size + notes.length * NOTE_SIZE) * LINE };
}

/** The box of a label's text when it stands on a side of its point, or of the end of its leader line. */
export function boxOf(label: Label, x: number, y: number, anchor: Anchor, shift?: readonly [number, number]): Box {
  if (shift) return textBox(label, x + shift[0], y + shift[1], anchor, LEADER_GAP);
  return textBox(label, x, y, anchor, label.kind === 'place' ? GAP : 0);
}

function textBox(label: Label, x: number, y: number, anchor: Anchor, gap: number): Box {
  const { width, height } = sizeOf(label);
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
