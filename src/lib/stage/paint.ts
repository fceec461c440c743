import type { ClaimStatus } from '../facts/schema.ts';
import type { Actor } from '../story/types.ts';

/** Light and dark are two drawings: dark is night over a blue-black sea, not the light map inverted. */
export type Theme = 'light' | 'dark';

/** The colours of the map by name. Actors have the same hue in map, chart and text (app.css repeats none of these). */
export const palette = {
  light: {
    paper: '#f8f4ec',
    sea: '#cfdadd',
    seaDeep: '#c9d4d9',
    graticule: '#bfccd2',
    glow: '#dfe7e8',
    land: '#f3ecdd',
    coast: '#82949b',
    border: '#b3a68c',
    province: '#d3c8b2',
    water: '#8fabb8',
    tintKP: '#ecd3c0',
    tintRU: '#ebd3da',
    tintUA: '#d5dcf3',
    tintKR: '#d5e6d8',
    tintOther: '#e6dfd0',
    ink: '#1d1c1a',
    KP: '#b23c0c',
    RU: '#8e3576',
    UA: '#0a5ea3',
    KR: '#07735a',
    other: '#45423c'
  },
  dark: {
    paper: '#0e141c',
    sea: '#0f1924',
    seaDeep: '#0b131c',
    graticule: '#1c2a38',
    glow: '#14222f',
    land: '#1f2a33',
    coast: '#5f7788',
    border: '#4a5965',
    province: '#2e3b46',
    water: '#3f5d72',
    tintKP: '#51392e',
    tintRU: '#44314a',
    tintUA: '#1f3d5b',
    tintKR: '#1d4842',
    tintOther: '#2c3740',
    ink: '#ece7dc',
    KP: '#f2905f',
    RU: '#dc93c8',
    UA: '#74b5ee',
    KR: '#54c6a4',
    other: '#c9c3b6'
  }
} as const satisfies Record<Theme, Record<string, string>>;

export type Tone = keyof (typeof palette)['light'];

/**
 * Dashes by name: drawn and left out in turn, in widths of the line, as MapLibre counts them. Each sums to a whole number:
 * where a layer's dashes differ by feature, MapLibre 6 keeps of the sum only the whole part.
 */
export const dashes = {
  long: [3, 2],
  dots: [1, 2],
  rail: [1, 3],
  border: [3.4, 2.6],
  measure: [1, 2],
  ticks: [0.25, 0.75]
} as const;
export type Dash = keyof typeof dashes;

/** How a mark on the map is painted. Widths in pixels. */
export interface Paint {
  readonly fill?: Tone;
  readonly fillOpacity?: number;
  /** Diagonal lines in this tone instead of, or over, the fill. */
  readonly hatch?: Tone;
  readonly stroke?: Tone;
  readonly width?: number;
  readonly dash?: Dash;
  /** The width of a second stroke, of short ticks across the line: the sign for "corroborated". */
  readonly ticks?: number;
  readonly strokeOpacity?: number;
  /** The edge fades out in this tone: `softEdgeAt`. */
  readonly soft?: Tone;
}

/** Strokes of the basemap in pixels, on the globe (up to zoom 2) and close up (from zoom 5); between them in step. */
export const baseWidths = {
  glow: { far: 4, near: 7 },
  shore: { far: 0.2, near: 0.4 },
  river: { far: 0.35, near: 0.9 },
  province: { far: 0.3, near: 0.7 },
  border: { far: 0.45, near: 1 },
  coast: { far: 0.45, near: 0.8 }
} as const;
export type BaseStroke = keyof typeof baseWidths;

/** Between which MapLibre zooms strokes grow. */
export const WIDTH_ZOOMS = { far: 2, near: 5 } as const;

/** A basemap stroke's width in pixels at a zoom. */
export function baseWidth(stroke: BaseStroke, zoom: number): number {
  const { far, near } = baseWidths[stroke];
  const t = Math.min(1, Math.max(0, (zoom - WIDTH_ZOOMS.far) / (WIDTH_ZOOMS.near - WIDTH_ZOOMS.far)));
  return Math.round((far + (near - far) * t) * 100) / 100;
}

/** The colour of a country that the scene is about: its actor's hue, kept apart from the sea's and the plain land's. */
export const tintOf = (actor: Actor): Tone => (actor === 'other' ? 'tintOther' : `tint${actor}`);

/**
 * The soft edge of what is only assessed: strokes one over another, widest first, that fade outwards. Both renderers draw
 * the same strokes, where blurs would differ.
 */
const softEdge = [
  { width: 13, opacity: 0.05 },
  { width: 8.5, opacity: 0.06 },
  { width: 4.5, opacity: 0.09 }
] as const;

/** Between which MapLibre zooms soft edges grow, and their least share of the whole width: from afar they would hide what they edge. */
const SOFT = { far: 4.5, near: 7.5, least: 0.3 } as const;

/** The strokes of a soft edge, widest first, at a MapLibre zoom. Widths in pixels. */
export function softEdgeAt(zoom: number): readonly { readonly width: number; readonly opacity: number }[] {
  const t = Math.min(1, Math.max(0, (zoom - SOFT.far) / (SOFT.near - SOFT.far)));
  const share = SOFT.least + (1 - SOFT.least) * t;
  return softEdge.map(({ width, opacity }) => ({ width: Math.round(width * share * 100) / 100, opacity }));
}

/**
 * A route or flow: the hue says who, the stroke says how firmly it is known. Dashed is alleged, ticked (hatched) is
 * corroborated, solid is confirmed or plainly established, dotted is unresolved or contradicted. What nobody had claimed by
 * then is a few thin dots.
 */
export function routePaint(actor: Actor, certainty: ClaimStatus | 'not-yet' | 'established', width: number): Paint {
  const stroke: Tone = actor;
  switch (certainty) {
    case 'confirmed':
    case 'established':
      return { stroke, width };
    case 'corroborated':
      return { stroke, width: width * 0.75, ticks: width * 3 };
    case 'alleged':
      return { stroke, width, dash: 'long' };
    case 'contradicted':
    case 'unresolved':
      return { stroke, width, dash: 'dots' };
    case 'not-yet':
      return { stroke, width: width * 0.6, dash: 'rail' };
  }
}

/** One stroke of a line: its width and its dashes (as SVG counts them) in pixels. */
interface Stroke {
  readonly tone: Tone;
  readonly width: number;
  readonly dashes?: string;
}

const dashArray = (name: Dash, width: number) => dashes[name].map((n) => Math.round(n * width * 100) / 100).join(' ');

/** The strokes of a paint's line as SVG draws them, one over another: the line itself, then its ticks. */
export function strokesOf({ stroke, width = 1, dash, ticks }: Paint): readonly Stroke[] {
  if (!stroke) return [];
  return [
    { tone: stroke, width, ...(dash && { dashes: dashArray(dash, width) }) },
    ...(ticks ? [{ tone: stroke, width: ticks, dashes: dashArray('ticks', ticks) }] : [])
  ];
}

/** The width in pixels of what uncovers a movement that draws itself: more than any of its strokes has. */
export const DRAWN_WIDTH = 14;

/** The line of a measured distance. */
export const measurePaint: Paint = { stroke: 'ink', width: 1.25, dash: 'measure' };

/** Lines and areas of the facts that are not routes, by kind. */
export const linePaint = {
  front: { stroke: 'ink', width: 1.75, soft: 'ink' },
  'front-history': { stroke: 'ink', width: 2.25, soft: 'ink' },
  'control-russian': { fill: 'RU', fillOpacity: 0.2, hatch: 'RU' },
  'control-ukrainian': { fill: 'UA', fillOpacity: 0.2, hatch: 'UA', soft: 'UA' },
  'grey-zone': { fill: 'other', fillOpacity: 0.15, soft: 'other' },
  demarcation: { stroke: 'ink', width: 1.75 },
  zone: { fill: 'other', fillOpacity: 0.14, stroke: 'other', width: 0.5 },
  'border-disputed': { stroke: 'ink', width: 1.5, dash: 'border' },
  region: { stroke: 'border', width: 1.75 },
  'rail-route': { stroke: 'other', width: 1.25, dash: 'rail' }
} as const satisfies Record<string, Paint>;
