import { palette } from '../stage/paint.ts';
import type { Faces } from './faces.ts';
import type { Hand } from './hand.ts';
import { lettersInks } from './inks.ts';
import { escaped } from '../story/escaped.ts';
import { short } from './short.ts';
import { pathOf } from './outline.ts';

const light = { ...palette.light, ...lettersInks.light };

const at = (x: number, y: number, drawn: string): string =>
  drawn && `<g transform="translate(${short(x)} ${short(y)})">${drawn}</g>`;

/** The hand of sheets: light only, all in one measure, each text one path, for programs that know little of SVG. */
export const plainHand = (faces: Faces): Hand => ({
  faces,
  ink: (name) => light[name],
  at,
  onGround: at,
  span: (pixels) => String(short(pixels)),
  write(text, lines, halo) {
    const data = lines.map(({ run, x, y }) => pathOf(run, x, y)).join('');
    return {
      filled: (ink) => `<path data-words="${escaped(text)}" fill="${light[ink]}" d="${data}"/>`,
      haloed: (ink, opacity) =>
        `<path stroke="${light[ink]}" stroke-width="${halo}"${opacity === 1 ? '' : ` stroke-opacity="${opacity}"`} stroke-linejoin="round" d="${data}"/>`
    };
  }
});
