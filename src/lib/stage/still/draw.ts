import { geoGraticule10, geoPath, type GeoPath, type GeoPermissibleObjects } from 'd3';
import type { Feature, FeatureCollection } from 'geojson';
import type { Basemap } from '../basemap/read.ts';
import type { Box } from '../frames.ts';
import { geometryOf, isCourse, paintOf, type DrawableLine } from '../marks.ts';
import { DRAWN_WIDTH, softEdgeAt, strokesOf, tintOf, type Paint } from '../paint.ts';
import type { Plate } from '../plate.ts';
import { projectionOf, zoomOf, type View } from '../view.ts';
import { BARE, DRAW_DELAY, DRAW_TIME, DRAWING } from '../drawing.ts';
import { turning } from '../turning.ts';
import { styleAt } from './style.ts';
import { PathData, UNIT } from './path-data.ts';
import { simplified, type Simplification } from './simplify.ts';

/** Everything a still is drawn from. */
interface StillInput {
  readonly plate: Plate;
  readonly view: View;
  /** The part of the nominal frame that the still covers, in its pixels. */
  readonly box: Box;
  readonly basemap: Basemap;
  readonly line: (id: string) => DrawableLine;
}

/** Below this MapLibre zoom the globe's edge is in sight, and outlines may be coarser. */
const FAR = 3;
const coarse: Simplification = { tolerance: 0.75, speck: 2.4 };
const fine: Simplification = { tolerance: 0.4, speck: 1.3 };
/** The graticule is smooth and faint. */
const smooth: Simplification = { tolerance: 0.5, speck: 0 };

const attributes = (list: Record<string, string | number | undefined>) =>
  Object.entries(list)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => ` ${k}="${v}"`)
    .join('');

/**
 * Draws a scene's geometry as an SVG document: no words, no script, light and dark by `prefers-color-scheme` inside.
 * Strokes keep their width at any size.
 */
export function drawStill({ plate, view, box, basemap, line }: StillInput): string {
  const projection = projectionOf(view).clipExtent([
    [box.x - 20, box.y - 20],
    [box.x + box.width + 20, box.y + box.height + 20]
  ]);
  const data = new PathData();
  const through = (path: GeoPath) => (shape: GeoPermissibleObjects) => {
    path(shape);
    return data.take();
  };
  const exact = through(geoPath(projection, data));
  const simpler = (how: Simplification) =>
    through(geoPath({ stream: (sink) => projection.stream(simplified(sink, how)) }, data));
  const d = simpler(zoomOf(view) < FAR ? coarse : fine);
  const all = (features: FeatureCollection) => features.features.map((f) => d(f as Feature)).join('');
  const el = (cls: string, path: string, more: Record<string, string | number | undefined> = {}) =>
    path ? `<path class="${cls}"${attributes(more)} d="${path}"/>` : '';

  const tint = plate.tints.map(({ country, by }) =>
    el(
      'tint',
      basemap.countries.features
        .filter((f) => f.properties?.c === country)
        .map((f) => d(f))
        .join(''),
      {
        fill: `var(--${tintOf(by)})`
      }
    )
  );
  const hatches = new Set<string>();
  const zoom = zoomOf(view);
  const drawing: string[] = [];
  const turns = new Set(turning(plate));
  const marks = plate.marks.map((mark, i) => {
    const found = 'line' in mark ? line(mark.line) : null;
    const paint = paintOf(mark, found, mark.certainty);
    const geometry = geometryOf(mark, found);
    if (paint.hatch) hatches.add(paint.hatch);
    const path = geometry ? d(geometry) : '';
    const strokes = painted(path, paint, zoom);
    if (!path || !isCourse(mark, found)) return strokes;
    if (!mark.draw) return turns.has(i) ? `<g class="turns">${strokes}</g>` : strokes;
    drawing.push(
      `<mask id="draw-${i}" maskUnits="userSpaceOnUse" ${maskBox(box)}><path class="draw" pathLength="1" d="${path}"/></mask>`
    );
    return `<g class="drawn${turns.has(i) ? ' turns' : ''}" style="--mask:url(#draw-${i})">${strokes}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${DRAWING}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}" preserveAspectRatio="none" fill="none">`,
    `<style>${styleAt(zoomOf(view))}${drawing.length > 0 ? drawStyle : ''}${turns.size > 0 ? bareStyle : ''}</style>`,
    `<defs>${[...hatches].map(hatch).join('')}${el('', all(basemap.coast), { id: 'coast' })}${drawing.join('')}</defs>`,
    `<g${attributes({ id: turns.size > 0 ? BARE : undefined, transform: `scale(${UNIT})` })}>`,
    el('sea', exact({ type: 'Sphere' })),
    el('graticule', simpler(smooth)(geoGraticule10())),
    '<use href="#coast" class="glow"/>',
    el('land', all(basemap.land)),
    ...tint,
    el('lake', all(basemap.lakes)),
    el('river', all(basemap.rivers)),
    el('province', all(basemap.provinces)),
    el('border', all(basemap.borders)),
    '<use href="#coast" class="coast"/>',
    ...marks,
    '</g></svg>'
  ].join('');
}

const maskBox = ({ x, y, width, height }: Box) =>
  `x="${x / UNIT}" y="${y / UNIT}" width="${width / UNIT}" height="${height / UNIT}"`;

/**
 * Movements draw themselves only where the still is asked for with `#${DRAWING}`, which the stage does where motion is
 * wanted; in an article without scripts, on paper and everywhere else they are simply there.
 */
const drawStyle = [
  `svg:target .drawn{mask:var(--mask)}`,
  `.draw{vector-effect:none;stroke:#fff;stroke-width:${DRAWN_WIDTH / UNIT};stroke-linecap:round;stroke-dasharray:1.01;stroke-dashoffset:1.01;animation:draw ${DRAW_TIME}ms ${DRAW_DELAY}ms ease-in-out forwards}`,
  '@keyframes draw{to{stroke-dashoffset:0}}'
].join('');

/** Where the still is asked for with `#${BARE}`, its page draws on the reader's day what turns with it. */
const bareStyle = `#${BARE}:target .turns{display:none}`;

const hatch = (tone: string) =>
  `<pattern id="hatch-${tone}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / UNIT}) rotate(45)"><path d="M0 0V7" stroke="var(--${tone})" stroke-width="1.25" stroke-opacity=".5" style="vector-effect:none"/></pattern>`;

function painted(data: string, paint: Paint, zoom: number): string {
  if (!data) return '';
  const parts: string[] = [];
  if (paint.fill)
    parts.push(`<path d="${data}" fill="var(--${paint.fill})" fill-opacity="${paint.fillOpacity ?? 1}"/>`);
  if (paint.hatch) parts.push(`<path d="${data}" fill="url(#hatch-${paint.hatch})"/>`);
  if (paint.soft) {
    for (const { width, opacity } of softEdgeAt(zoom)) {
      parts.push(
        `<path${attributes({ stroke: `var(--${paint.soft})`, 'stroke-opacity': opacity * (paint.strokeOpacity ?? 1), 'stroke-width': width })} d="${data}"/>`
      );
    }
  }
  for (const { tone, width, dashes } of strokesOf(paint)) {
    const stroke = { stroke: `var(--${tone})`, 'stroke-opacity': paint.strokeOpacity };
    parts.push(
      `<path class="mark"${attributes({ ...stroke, 'stroke-width': width, 'stroke-dasharray': dashes })} d="${data}"/>`
    );
  }
  return parts.join('');
}
