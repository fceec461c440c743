import { palette, TINT, type Theme } from '../paint.ts';

const variables = (theme: Theme) =>
  Object.entries(palette[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The stylesheet inside every still. Widths here and in live/style.ts are the same. */
export const style = [
  `svg{${variables('light')}}`,
  `@media(prefers-color-scheme:dark){svg{${variables('dark')}}}`,
  'path{vector-effect:non-scaling-stroke;stroke-linejoin:round}',
  '.sea{fill:var(--sea)}',
  '.graticule{stroke:var(--graticule);stroke-width:.5}',
  '.glow{stroke:var(--glow);stroke-width:7;stroke-opacity:.75}',
  '.land{fill:var(--land)}',
  `.tint{fill-opacity:${TINT}}`,
  '.lake{fill:var(--sea);stroke:var(--coast);stroke-width:.4}',
  '.river{stroke:var(--water);stroke-width:.9}',
  '.province{stroke:var(--province);stroke-width:.7}',
  '.border{stroke:var(--border);stroke-width:1}',
  '.coast{stroke:var(--coast);stroke-width:.7}',
  '.mark{stroke-linecap:butt}'
].join('');
