import type { Theme } from '../stage/paint.ts';
import { frameOf } from '../stage/frames.ts';
import type { Plate } from '../stage/plate.ts';
import { locatorOf, stillOf } from '../stage/still/make.ts';
import { cut } from './cut.ts';
import { loadFaces, type Faces } from './faces.ts';
import { lettersInks } from './inks.ts';
import { atRest } from './map.ts';
import { overlayOf } from './overlay.ts';
import { SMALL_STYLE, SmallHand } from './small-hand.ts';

const variables = (theme: Theme): string =>
  Object.entries(lettersInks[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The colours of words, beside the still's. */
const COLOURS = `svg{${variables('light')}}@media(prefers-color-scheme:dark){svg{${variables('dark')}}}`;

/** The parts of an SVG document that carries its styles in its root. */
function partsOf(svg: string): { style: string; box: string; inner: string } {
  const [, root = '', style = '', inner = ''] = /^<svg([^>]*)><style>([^<]*)<\/style>(.*)<\/svg>$/s.exec(svg) ?? [];
  const [, box] = /viewBox="([^"]*)"/.exec(root) ?? [];
  if (box === undefined) throw new Error('a still no longer begins with its root, its view box and its style');
  return { style, box, inner };
}

/** The small globe in a square of so many pixels: its colours are the still's. */
function globe(plate: Plate, size: number): string {
  const { box, inner } = partsOf(locatorOf(plate));
  return `<svg width="${size}" height="${size}" viewBox="${box}">${inner}</svg>`;
}

function drawn(plate: Plate, faces: Faces): string {
  const frame = frameOf('phone', plate.side);
  const still = stillOf({ ...plate, marks: plate.marks.map(atRest) }, 'phone', { ...frame, still: cut });
  const { style, box, inner } = partsOf(still);
  const hand = new SmallHand(faces, cut);
  const over = overlayOf(plate, plate.views.phone, frame.free, 'phone', hand, (size) => globe(plate, size));
  return [
    // Without a view box of its own the picture is drawn at whatever size it is shown, and its words are not enlarged.
    '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" fill="none">',
    `<style>${style}${COLOURS}${SMALL_STYLE}</style>`,
    `<svg viewBox="${box}" preserveAspectRatio="none">${inner}</svg>`,
    `<g class="over">${hand.defs()}${over}</g></svg>`
  ].join('');
}

/**
 * A step's own picture, for pages without scripts and for paper, as an SVG document: the part `cut` of the phone's still
 * with its labels, heads and corner pieces, words as outlines, light and dark inside. To be shown in the proportions of
 * `cut`. Runs at build only. Throws an error that names the step if a character has no glyph.
 */
export async function smallPicture(plate: Plate): Promise<string> {
  const faces = await loadFaces();
  try {
    return drawn(plate, faces);
  } catch (error) {
    throw new Error(`The small picture of step "${plate.id}": ${(error as Error).message}`, { cause: error });
  }
}
