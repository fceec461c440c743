import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Basemap, Detail } from '../basemap/read.ts';
import { softEdgeAt, type Paint } from '../paint.ts';
import type { BaseKind } from './style.ts';

/** Features as a source takes them. */
export const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const KINDS = {
  countries: 'land',
  coast: 'coast',
  lakes: 'lake',
  rivers: 'river',
  provinces: 'province',
  borders: 'border'
} as const satisfies Partial<Record<keyof Basemap, BaseKind>>;

/** The features of one of the basemap's files, each with its kind (`k`) and its file (`f`), by which layers choose. */
export const baseFeatures = (basemap: Basemap, file: Detail): Feature[] =>
  (Object.entries(KINDS) as [keyof typeof KINDS, BaseKind][]).flatMap(([part, k]) =>
    (basemap[part].features as Feature[]).map((f) => ({ ...f, properties: { ...f.properties, k, f: file } }))
  );

/** More than the features of one mark. */
const MOST_FEATURES = 16;

/**
 * A mark as features that the slot's layers can draw: an area, and a stroke, and a second one for ticks. Each has an id of
 * its own, the same at every call for the same `order`, so that it can be replaced.
 */
export function markFeatures(
  geometry: Geometry,
  paint: Paint,
  order: number,
  zoom: number,
  hatch: string | undefined
): Feature[] {
  const base = { type: 'Feature' as const, geometry };
  const opacity = paint.strokeOpacity ?? 1;
  const features: Feature[] = [];
  if (paint.fill || hatch) {
    features.push({
      ...base,
      properties: {
        ...(paint.fill && { fill: paint.fill, fillOpacity: paint.fillOpacity ?? 1 }),
        ...(hatch && { hatch })
      }
    });
  }
  if (paint.soft) {
    for (const { width, opacity: part } of softEdgeAt(zoom)) {
      const stroke = { stroke: paint.soft, opacity: part * opacity, order };
      features.push({ ...base, properties: { ...stroke, width, dash: 'solid' } });
    }
  }
  if (paint.stroke) {
    const stroke = { stroke: paint.stroke, opacity, order };
    features.push({ ...base, properties: { ...stroke, width: paint.width ?? 1, dash: paint.dash ?? 'solid' } });
    if (paint.ticks) features.push({ ...base, properties: { ...stroke, width: paint.ticks, dash: 'ticks' } });
  }
  return features.map((feature, i) => ({ ...feature, id: order * MOST_FEATURES + i }));
}
