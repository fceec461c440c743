import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification
} from 'maplibre-gl';
import type { Detail } from '../basemap/read.ts';
import { baseWidths, dashes, palette, tintOf, WIDTH_ZOOMS, type BaseStroke, type Theme, type Tone } from '../paint.ts';

/** The basemap's files. */
export const files: readonly Detail[] = ['world', 'korea', 'ukraine'];

/**
 * The one source that holds all files' features, each with its file as `f`. Were each file a source of its own, MapLibre
 * would draw the mask of every tile anew wherever two layers in turn differ in source: three million triangles a frame.
 */
export const BASE = 'base';

/**
 * The source of the land alone, coarse and in one tile, which is there whatever the camera sees: it is shown while tiles of
 * the basemap are missing, so that a flight never leads over an empty sea.
 */
export const UNDERLAY = 'underlay';

/** Part of the basemap that is shown or not as one: a region drawn in detail, or its zone of the world file. */
interface Group {
  readonly id: string;
  readonly source: Detail;
  readonly zone?: Detail;
}

const groups: readonly Group[] = [
  { id: 'outside', source: 'world', zone: 'world' },
  { id: 'far-korea', source: 'world', zone: 'korea' },
  { id: 'far-ukraine', source: 'world', zone: 'ukraine' },
  { id: 'korea', source: 'korea' },
  { id: 'ukraine', source: 'ukraine' }
];

const shows = (group: Group, detail: Detail): boolean =>
  group.source === 'world' ? group.zone === 'world' || group.zone !== detail : group.source === detail;

/** Two slots for the marks of a scene, so that one can fade out while the next fades in. */
export const slots = ['a', 'b'] as const;
export type Slot = (typeof slots)[number];

/** Features of the basemap carry what they are as `k`. */
export type BaseKind = 'land' | 'coast' | 'lake' | 'river' | 'province' | 'border';

const empty = { type: 'FeatureCollection' as const, features: [] };
const actors = ['KP', 'RU', 'UA', 'KR', 'other'] as const;

/** The dash of a mark by name, so that one layer can draw them all. */
const dash = [
  'match',
  ['get', 'dash'],
  ...Object.entries(dashes).flatMap(([name, widths]) => [name, ['literal', widths]]),
  ['literal', [1, 0]]
] as unknown as DataDrivenPropertyValueSpecification<number[]>;

const tone = (theme: Theme, property: string): DataDrivenPropertyValueSpecification<string> =>
  [
    'match',
    ['get', property],
    ...Object.entries(palette[theme]).flatMap(([name, value]) => [name, value]),
    'transparent'
  ] as unknown as DataDrivenPropertyValueSpecification<string>;

const tinted = (theme: Theme): DataDrivenPropertyValueSpecification<string> =>
  [
    'match',
    ['coalesce', ['feature-state', 'by'], 'none'],
    ...actors.flatMap((a) => [a, palette[theme][tintOf(a)]]),
    'rgba(0,0,0,0)'
  ] as unknown as DataDrivenPropertyValueSpecification<string>;

type Part = 'glow' | 'land' | 'tint' | 'lake' | 'shore' | 'river' | 'province' | 'border' | 'coast';

/** The basemap from the sea up. */
const parts: readonly {
  part: Part;
  kind: BaseKind;
  tone: Tone;
  stroke?: BaseStroke;
  opacity?: number;
}[] = [
  { part: 'glow', kind: 'coast', tone: 'glow', stroke: 'glow', opacity: 0.75 },
  { part: 'land', kind: 'land', tone: 'land' },
  { part: 'tint', kind: 'land', tone: 'land' },
  { part: 'lake', kind: 'lake', tone: 'sea' },
  { part: 'shore', kind: 'lake', tone: 'coast', stroke: 'shore' },
  { part: 'river', kind: 'river', tone: 'water', stroke: 'river' },
  { part: 'province', kind: 'province', tone: 'province', stroke: 'province' },
  { part: 'border', kind: 'border', tone: 'border', stroke: 'border' },
  { part: 'coast', kind: 'coast', tone: 'coast', stroke: 'coast' }
];

const widthOf = (stroke: BaseStroke): DataDrivenPropertyValueSpecification<number> => [
  'interpolate',
  ['linear'],
  ['zoom'],
  WIDTH_ZOOMS.far,
  baseWidths[stroke].far,
  WIDTH_ZOOMS.near,
  baseWidths[stroke].near
];

// Part by part, not group by group: else one group's glow would lie on its neighbour's land.
const baseParts = parts.flatMap((p) => groups.map((group) => ({ ...p, group, id: `${group.id}-${p.part}` })));

const baseLayers = (theme: Theme): LayerSpecification[] =>
  baseParts.map(({ id, part, kind, tone: name, stroke, group }) => {
    const shared = {
      id,
      source: BASE,
      filter: [
        'all',
        ['==', ['get', 'k'], kind],
        ['==', ['get', 'f'], group.source],
        ...(group.zone ? [['==', ['get', 'zone'], group.zone]] : [])
      ] as unknown as FilterSpecification
    };
    if (stroke) {
      return {
        ...shared,
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette[theme][name], 'line-width': widthOf(stroke), 'line-opacity': 0 }
      };
    }
    return {
      ...shared,
      type: 'fill',
      paint: {
        'fill-color': part === 'tint' ? tinted(theme) : palette[theme][name],
        'fill-opacity': 0,
        'fill-antialias': false
      }
    };
  });

/** The opacity of every layer of the basemap when a file is the one drawn in detail. */
export const baseOpacities = (detail: Detail) =>
  baseParts.map(({ id, stroke, opacity, group }) => ({
    id,
    property: stroke ? ('line-opacity' as const) : ('fill-opacity' as const),
    value: shows(group, detail) ? (opacity ?? 1) : 0
  }));

const underlayers = (theme: Theme): LayerSpecification[] =>
  [palette[theme].land, tinted(theme)].map((colour, i) => ({
    id: `${UNDERLAY}-${i}`,
    source: UNDERLAY,
    type: 'fill',
    paint: {
      'fill-color': colour,
      'fill-opacity': 0,
      'fill-opacity-transition': { duration: 0, delay: 0 },
      'fill-antialias': false
    }
  }));

/** The layers of the coarse land. */
export const underlayIds: readonly string[] = underlayers('light').map(({ id }) => id);

/** The layers of one slot of marks. */
function markLayers(slot: Slot, theme: Theme): LayerSpecification[] {
  const source = `marks-${slot}`;
  const transition = { duration: 350, delay: 0 };
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: ['has', 'fill'],
      paint: {
        'fill-color': tone(theme, 'fill'),
        'fill-opacity': 0,
        'fill-antialias': false,
        'fill-opacity-transition': transition
      }
    },
    {
      id: `${source}-hatch`,
      type: 'fill',
      source,
      filter: ['has', 'hatch'],
      paint: {
        'fill-pattern': ['get', 'hatch'],
        'fill-opacity': 0,
        'fill-opacity-transition': transition
      }
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: ['has', 'stroke'],
      layout: { 'line-join': 'round', 'line-sort-key': ['get', 'order'] },
      paint: {
        'line-color': tone(theme, 'stroke'),
        'line-width': ['get', 'width'],
        'line-dasharray': dash,
        'line-opacity': 0,
        'line-opacity-transition': transition
      }
    }
  ];
}

/** The style of the live map: no tiles, no glyphs, no sprite; all data is our own. */
export function styleOf(theme: Theme): StyleSpecification {
  const p = palette[theme];
  return {
    version: 8,
    projection: { type: 'vertical-perspective' },
    sources: {
      graticule: { type: 'geojson', data: empty },
      [UNDERLAY]: { type: 'geojson', data: empty, promoteId: 'c', buffer: 0, maxzoom: 0 },
      [BASE]: { type: 'geojson', data: empty, promoteId: 'c', buffer: 32, tolerance: 0.3, maxzoom: 10 },
      ...Object.fromEntries(
        slots.map((s) => [`marks-${s}`, { type: 'geojson', data: empty, tolerance: 0.2, maxzoom: 12 }])
      )
    } as StyleSpecification['sources'],
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': p.sea } },
      { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': p.graticule, 'line-width': 0.5 } },
      ...underlayers(theme),
      ...baseLayers(theme),
      ...slots.flatMap((s) => markLayers(s, theme))
    ]
  };
}

/** Pixels of a hatch image for one on the map, at a whole zoom. */
export const HATCH_RATIO = 4;

/** The side of the hatch's tile: with one diagonal in it, lines are 7 pixels apart, as in still/draw.ts. */
const HATCH_SIZE = 7 * Math.SQRT2;

/** A hatch pattern as pixels for `map.addImage`; null where the browser gives no canvas. */
export function hatchImage(theme: Theme, name: Tone): ImageData | null {
  const size = Math.round(HATCH_SIZE * HATCH_RATIO);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.strokeStyle = palette[theme][name];
  context.globalAlpha = 0.5;
  context.lineWidth = 1.25 * HATCH_RATIO;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - HATCH_RATIO, size + HATCH_RATIO);
    context.lineTo(shift + size + HATCH_RATIO, -HATCH_RATIO);
  }
  context.stroke();
  return context.getImageData(0, 0, size, size);
}
