import { createRequire } from 'node:module';
import type { Picture } from './draw.ts';
import { pngOf } from './png.ts';
import { SHEET } from './sheet.ts';

const require = createRequire(import.meta.url);

const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');

/**
 * A picture as a PNG `width` pixels wide, the sheet's own width if that is not given, its title, description and licence
 * inside. Fonts are never looked for: a picture has outlines only.
 */
export function rasterOf({ svg, title, description, licence }: Picture, width: number = SHEET.width): Buffer {
  const raster = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  return pngOf(raster.render(), { Title: title, Description: description, Copyright: licence });
}
