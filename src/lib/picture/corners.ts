import type { Piece } from '../stage/furniture.ts';
import { HEAD } from '../stage/head-shape.ts';
import type { PlacedHead } from '../stage/heads.ts';
import type { Sign } from '../stage/signs.ts';
import { SWATCH, swatchOf, type SwatchPath } from '../stage/swatch.ts';
import { glyph } from './glyphs.ts';
import type { Hand } from './hand.ts';
import { VEIL } from './inks.ts';
import { short } from './short.ts';
import { baseline, setLine, type Setting } from './outline.ts';

/** What stands over the map beside its words, as Corners.svelte draws it: heads, legend, scale bar and small globe. */

/** As stage/styles/corners.css has them, in pixels. */
export const LEGEND = { size: 12, row: 19, padding: { x: 7, y: 5 }, gap: 8, round: 2 };
export const SCALE = { size: 11.5, line: 14, tick: 6, stroke: 1.25 };
/** The width of the stroke around the scale bar's words, in pixels: as much as their shadow on the page. */
const SCALE_HALO = 3;
const DOT = 16;

/** The heads of movements. */
export const headsOf = (heads: readonly PlacedHead[], { ink, at }: Hand): string =>
  heads
    .map(({ head, x, y, angle }) => {
      const turned = `transform="rotate(${angle})" d="${HEAD}"`;
      const edge = `<path stroke="${ink('land')}" stroke-linejoin="round" ${turned}/>`;
      return at(x, y, `${edge}<path fill="${ink(head.by)}" ${turned}/>`);
    })
    .join('');

/** The pieces in the map's corners. `globe` draws the small globe, so many pixels wide; it is asked only if there is one. */
export const cornersOf = (pieces: readonly Piece[], hand: Hand, globe: (size: number) => string): string =>
  pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'legend':
          return cornered(piece, legendOf(piece.signs, hand), hand.at);
        case 'scale':
          return cornered(piece, scaleOf(piece, hand), hand.onGround);
        case 'locator':
          return cornered(piece, { ...piece, svg: globe(piece.width) }, hand.at);
      }
    })
    .join('');

/** A piece drawn from its upper left corner, and its size in pixels. */
interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const isEast = ({ corner }: Piece): boolean => corner.endsWith('e');

/** A piece keeps to its corner, whatever the picture's size. */
function cornered(piece: Piece, { width, height, svg }: Drawn, at: Hand['at']): string {
  const [east, south] = [isEast(piece), piece.corner.startsWith('s')];
  const moved = `translate(${short(east ? -width : 0)} ${short(south ? -height : 0)})`;
  return at(
    east ? piece.x + piece.width : piece.x,
    south ? piece.y + piece.height : piece.y,
    `<g transform="${moved}">${svg}</g>`
  );
}

function legendOf(signs: readonly Sign[], hand: Hand): Drawn {
  const setting: Setting = { face: hand.faces.light, size: LEGEND.size };
  const { padding, row, gap, round } = LEGEND;
  const left = padding.x + SWATCH.width + gap;
  const runs = signs.map(({ text }) => setLine(text, setting));
  const rows = signs.map(({ text, sample }, i) => {
    const top = padding.y + i * row;
    const swatch = `<g transform="translate(${padding.x} ${short(top + (row - SWATCH.height) / 2)})">${drawnSwatch(sample, hand)}</g>`;
    const line = { run: runs[i]!, x: left, y: top + baseline(setting, row) };
    return swatch + hand.write(text, [line], 0).filled('ink');
  });
  const width = left + Math.max(...runs.map((run) => run.width)) + padding.x;
  const height = signs.length * row + 2 * padding.y;
  const paper = `<rect width="${short(width)}" height="${height}" rx="${round}" fill="${hand.ink('paper')}" fill-opacity="${VEIL}"/>`;
  return { width, height, svg: paper + rows.join('') };
}

/** The bar begins at its corner, as do its words, and has no width of its own: it grows with the ground. */
function scaleOf(piece: Piece & { readonly kind: 'scale' }, { faces, ink, span, write }: Hand): Drawn {
  const east = isEast(piece);
  const setting: Setting = { face: faces.light, size: SCALE.size };
  const run = setLine(piece.text, setting);
  const written = write(piece.text, [{ run, x: east ? -run.width : 0, y: baseline(setting, SCALE.line) }], SCALE_HALO);
  const end = (east ? '-' : '') + span(piece.length);
  const foot = SCALE.line + SCALE.tick;
  const tick = (x: string) => `<line x1="${x}" x2="${x}" y1="${SCALE.line}" y2="${foot}"/>`;
  const bar = `<line x2="${end}" y1="${foot}" y2="${foot}" stroke-linecap="square"/>`;
  const lines = `<g stroke="${ink('ink')}" stroke-width="${SCALE.stroke}">${tick('0')}${tick(end)}${bar}</g>`;
  return {
    width: 0,
    height: foot + SCALE.stroke / 2,
    svg: lines + written.haloed('halo', VEIL) + written.filled('ink')
  };
}

/** A swatch with its upper left corner at the origin. */
function drawnSwatch(sample: Sign['sample'], { ink }: Hand): string {
  const swatch = swatchOf(sample);
  if ('paths' in swatch) return swatch.paths.map((path) => drawnPath(path, ink)).join('');
  if (swatch.dot === 'established') return '';
  return glyph(swatch.dot, (SWATCH.width - SWATCH.dot) / 2, 0, SWATCH.dot / DOT, ink('ink'));
}

function drawnPath(path: SwatchPath, ink: Hand['ink']): string {
  const attributes = {
    fill: path.fill && ink(path.fill),
    'fill-opacity': path.fillOpacity,
    stroke: path.stroke && ink(path.stroke),
    'stroke-opacity': path.strokeOpacity && short(path.strokeOpacity),
    'stroke-width': path.width && short(path.width),
    'stroke-dasharray': path.dash
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<path${written.map(([name, value]) => ` ${name}="${value}"`).join('')} d="${path.d}"/>`;
}
