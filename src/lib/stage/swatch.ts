import { dashes, softEdgeAt, type Dash, type Paint, type Tone } from './paint.ts';
import type { Certainty } from './certainty.ts';
import type { Sign } from './signs.ts';

/** The size of a swatch, and that of a dot's sign in its middle, in pixels. */
export const SWATCH = { width: 30, height: 12, dot: 12 } as const;

/** One path of a swatch. Widths and dashes in pixels; what is not given is not drawn. */
export interface SwatchPath {
  readonly d: string;
  readonly fill?: Tone;
  readonly fillOpacity?: number;
  readonly stroke?: Tone;
  readonly strokeOpacity?: number;
  readonly width?: number;
  readonly dash?: string;
}

/** A piece of a sign as the map draws it: paths one over another, or the sign of a status. */
export type Swatch = { readonly paths: readonly SwatchPath[] } | { readonly dot: Certainty };

const LINE = 'M1 6h28';
const AREA = 'M2 1h26v10H2z';
const HATCH = 'M2 7 8 1M4.5 11 14.5 1M11 11 21 1M17.5 11 27.5 1M24 11 28 7';

/** The zoom whose soft edges a legend shows, and how much of the widest has room in it, in pixels. */
const CLOSE = 9;
const WIDEST = 11;

const dashOf = (name: Dash, width: number): string => dashes[name].map((n) => n * width).join(' ');

/** What a sign's swatch is drawn of. */
export function swatchOf(sample: Sign['sample']): Swatch {
  if ('dot' in sample) return sample;
  return { paths: 'line' in sample ? lineOf(sample.line) : areaOf(sample.area) };
}

function lineOf({ stroke = 'ink', width = 1, dash, ticks, soft, strokeOpacity }: Paint): SwatchPath[] {
  const edges = soft ? softEdgeAt(CLOSE) : [];
  const seen = strokeOpacity === undefined ? {} : { strokeOpacity };
  return [
    ...edges.map((edge) => ({
      d: LINE,
      stroke: soft!,
      width: Math.min(edge.width, WIDEST),
      strokeOpacity: edge.opacity * (strokeOpacity ?? 1)
    })),
    { d: LINE, stroke, width, ...seen, ...(dash && { dash: dashOf(dash, width) }) },
    ...(ticks ? [{ d: LINE, stroke, width: ticks, dash: dashOf('ticks', ticks) }] : [])
  ];
}

function areaOf({ fill, fillOpacity, hatch, stroke, width = 1 }: Paint): SwatchPath[] {
  return [
    ...(fill ? [{ d: AREA, fill, ...(fillOpacity !== undefined && { fillOpacity }) }] : []),
    ...(hatch ? [{ d: HATCH, stroke: hatch, strokeOpacity: 0.6 }] : []),
    ...(stroke ? [{ d: AREA, stroke, width }] : [])
  ];
}
