import { type Piece } from '../stage/furniture.ts';
import type { PlacedHead } from '../stage/heads.ts';
import { dashes, palette, softEdgeAt, type Dash, type Paint, type Tone } from '../stage/paint.ts';
import type { Sign } from '../stage/signs.ts';
import type { Faces } from './faces.ts';
import { glyph } from './glyphs.ts';
import { escaped, short } from './markup.ts';
import { baseline, pathOf, setLine, type Setting } from './outline.ts';

/** What stands over the map beside its words, as Corners.svelte draws it: heads, legend, scale bar and small globe. */

const light = palette.light;

/** As stage.css has them, in pixels. */
const LEGEND = { row: 19, size: 12, padding: { x: 7, y: 5 }, swatch: { width: 30, height: 12, gap: 8 } };
const SCALE = { size: 11.5, line: 14, tick: 6, stroke: 1.25 };

const HEAD = 'M-7 0-18-5-15.500 0-18 5z';

/** The heads of movements. */
export const headsOf = (heads: readonly PlacedHead[]): string =>
  heads
    .map(({ head, x, y, angle }) => {
      const at = `transform="translate(${short(x)} ${short(y)}) rotate(${angle})" d="${HEAD}"`;
      return `<path stroke="${light.land}" stroke-linejoin="round" ${at}/><path fill="${light[head.by]}" ${at}/>`;
    })
    .join('');

/** The words of one line, whose box begins at `x`, `y`; with a halo where they stand on the map itself. */
function words(text: string, setting: Setting, x: number, y: number, height: number, halo = false): string {
  const data = pathOf(setLine(text, setting), x, y + baseline(setting, height));
  const under = halo
    ? `<path stroke="${light.land}" stroke-width="3" stroke-opacity=".85" stroke-linejoin="round" d="${data}"/>`
    : '';
  return `${under}<path data-words="${escaped(text)}" fill="${light.ink}" d="${data}"/>`;
}

/** The pieces in the map's corners. `globe` draws the small globe; it is asked only if there is to be one. */
export const cornersOf = (pieces: readonly Piece[], faces: Faces, globe: () => string): string =>
  pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'legend':
          return legendOf(piece, faces);
        case 'scale':
          return scaleOf(piece, faces);
        case 'locator':
          return `<g transform="translate(${short(piece.x)} ${short(piece.y)})">${globe()}</g>`;
      }
    })
    .join('');

function legendOf(piece: Piece & { readonly kind: 'legend' }, faces: Faces): string {
  const { x, y, width, height, signs } = piece;
  const setting: Setting = { face: faces.light, size: LEGEND.size };
  const { padding, swatch, row } = LEGEND;
  const rows = signs.map(({ text, sample }, i) => {
    const top = y + padding.y + i * row;
    const sampleAt = `translate(${short(x + padding.x)} ${short(top + (row - swatch.height) / 2)})`;
    return `<g transform="${sampleAt}">${swatchOf(sample)}</g>${words(text, setting, x + padding.x + swatch.width + swatch.gap, top, row)}`;
  });
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="2" fill="${light.paper}" fill-opacity=".85"/>${rows.join('')}`;
}

function scaleOf(piece: Piece & { readonly kind: 'scale' }, faces: Faces): string {
  const setting: Setting = { face: faces.light, size: SCALE.size };
  const east = piece.corner.endsWith('e');
  const startOf = (length: number) => (east ? piece.x + piece.width - length : piece.x);
  const top = piece.y + piece.height - SCALE.line - SCALE.tick;
  const x = short(startOf(piece.length) + (east ? -SCALE.stroke / 2 : SCALE.stroke / 2));
  const text = words(piece.text, setting, startOf(setLine(piece.text, setting).width), top, SCALE.line, true);
  return `<path stroke="${light.ink}" stroke-width="${SCALE.stroke}" d="M${x} ${short(top + SCALE.line)}v${SCALE.tick}h${short(piece.length)}v${-SCALE.tick}"/>${text}`;
}

const colour = (tone: Tone | undefined): string => light[tone ?? 'ink'];

const dash = (name: Dash, width: number): string =>
  ` stroke-dasharray="${dashes[name].map((n) => short(n * width)).join(' ')}"`;

/** A piece of a sign as the map draws it. */
function swatchOf(sample: Sign['sample']): string {
  if ('dot' in sample) return sample.dot === 'established' ? '' : glyph(sample.dot, 9, 0, 0.75, light.ink);
  if ('line' in sample) return lineSwatch(sample.line);
  return areaSwatch(sample.area);
}

function lineSwatch({ stroke, width = 1, dash: dashed, ticks, soft, strokeOpacity = 1 }: Paint): string {
  const line = (tone: Tone | undefined, wide: number, more: string) =>
    `<path d="M1 6h28" stroke="${colour(tone)}" stroke-width="${short(wide)}"${more}/>`;
  const opacity = (part: number) => (part === 1 ? '' : ` stroke-opacity="${short(part)}"`);
  const edges = soft
    ? softEdgeAt(9).map((edge) => line(soft, Math.min(edge.width, 11), opacity(edge.opacity * strokeOpacity)))
    : [];
  const middle = line(stroke, width, opacity(strokeOpacity) + (dashed ? dash(dashed, width) : ''));
  return [...edges, middle, ticks ? line(stroke, ticks, dash('ticks', ticks)) : ''].join('');
}

function areaSwatch({ fill, fillOpacity = 1, hatch, stroke, width = 1, soft }: Paint): string {
  const box = 'M2 1h26v10H2z';
  return [
    fill && `<path d="${box}" fill="${colour(fill)}" fill-opacity="${fillOpacity}"/>`,
    hatch &&
      `<path d="M2 7 8 1M4.5 11 14.5 1M11 11 21 1M17.5 11 27.5 1M24 11 28 7" stroke="${colour(hatch)}" stroke-opacity=".6"/>`,
    (stroke ?? soft) &&
      `<path d="${box}" stroke="${colour(stroke ?? soft)}" stroke-width="${stroke ? width : 1}"${stroke ? '' : ' stroke-opacity=".35"'}/>`
  ]
    .filter(Boolean)
    .join('');
}
