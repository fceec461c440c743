import type { Actor } from '../story/types.ts';
import { boxOf, type Label, type PlacedLabel } from '../stage/labels.ts';
import { palette } from '../stage/paint.ts';
import type { FaceName, Faces } from './faces.ts';
import { glyph } from './glyphs.ts';
import { escaped, short } from './markup.ts';
import { baseline, pathOf, setLine, type Run } from './outline.ts';

/** How a kind or weight of label is set; stage.css says the same of its HTML. Sizes in pixels, spacing in ems. */
interface Style {
  readonly face: FaceName;
  readonly size: number;
  readonly spacing?: number;
  readonly capitals?: true;
  readonly fill: string;
}

const light = palette.light;

/** Names of water on the sea, dark enough to read: `--map-water` of app.css. */
export const WATER = '#3d5a68';

export const LINE = 1.22;
const HALO = { width: 3.5, opacity: 0.85 };

const STYLES: Readonly<Record<'strong' | 'normal' | 'quiet' | Exclude<Label['kind'], 'place'>, Style>> = {
  strong: { face: 'strong', size: 15, fill: light.ink },
  normal: { face: 'medium', size: 13.5, fill: light.ink },
  quiet: { face: 'light', size: 12.5, fill: light.other },
  country: { face: 'medium', size: 12, spacing: 0.16, capitals: true, fill: light.other },
  region: { face: 'light', size: 11.5, spacing: 0.12, capitals: true, fill: light.other },
  water: { face: 'water', size: 13, spacing: 0.08, fill: WATER },
  note: { face: 'medium', size: 13, fill: light.ink },
  distance: { face: 'strong', size: 12.5, fill: light.ink }
};
const SMALL = { face: 'light', size: 12 } as const;

/** One line of a label, set. */
export interface Row {
  readonly words: string;
  readonly run: Run;
  /** In pixels. */
  readonly height: number;
}

const styleOf = (label: Label): Style => STYLES[label.kind === 'place' ? label.weight : label.kind];

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

const colourOf = (label: Label): string => {
  const by: Actor | undefined = label.by === 'other' ? undefined : label.by;
  return by ? light[by] : styleOf(label).fill;
};

/** Where a line of a label begins: as its block is aligned, which follows from the side of the point it stands on. */
function leftOf(placed: PlacedLabel, width: number): number {
  const { label, x, y, anchor, shift } = placed;
  const box = boxOf(label, x, y, anchor, shift);
  if (/e$/.test(anchor)) return box.x;
  if (/w$/.test(anchor)) return box.x + box.width - width;
  return box.x + (box.width - width) / 2;
}

/** The words of labels as outlines, over a halo that parts them from what is beneath. Pixels are those of the labels. */
export function lettering(labels: readonly PlacedLabel[], faces: Faces): string {
  const blocks = labels.map((placed) => {
    const { label, x, y, anchor, shift } = placed;
    const rows = rowsOf(label, faces);
    const block = Math.max(...rows.map((row) => row.run.width));
    const centred = label.kind === 'country' || label.kind === 'region' || label.kind === 'water';
    const left = leftOf(placed, block);
    let top = boxOf(label, x, y, anchor, shift).y;
    const data = rows.map(({ run, height }) => {
      const room = block - run.width;
      const indent = centred || /^[nsc]$/.test(anchor) ? room / 2 : /w$/.test(anchor) ? room : 0;
      const path = pathOf(run, left + indent, top + baseline(run.setting, height));
      top += height;
      return path;
    });
    return { label, words: rows.map((row) => row.words).join(' '), data: data.join('') };
  });
  const halos = blocks.map(({ label, data }) => {
    const water = label.kind === 'water';
    return `<path stroke="${water ? light.sea : light.land}"${water ? '' : ` stroke-opacity="${HALO.opacity}"`} d="${data}"/>`;
  });
  const words = blocks.map(
    ({ label, words, data }) => `<path data-words="${escaped(words)}" fill="${colourOf(label)}" d="${data}"/>`
  );
  return `<g fill="none" stroke-width="${HALO.width}" stroke-linejoin="round">${halos.join('')}</g>${labels.map(leader).join('')}${labels.toReversed().map(dot).join('')}${words.join('')}`;
}

const RADIUS = { 1: 3.5, 2: 3, 3: 2.5 } as const;
/** A claimed place has its claim's sign, drawn smaller than in text. */
const SIGN = 0.82;

type Ring = readonly [radius: number, fill: string];

function ringsOf({ weight, rank = 3 }: Label): readonly Ring[] {
  const r = RADIUS[rank];
  if (weight === 'strong') {
    return [
      [r + 3.5, light.ink],
      [r + 2, light.land],
      [r, light.ink]
    ];
  }
  const [outer, inner] = rank === 1 ? [light.ink, light.land] : [light.land, light.ink];
  return [
    [r + (rank === 1 ? 2 : 1.5), outer],
    [r, inner]
  ];
}

/** A place's dot: rings around one another, as the page's shadows are; or the sign of what is claimed of the place. */
function dot({ label, x, y }: PlacedLabel): string {
  if (label.kind !== 'place') return '';
  if (label.certainty && label.certainty !== 'established') {
    const ground = `<circle cx="${short(x)}" cy="${short(y)}" r="${7.5 * SIGN}" fill="${light.land}"/>`;
    return ground + glyph(label.certainty, x - 8 * SIGN, y - 8 * SIGN, SIGN, light.ink);
  }
  return ringsOf(label)
    .map(([radius, fill]) => `<circle cx="${short(x)}" cy="${short(y)}" r="${radius}" fill="${fill}"/>`)
    .join('');
}

/** The line from a place to its name, where the name stands away from it. */
const leader = ({ label, x, y, shift }: PlacedLabel): string =>
  shift && label.kind === 'place'
    ? `<path stroke="${light.ink}" stroke-opacity=".7" d="M${short(x)} ${short(y)}l${short(shift[0])} ${short(shift[1])}"/>`
    : '';
