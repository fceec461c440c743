import { palette } from '../stage/paint.ts';
import { escaped } from '../story/escaped.ts';
import { setLine, type Setting } from '../picture/outline.ts';
import type { Faces } from '../picture/faces.ts';
import { NAME } from '../share/publication.ts';
import { lineAt } from './block.ts';
import { CARD } from '../share/card-paths.ts';

/** What all cards have in common: the paper, the mark with the name, the margins. */

export const light = palette.light;

/** From the card's edges to its words, and from the top to the name's baseline, in pixels. */
export const MARGIN = { x: 56, y: 56 } as const;
const NAME_BASELINE = 78;

/** The site's sign, the way from a point to another, in a square of so many pixels; as static/icon.svg has it. */
export const SIGN_SIZE = 64;
export const SIGN =
  `<path fill="none" stroke="${light.ink}" stroke-width="4.5" d="M52 49C49 4 22 4 12 37" stroke-dasharray="0 10 6 5 6 5 6 5 99"/>` +
  `<circle fill="${light.KP}" cx="52" cy="49" r="6.5"/><circle fill="${light.ink}" cx="12" cy="39" r="6.5"/>`;

/** The sign and the name of the site at the head of a card, and after it what kind of card it is, if that is said. */
export function nameplate(faces: Faces, kind = ''): string {
  const name: Setting = { face: faces.strong, size: 25 };
  const rest: Setting = { face: faces.light, size: 25 };
  const left = MARGIN.x + 56;
  const width = setLine(NAME, name).width;
  return [
    `<g transform="translate(${MARGIN.x - 6} ${NAME_BASELINE - 34}) scale(.72)">${SIGN}</g>`,
    lineAt(NAME, name, left, NAME_BASELINE, light.ink, 'name'),
    ...(kind ? [lineAt(kind, rest, left + width + 14, NAME_BASELINE, light.other, 'kind')] : [])
  ].join('');
}

/** A whole card as an SVG document. `id` is its own among all cards of a page. */
export function sheetOf(id: string, title: string, description: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${light.paper}"/>`,
    ...parts,
    '</svg>'
  ].join('');
}
