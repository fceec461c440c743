import { places, type PlaceId } from '../facts/places.ts';
import type { Event } from '../facts/schema.ts';
import type { FieldsOf } from './field.ts';

/** Where something was. */
export interface OpenSite {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly place: PlaceId | null;
}

/** What the fields of a site mean. */
export const siteFields: FieldsOf<OpenSite> = {
  name: { type: 'text', means: 'Its name as the record gives it.' },
  lat: { type: 'number', means: 'Latitude in degrees north (WGS 84).' },
  lon: { type: 'number', means: 'Longitude in degrees east (WGS 84).' },
  place: {
    type: 'text',
    means: 'Id of the place among those that maps can name, as in places.geojson where a map shows it.',
    none: 'none of those'
  }
};

/** A site of the facts as open data: where it has no position of its own, with that of its place. */
export function openSite(site: Event['places'][number]): OpenSite {
  const { lat, lon } = 'lat' in site ? site : places[site.place];
  return { name: site.name, lat, lon, place: site.place ?? null };
}
