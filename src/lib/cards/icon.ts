import { rasterOf } from '../picture/raster.ts';
import { ICONS, type IconName } from '../share/manifest.ts';
import { LICENCE, NAME } from '../share/publication.ts';
import { light, SIGN, SIGN_SIZE } from './paper.ts';

/** A system may cut an icon down to the circle of four fifths of its width; drawn so large, the sign lies within. */
const SAFE = 0.72;

/** An icon as an SVG document: the sign on paper that fills the square, since systems round its corners themselves. */
export function iconSvg(name: IconName): string {
  const { size, maskable } = ICONS[name];
  const middle = SIGN_SIZE / 2;
  const moved = `translate(${middle} ${middle}) scale(${maskable ? SAFE : 1}) translate(${-middle} ${-middle})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIGN_SIZE} ${SIGN_SIZE}">`,
    `<rect width="${SIGN_SIZE}" height="${SIGN_SIZE}" fill="${light.paper}"/>`,
    `<g transform="${moved}">${SIGN}</g></svg>`
  ].join('');
}

/** An icon as a PNG. */
export const iconPng = (name: IconName): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    rasterOf(
      { svg: iconSvg(name), title: NAME, description: 'The sign of the site.', licence: LICENCE.name },
      ICONS[name].size
    )
  );
