import type { PlaceKind } from '../facts/place-kind.ts';
import type { ClaimStatus, LineKind } from '../facts/schema.ts';
import type { LabelUse } from '../story/types.ts';
import type { DrawnStatus } from './types.ts';

/** Plain words for the kinds of things on a map. */

export const wordsOfLine: Readonly<Record<LineKind, string>> = {
  front: 'front line',
  'front-history': 'front line of the Korean War',
  'control-russian': 'ground held by Russia',
  'control-ukrainian': 'ground held by Ukraine',
  'grey-zone': 'contested ground',
  demarcation: 'demarcation line',
  zone: 'demilitarised zone',
  'border-disputed': 'line of division',
  'sea-route': 'way by sea',
  'rail-route': 'way by rail',
  'air-route': 'way by air',
  region: 'outline of a region'
};

type FreeLabel = Extract<Exclude<LabelUse, string>, { readonly at: unknown }>['kind'];

export const wordsOfLabel: Readonly<Record<FreeLabel, string>> = {
  country: 'name of a country',
  water: 'name of a water',
  region: 'name of a region',
  note: 'note on the map'
};

/** That a place is a training ground or a depot is a statement; the map only repeats that somebody named it so. */
export const wordsOfPlace: Readonly<Record<PlaceKind, string>> = {
  airbase: 'air base',
  airport: 'airport',
  border: 'point on a border',
  bridge: 'bridge',
  capital: 'capital',
  city: 'city',
  depot: 'named as an ammunition depot',
  factory: 'factory',
  headquarters: 'headquarters',
  island: 'island',
  'launch-site': 'launch site',
  port: 'port',
  sea: 'sea area',
  spit: 'spit',
  station: 'railway station',
  town: 'town',
  training: 'named as a training ground',
  village: 'village'
};

/** The standing of what no claim carries; claims have their own words in facts/plain-words.ts. */
export const wordsOfOwnStatus: Readonly<Record<Exclude<DrawnStatus, ClaimStatus>, string>> = {
  assessed: 'assessed from reports',
  established: 'a matter of record'
};

/** Whether it is a claim's standing, which has a sign: one of the five statuses, or none yet. */
export const isClaimStatus = (status: DrawnStatus | null): status is ClaimStatus | null =>
  status !== 'established' && status !== 'assessed';
