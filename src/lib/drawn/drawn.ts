import { geoArea, geoBounds, geoLength } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import { statusOn } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { lines } from '../facts/lines.ts';
import { places, type PlaceId } from '../facts/places.ts';
import type { Claim, Line, Place } from '../facts/schema.ts';
import type { SourceId } from '../facts/sources.ts';
import { sentenceCase, typeset } from '../facts/typeset.ts';
import { EARTH } from '../facts/positions.ts';
import { kilometres, measure, measureTo } from '../stage/callouts.ts';
import { plateOf } from '../stage/make-plate.ts';
import type { Callout, LabelUse, LayerUse, Step } from '../story/types.ts';
import { basemapCredit, claimCredits, credits, positionCredits } from './credits.ts';
import { degrees, degreesOfBox } from './degrees.ts';
import { looksOf, roughly } from './looks.ts';
import { precisionOf } from './precision.ts';
import type { Drawn, DrawnRow, DrawnSource, DrawnStatus, Known } from './types.ts';
import { wordsOfLabel, wordsOfLine, wordsOfPlace } from './words.ts';

type Of<T, K extends string> = Extract<Exclude<T, string>, Readonly<Record<K, unknown>>>;
type PlaceLabel = Of<LabelUse, 'place'>;
type FreeLabel = Of<LabelUse, 'at'>;
type Flow = Of<LayerUse, 'flow'>;
type LineUse = Of<LayerUse, 'line'>;

/** What every row of a scene goes by. */
interface Context {
  readonly day: string;
  readonly by: readonly SourceId[];
}

/**
 * Everything that a step's map draws, as a list. How firmly things were known is said for `day` (`YYYY-MM-DD`); without
 * one for the day that the scene shows, by which the map itself is drawn. Throws a RangeError where a place's position
 * has an origin that precision.ts cannot read.
 */
export function drawnIn(step: Pick<Step, 'id' | 'title' | 'scene'>, day: string = step.scene.asOf): Drawn {
  const { scene } = step;
  const context: Context = { day, by: scene.by };
  const layers = scene.layers.filter((use) => !('country' in use));
  const labels = scene.labels.map((use) => (typeof use === 'string' ? { place: use } : use));
  const callouts = scene.callouts ?? [];
  const tinted = scene.layers.flatMap((use) => ('country' in use ? [use.country] : []));
  return {
    step: step.id,
    title: step.title,
    alt: scene.alt,
    // On which side the words stand moves the picture, and changes neither its middle nor its scale.
    looks: looksOf(plateOf(step.id, scene, 'left')),
    asOf: scene.asOf,
    day,
    by: credits(scene.by, 'statement'),
    rows: [
      ...labels.flatMap((use) => ('place' in use ? [placeRow(use, context)] : [])),
      ...layers.map((use, i) => ('line' in use ? lineRow(use, i, context) : flowRow(use as Flow, i, context))),
      // The plate has distances after all other marks.
      ...callouts.map((use, i) => distanceRow(use, layers.length + i)),
      ...labels.flatMap((use, i) => ('at' in use ? [wordRow(use, i, context)] : [])),
      ...(tinted.length > 0 ? [tintRow(tinted)] : [])
    ]
  };
}

const oneLine = (text: string) => text.replaceAll('\n', ' ');

const point = (id: PlaceId): readonly [number, number] => [places[id].lon, places[id].lat];

function known(day: string, claim: ClaimId | undefined, otherwise: DrawnStatus): Known {
  if (!claim) return { day, status: otherwise };
  const { sentence, statusHistory }: Claim = claims[claim];
  return {
    day,
    status: statusOn({ statusHistory }, day)?.status ?? null,
    claim: { id: claim, sentence: typeset(sentence) }
  };
}

function placeRow({ place: id, text, note, claim }: PlaceLabel, { day, by }: Context): DrawnRow {
  const place: Place = places[id];
  const name = oneLine(text ?? place.name);
  const { words, decimals } = precisionOf(place);
  const kind = wordsOfPlace[place.kind];
  const says = claim ? claimCredits(claim, day) : { sources: note ? credits(by, 'statement') : [] };
  return {
    key: `place:${id}`,
    kind: 'place',
    name,
    what: name === place.name ? kind : `${place.name}, ${kind}`,
    where: degrees(point(id), decimals),
    at: point(id),
    precision: words,
    ...(claim && { known: known(day, claim, 'alleged') }),
    ...(note && { note: oneLine(note) }),
    ...says,
    sources: [...positionCredits(place), ...says.sources]
  };
}

function lineRow(use: LineUse, index: number, { day }: Context): DrawnRow {
  const line: Line = lines[use.line];
  const sources = credits(line.sources, 'statement');
  return {
    key: `mark:${index}`,
    kind: 'line',
    name: line.name,
    what: wordsOfLine[line.kind],
    ...whereIs(line),
    known: known(day, use.claim ?? line.claim, line.status),
    asOf: line.asOf,
    account: line.account,
    ...(line.note && { note: line.note }),
    sources
  };
}

/** Where a line or area lies, and how long or large it is as drawn. */
function whereIs({ geometry, kind }: Line): Pick<DrawnRow, 'where' | 'km'> {
  const shape = geometry as GeoPermissibleObjects;
  if (geometry.type === 'LineString' && kind.endsWith('-route')) {
    const [from, to] = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!] as unknown as [
      readonly [number, number],
      readonly [number, number]
    ];
    const km = geoLength(shape) * EARTH;
    return {
      where: `From ${degrees(from, 2)} to ${degrees(to, 2)}, about ${kilometres(km)} as drawn`,
      km: Math.round(km)
    };
  }
  const box = degreesOfBox(geoBounds(shape), 1);
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return { where: box };
  const area = roughly(geoArea(shape) * EARTH ** 2);
  return { where: `${box}; about ${area.toLocaleString('en-GB')} square kilometres as drawn` };
}

function between(from: PlaceId, to: PlaceId): Pick<DrawnRow, 'where' | 'km'> {
  const { km } = measure(point(from), point(to));
  return {
    where: `From ${places[from].name} to ${places[to].name}, about ${kilometres(km)} along the great circle`,
    km: Math.round(km)
  };
}

function flowRow({ flow: [from, to], what, claim, certainty }: Flow, index: number, { day, by }: Context): DrawnRow {
  return {
    key: `mark:${index}`,
    kind: 'flow',
    name: sentenceCase(what),
    what: 'arrow',
    ...between(from, to),
    known: known(day, claim, certainty ?? 'established'),
    note: 'The arrow joins two places and is not a route.',
    ...(claim ? claimCredits(claim, day) : { sources: credits(by, 'statement') })
  };
}

function distanceRow({ from, to }: Callout, index: number): DrawnRow {
  const start: Place = places[from];
  const line: Line | null = typeof to === 'string' ? null : lines[to.line];
  const end = typeof to === 'string' ? places[to].name : (line as Line).name;
  const { km } =
    typeof to === 'string' ? measure(point(from), point(to)) : measureTo(point(from), lines[to.line].geometry);
  return {
    key: `mark:${index}`,
    kind: 'distance',
    name: `${start.name} to ${end}: ${kilometres(km)}`,
    what: line ? 'distance to the nearest point of the line as drawn' : 'distance as the crow flies',
    where: `From ${degrees(point(from), 2)}${typeof to === 'string' ? ` to ${degrees(point(to), 2)}` : ''}`,
    km: Math.round(km),
    precision: 'computed from the coordinates, by us',
    sources: unique([
      ...positionCredits(start),
      ...(typeof to === 'string' ? positionCredits(places[to]) : credits((line as Line).sources, 'position'))
    ])
  };
}

/** Seas and countries are plain geography; what else is written on a map is the scene's own statement. */
function wordRow({ at, text, kind }: FreeLabel, index: number, { by }: Context): DrawnRow {
  return {
    key: `word:${index}`,
    kind: 'word',
    name: oneLine(text),
    what: wordsOfLabel[kind],
    where: `The words stand at about ${degrees(at, 0)}`,
    at,
    sources: kind === 'country' || kind === 'water' ? basemapCredit() : credits(by, 'statement')
  };
}

const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' });

function tintRow(codes: readonly string[]): DrawnRow {
  const names = [...new Set(codes)].map((code) => countryNames.of(code) ?? code);
  return {
    key: 'tint',
    kind: 'tint',
    name: `Tinted: ${names.join(', ')}`,
    what: names.length === 1 ? 'country set off by colour' : 'countries set off by colour',
    where: null,
    sources: basemapCredit()
  };
}

const unique = (all: readonly DrawnSource[]): readonly DrawnSource[] => [
  ...new Map(all.map((one) => [one.id ?? one.url, one])).values()
];
