import type { FeatureCollection, Point } from 'geojson';
import { typeset } from '../facts/typeset.ts';
import { places, type PlaceId } from '../facts/places.ts';
import type { PlaceKind } from '../facts/place-kind.ts';
import type { Place } from '../facts/schema.ts';
import type { Step } from '../story/types.ts';
import { positionCredits } from './credits.ts';
import { precisionOf } from './precision.ts';
import type { DrawnSource } from './types.ts';

/** What the open data says of a place. */
export interface OpenPlace {
  readonly id: PlaceId;
  readonly name: string;
  /** Its full name and its names in other languages, by language; null where we have none. */
  readonly fullName: string | null;
  readonly nameKo: string | null;
  readonly nameRu: string | null;
  readonly nameUk: string | null;
  readonly kind: PlaceKind;
  /** How exact the position is: in words, and within how many kilometres where that is known. */
  readonly precision: string;
  readonly precisionKm: number | null;
  readonly approximate: boolean;
  readonly note: string | null;
  /** The steps whose maps show it. */
  readonly steps: readonly string[];
  /** What the position rests on. */
  readonly sources: readonly Omit<DrawnSource, 'carries'>[];
}

/** The places that a step's map names or joins. */
export function placesOf({ scene }: Pick<Step, 'scene'>): ReadonlySet<PlaceId> {
  return new Set([
    ...scene.labels.flatMap((use) => (typeof use === 'string' ? [use] : 'place' in use ? [use.place] : [])),
    ...scene.layers.flatMap((use) => ('flow' in use ? use.flow : [])),
    ...(scene.callouts ?? []).flatMap(({ from, to }) => (typeof to === 'string' ? [from, to] : [from]))
  ]);
}

/** Every place that the maps of these steps show, as GeoJSON (RFC 7946), in the order of the facts. */
export function openPlaces(steps: readonly Pick<Step, 'id' | 'scene'>[]): FeatureCollection<Point, OpenPlace> {
  const shown = new Map<PlaceId, string[]>();
  for (const step of steps) {
    for (const place of placesOf(step)) shown.set(place, [...(shown.get(place) ?? []), step.id]);
  }
  return {
    type: 'FeatureCollection',
    features: (Object.entries(places) as [PlaceId, Place][]).flatMap(([id, place]) => {
      const on = shown.get(id);
      if (!on) return [];
      const { words, km } = precisionOf(place);
      return [
        {
          type: 'Feature' as const,
          id,
          properties: {
            id,
            name: place.name,
            fullName: place.fullName ?? null,
            nameKo: place.nameKo ?? null,
            nameRu: place.nameRu ?? null,
            nameUk: place.nameUk ?? null,
            kind: place.kind,
            precision: words,
            precisionKm: km,
            approximate: place.approximate,
            note: place.note ? typeset(place.note) : null,
            steps: on,
            sources: positionCredits(place).map(({ carries: _, ...source }) => source)
          },
          geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] }
        }
      ];
    })
  };
}
