import { baseWidth, palette, type BaseStroke, type Theme } from '../paint.ts';

const variables = (theme: Theme) =>
  Object.entries(palette[theme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The stylesheet inside a still drawn at a MapLibre zoom. */
export function styleAt(zoom: number): string {
  const width = (stroke: BaseStroke) => baseWidth(stroke, zoom);
  return [
    `svg{${variables('light')}}`,
    `@media(prefers-color-scheme:dark){svg{${variables('dark')}}}`,
    'path{vector-effect:non-scaling-stroke;stroke-linejoin:round}',
    '.sea{fill:var(--sea)}',
    '.graticule{stroke:var(--graticule);stroke-width:.5}',
    `.glow{stroke:var(--glow);stroke-width:${width('glow')};stroke-opacity:.75}`,
    // The stroke closes the hairs that simplifying opens between neighbours.
    '.land{fill:var(--land);stroke:var(--land);stroke-width:.7}',
    `.lake{fill:var(--sea);stroke:var(--coast);stroke-width:${width('shore')}}`,
    `.river{stroke:var(--water);stroke-width:${width('river')}}`,
    `.province{stroke:var(--province);stroke-width:${width('province')}}`,
    `.border{stroke:var(--border);stroke-width:${width('border')}}`,
    `.coast{stroke:var(--coast);stroke-width:${width('coast')}}`
  ].join('');
}
