import { geoGraticule, geoOrthographic, geoPath, type GeoPermissibleObjects } from 'd3';
import type { FeatureCollection } from 'geojson';
import type { Box } from '../frames.ts';
import { palette, type Theme } from '../paint.ts';
import { groundAt, type View } from '../view.ts';
import { PathData, UNIT } from './path-data.ts';
import { simplified } from './simplify.ts';

const SIZE = 108;
const MARGIN = 1.5;
/** The least side of the marked area, in pixels: a smaller one could not be found on the globe. */
const LEAST = 7;

/** The outline of what a box of a view shows, in degrees; points beyond the horizon are left out. */
function outlineOf(view: View, box: Box): [number, number][] {
  const along = [0, 0.25, 0.5, 0.75, 1];
  const edge: [number, number][] = [
    ...along.map((t): [number, number] => [box.x + box.width * t, box.y]),
    ...along.map((t): [number, number] => [box.x + box.width, box.y + box.height * t]),
    ...along.map((t): [number, number] => [box.x + box.width * (1 - t), box.y + box.height]),
    ...along.map((t): [number, number] => [box.x, box.y + box.height * (1 - t)])
  ];
  return edge.flatMap(([x, y]) => {
    const found = groundAt(view, x, y);
    return found ? [found] : [];
  });
}

/**
 * A small globe that shows where on Earth a view is: the free area's outline on the half of the globe around it. An SVG
 * document, light and dark inside, as a still is.
 */
export function drawLocator(view: View, free: Box, land: FeatureCollection, coast: FeatureCollection): string {
  const radius = SIZE / 2 - MARGIN;
  const projection = geoOrthographic()
    .scale(radius)
    .translate([SIZE / 2, SIZE / 2])
    .rotate([-view.center[0], -Math.max(-40, Math.min(40, view.center[1] * 0.7))])
    .clipAngle(90);
  const data = new PathData();
  const coarse = geoPath(
    { stream: (sink) => projection.stream(simplified(sink, { tolerance: 0.4, speck: 1.6 })) },
    data
  );
  const exact = geoPath(projection, data);
  const d = (path: typeof exact, shape: GeoPermissibleObjects) => {
    path(shape);
    return data.take();
  };
  const points = outlineOf(view, free).map((point) => projection(point) ?? [SIZE / 2, SIZE / 2]);
  const colours = (theme: Theme) => {
    const { sea, land: ground, graticule, coast, KP } = palette[theme];
    return `svg{--sea:${sea};--land:${ground};--graticule:${graticule};--coast:${coast};--KP:${KP}}`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" fill="none">`,
    `<style>${colours('light')}@media(prefers-color-scheme:dark){${colours('dark')}}</style>`,
    `<g transform="scale(${UNIT})">`,
    `<path d="${d(exact, { type: 'Sphere' })}" fill="var(--sea)" stroke="var(--coast)" stroke-width="10"/>`,
    `<path d="${d(exact, geoGraticule().step([30, 30])())}" stroke="var(--graticule)" stroke-width="4"/>`,
    `<path d="${land.features.map((f) => d(coarse, f)).join('')}" fill="var(--land)"/>`,
    `<path d="${coast.features.map((f) => d(coarse, f)).join('')}" stroke="var(--coast)" stroke-width="3"/>`,
    '</g>',
    marked(points as [number, number][]),
    '</svg>'
  ].join('');
}

/** The marked area, if there is ground in it; one too small to be found is drawn as a frame of the least size around its middle. */
function marked(points: readonly [number, number][]): string {
  if (points.length === 0) return '';
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const look = 'fill="var(--KP)" fill-opacity=".18" stroke="var(--KP)" stroke-width="1.5"';
  if (east - west >= LEAST || south - north >= LEAST) {
    return `<path d="M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z" ${look}/>`;
  }
  const [x, y] = [(west + east) / 2 - LEAST / 2, (north + south) / 2 - LEAST / 2];
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${LEAST}" height="${LEAST}" ${look}/>`;
}
