import type { Actor } from '../story/types.ts';
import { boxOf, settingOf, type Setting } from '../stage/label-box.ts';
import type { Label, PlaceLabel } from '../stage/label.ts';
import type { PlacedLabel } from '../stage/labels.ts';
import type { FaceName, Faces } from './faces.ts';
import { glyph } from './glyphs.ts';
import type { Hand, Line, Written } from './hand.ts';
import { VEIL, type Ink } from './inks.ts';
import { short } from './short.ts';
import { baseline, setLine, type Run } from './outline.ts';

/** How a kind or weight of label is set; stage/styles/labels.css says the same of its HTML. Sizes in pixels, spacing in ems. */
interface Style {
  readonly face: FaceName;
  readonly size: number;
  readonly spacing?: number;
  readonly capitals?: true;
  readonly ink: Ink;
}

/** The height of a line, in sizes of its type. */
export const LINE = 1.22;
/** The width of the stroke around words, half of which lies outside them, in pixels. */
export const HALO = 3.5;

/** How labels are set, by kind or, for places, by weight. */
export const STYLES: Readonly<Record<Setting, Style>> = {
  strong: { face: 'strong', size: 15, ink: 'ink' },
  normal: { face: 'medium', size: 13.5, ink: 'ink' },
  quiet: { face: 'light', size: 12.5, ink: 'other' },
  country: { face: 'medium', size: 12, spacing: 0.16, capitals: true, ink: 'other' },
  region: { face: 'light', size: 11.5, spacing: 0.12, capitals: true, ink: 'other' },
  water: { face: 'water', size: 13, spacing: 0.08, ink: 'waterName' },
  note: { face: 'medium', size: 13, ink: 'ink' },
  distance: { face: 'strong', size: 12.5, ink: 'ink' }
};
/** How the note under a label's words is set. */
export const SMALL = { face: 'light', size: 12 } as const;

/** One line of a label, set. */
export interface Row {
  readonly words: string;
  readonly run: Run;
  /** In pixels. */
  readonly height: number;
}

const styleOf = (label: Label): Style => STYLES[settingOf(label)];

/** The lines of a label: its words, then its note. Throws on a character without a glyph. */
export function rowsOf(label: Label, faces: Faces): Row[] {
  const style = styleOf(label);
  const row = (words: string, { face, size, spacing }: Pick<Style, 'face' | 'size' | 'spacing'>): Row => ({
    words,
    run: setLine(words, { face: faces[face], size, spacing }),
    height: size * LINE
  });
  const words = style.capitals ? label.text.toUpperCase() : label.text;
  return [
    ...words.split('\n').map((line) => row(line, style)),
    ...(label.note ? label.note.split('\n').map((line) => row(line, SMALL)) : [])
  ];
}

const inkOf = (label: Label): Ink => {
  const by: Actor | undefined = label.by === 'other' ? undefined : label.by;
  return by ?? styleOf(label).ink;
};

/** What share of the room that a line leaves in its block stands before it: as stage/styles/labels.css aligns text. */
function indentOf({ label: { kind }, anchor }: PlacedLabel): number {
  if (kind === 'country' || kind === 'region' || kind === 'water' || anchor === 'n' || anchor === 's') return 0.5;
  return anchor.endsWith('w') ? 1 : 0;
}

/** The lines of a label about its point: on the side of it, or of its leader line's end, on which the block stands. */
function linesOf(placed: PlacedLabel, rows: readonly Row[]): Line[] {
  const { label, anchor, shift } = placed;
  const block = Math.max(...rows.map(({ run }) => run.width));
  const box = boxOf(label, 0, 0, anchor, shift);
  const side = anchor.endsWith('e') ? 0 : anchor.endsWith('w') ? 1 : 0.5;
  const left = box.x + (box.width - block) * side;
  let top = box.y;
  return rows.map(({ run, height }) => {
    const line = { run, x: left + (block - run.width) * indentOf(placed), y: top + baseline(run.setting, height) };
    top += height;
    return line;
  });
}

/** Labels with their dots and leader lines, over halos that part the words from what is beneath. */
export function lettering(labels: readonly PlacedLabel[], hand: Hand): string {
  const set = labels.map((placed): { placed: PlacedLabel; written: Written } => {
    const rows = rowsOf(placed.label, hand.faces);
    const text = rows.map(({ words }) => words).join(' ');
    return { placed, written: hand.write(text, linesOf(placed, rows), HALO) };
  });
  const halos = set.map(({ placed: { label, x, y }, written }) =>
    hand.at(x, y, label.kind === 'water' ? written.haloed('sea', 1) : written.haloed('halo', VEIL))
  );
  // The weightiest stand first and are drawn last.
  const signs = set.toReversed().map(({ placed, written }) => {
    const { label, x, y } = placed;
    return hand.at(x, y, leader(placed, hand) + dot(label, hand) + written.filled(inkOf(label)));
  });
  return halos.join('') + signs.join('');
}

/** The radius of a place's dot by its rank, in pixels. */
export const RADIUS = { 1: 3.5, 2: 3, 3: 2.5 } as const;
/** A claimed place has its claim's sign, drawn smaller than in text. */
export const SIGN = 0.82;

/** A circle around a place, in pixels. */
type Ring = readonly [radius: number, ink: Ink];

/** The rings of a place's dot, the widest first. */
export function ringsOf({ weight, rank }: Pick<PlaceLabel, 'weight' | 'rank'>): readonly Ring[] {
  const r = RADIUS[rank];
  if (weight === 'strong') {
    return [
      [r + 3.5, 'ink'],
      [r + 2, 'land'],
      [r, 'ink']
    ];
  }
  const [outer, inner]: readonly [Ink, Ink] = rank === 1 ? ['ink', 'land'] : ['land', 'ink'];
  return [
    [r + (rank === 1 ? 2 : 1.5), outer],
    [r, inner]
  ];
}

/** A place's dot: rings around one another, as the page's shadows are; or the sign of what is claimed of the place. */
function dot(label: Label, { ink }: Hand): string {
  if (label.kind !== 'place') return '';
  if (label.known && label.known.certainty !== 'established') {
    return `<circle r="${7.5 * SIGN}" fill="${ink('land')}"/>${glyph(label.known.certainty, -8 * SIGN, -8 * SIGN, SIGN, ink('ink'))}`;
  }
  return ringsOf(label)
    .map(([radius, fill]) => `<circle r="${radius}" fill="${ink(fill)}"/>`)
    .join('');
}

/** The line from a place to its name, where the name stands away from it. */
const leader = ({ label, shift }: PlacedLabel, { ink }: Hand): string =>
  shift && label.kind === 'place'
    ? `<path stroke="${ink('ink')}" stroke-opacity=".7" d="M0 0l${short(shift[0])} ${short(shift[1])}"/>`
    : '';
