import { claims, type ClaimId } from '../facts/claims.ts';
import { events } from '../facts/events.ts';
import type { Claim, Event, Place, Source } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import { precisionOf, type Gazetteer } from './precision.ts';
import type { Carries, DrawnRow, DrawnSource } from './types.ts';

/** Who stands behind the basemap: coasts, borders, the shapes of countries. */
export const BASEMAP: SourceId = 'natural-earth';

/** Sources of the story as those of something drawn, each once. */
export const credits = (ids: readonly SourceId[], carries: Carries): readonly DrawnSource[] =>
  [...new Set(ids)].map((id) => {
    const { publisher, date, url }: Source = sources[id];
    return { id, carries, publisher, date, url };
  });

/** The basemap's source: for what is plain geography. */
export const basemapCredit = (): readonly DrawnSource[] => credits([BASEMAP], 'basemap');

const WORKS: Readonly<Record<Exclude<Gazetteer, 'Natural Earth'>, Pick<DrawnSource, 'publisher' | 'url'>>> = {
  GeoNames: { publisher: 'GeoNames', url: 'https://www.geonames.org' },
  Wikipedia: { publisher: 'Wikipedia', url: 'https://www.wikipedia.org' },
  'OSM/Wikidata': { publisher: 'OpenStreetMap, by way of Wikidata', url: 'https://www.wikidata.org' }
};

const gazetteerCredit = (name: Gazetteer): readonly DrawnSource[] =>
  name === 'Natural Earth'
    ? credits([BASEMAP], 'position')
    : [{ id: null, carries: 'position', date: null, ...WORKS[name] }];

/** What a place's position rests on; the basemap's source where it was placed without any. */
export function positionCredits(place: Place): readonly DrawnSource[] {
  const { gazetteers, event } = precisionOf(place);
  if (event) {
    const found: Event = events[event];
    return credits(
      found.sources.map(({ source }) => source),
      'position'
    );
  }
  return gazetteers.length > 0 ? gazetteers.flatMap(gazetteerCredit) : basemapCredit();
}

/**
 * The sources of everything that was said of a claim up to a day, or of all of it where the claim is younger; and those
 * that spoke only later. Each bears the day on which it first did.
 */
export function claimCredits(id: ClaimId, day: string): Pick<DrawnRow, 'sources' | 'later'> {
  const { assertions }: Claim = claims[id];
  const first = new Map<SourceId, string>();
  for (const { date, sources: cited } of assertions) {
    for (const { source } of cited) {
      const known = first.get(source);
      if (known === undefined || date < known) first.set(source, date);
    }
  }
  const all = credits([...first.keys()], 'statement').map((one) => ({ ...one, said: first.get(one.id!)! }));
  const until = all.filter(({ said }) => said <= day);
  return until.length > 0 ? { sources: until, later: all.filter(({ said }) => said > day) } : { sources: all };
}
