import { z } from 'zod';
import type { ClaimId } from './claims.ts';
import { isoDay, partialDate, whenSchema } from './date-schema.ts';
import { placeKind } from './place-kind.ts';
import type { PlaceId } from './places.ts';
import type { Ruling } from './rules.ts';
import type { SourceId } from './sources.ts';

/**
 * The shape of every fact, in one file, so that whoever adds a fact finds them all in one place. The zod schemas check the data at build; the types are inferred from them, so the two cannot
 * drift apart. References to other tables are typed by those tables' keys: a typo fails the type check, and the build
 * (`validate.ts`) names the file, the id and the remedy.
 */

const ref = <Id extends string>() => z.string() as unknown as z.ZodType<Id>;

/** WGS 84 degrees. */
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** What kind of publisher stands behind a page; a judgement about the host, strongest first. */
export const sourceClass = z.enum(['official', 'agency', 'major', 'specialist', 'republisher', 'weak']);
export type SourceClass = z.infer<typeof sourceClass>;

/** One page. A title in [brackets] is a description of the page, not its title. `date: null` is shown as "undated". */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: partialDate.nullable(),
  url: z.url({ protocol: /^https?$/ }),
  class: sourceClass
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** A pointer at a source, with what exactly that page carries where it is not the whole entry. */
const citationSchema = z.strictObject({ source: ref<SourceId>(), supports: z.string().optional() }).readonly();
export type Citation = z.infer<typeof citationSchema>;
const citations = z.array(citationSchema).readonly();

/** A place that a map can name. Coordinates in degrees (WGS 84); `coordinates` says where they come from. */
export const placeSchema = z.strictObject({
  name: z.string().min(1),
  fullName: z.string().optional(),
  nameKo: z.string().optional(),
  nameRu: z.string().optional(),
  nameUk: z.string().optional(),
  lat: latitude,
  lon: longitude,
  kind: placeKind,
  note: z.string().optional(),
  coordinates: z.string().min(1),
  approximate: z.boolean()
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** Where something happened, as its entry gives it; `place` when it is one of the places that maps name. */
const siteSchema = z
  .strictObject({ name: z.string().min(1), lat: latitude, lon: longitude, place: ref<PlaceId>().optional() })
  .readonly();

/** The same without a position of its own: it lies where the place does. */
const atPlaceSchema = z.strictObject({ name: z.string().min(1), place: ref<PlaceId>() }).readonly();

/** A number with its unit, who gave it and as of when. */
const figureSchema = z
  .strictObject({
    label: z.string().min(1),
    value: z.union([z.number(), z.string()]),
    unit: z.string().optional(),
    estimatedBy: z.string().optional(),
    asOf: partialDate.optional()
  })
  .readonly();

/** What an event is about; decides its lane in the timeline. */
const eventTheme = z.enum([
  'founding',
  'aid',
  'war',
  'arms',
  'troops',
  'rupture',
  'treaty',
  'rapprochement',
  'diplomacy',
  'sanctions',
  'deployment',
  'allies',
  'abroad',
  'ideology',
  'exchange',
  'seoul',
  'un-and-west',
  'china',
  'outlook',
  'fallout'
]);
export type EventTheme = z.infer<typeof eventTheme>;

/** A dated event. `when` is its time where that is known only so far; `date` then is its first day. `importance` 1 must appear, 2 useful, 3 background. `sameAs` names other records of the same event
 * (plain strings: a table cannot be typed by its own keys; the build checks them). */
export const eventSchema = z.strictObject({
  date: partialDate,
  endDate: partialDate.optional(),
  when: whenSchema.optional(),
  title: z.string().min(1),
  summary: z.string().min(1),
  theme: eventTheme,
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  actors: z.array(z.string()).readonly(),
  country: z.string().optional(),
  places: z.array(z.union([atPlaceSchema, siteSchema])).readonly(),
  figures: z.array(figureSchema).readonly(),
  status: z.enum(['established', 'confirmed', 'claimed', 'disputed', 'analysis']).optional(),
  statusNote: z.string().optional(),
  conflict: z.string().optional(),
  note: z.string().optional(),
  sameAs: z.array(z.string()).readonly().optional(),
  sources: citations
});
export type Event = Readonly<z.infer<typeof eventSchema>>;

/** How firmly a claim was known on a day. */
export const claimStatus = z.enum(['alleged', 'corroborated', 'confirmed', 'contradicted', 'unresolved']);
export type ClaimStatus = z.infer<typeof claimStatus>;

/** What a speaker did with a claim. `confirms` is the speaker's own word and does not by itself make it confirmed. */
export const stance = z.enum(['asserts', 'denies', 'declines', 'corroborates', 'confirms', 'admits']);
export type Stance = z.infer<typeof stance>;

/**
 * One speaker's word on a claim on one day. `byCountry`: ISO 3166 code, NATO, UN, or XX for several or anonymous.
 * `anonymous`: nobody stands for it with a name. `outside`: a voice outside governments, which makes no claim by itself.
 * `openEvidence`: it comes with evidence that anyone can check. rules.ts says what follows from each.
 */
const assertionSchema = z
  .strictObject({
    date: isoDay,
    by: z.string().min(1),
    byCountry: z.string().min(1),
    anonymous: z.literal(true).optional(),
    outside: z.literal(true).optional(),
    openEvidence: z.literal(true).optional(),
    stance,
    detail: z.string().min(1),
    note: z.string().optional(),
    sources: citations
  })
  .readonly();
export type Assertion = z.infer<typeof assertionSchema>;

/**
 * The editor's words on a claim's standing from a day on. With `override` the standing is the editor's judgement instead
 * of what the rules give; it holds until the rules give something new, or the editor writes again.
 */
const reasonSchema = z
  .strictObject({ from: isoDay, override: claimStatus.optional(), why: z.string().min(1) })
  .readonly();
export type Reason = z.infer<typeof reasonSchema>;

/** One line of the ledger: a sentence that can be true or false, who said what about it, and the editor's words on it. */
export const claimSchema = z.strictObject({
  sentence: z.string().min(1),
  place: siteSchema.optional(),
  assertions: z.array(assertionSchema).readonly(),
  reasons: z.array(reasonSchema).readonly(),
  conflict: z.string().optional(),
  note: z.string().optional()
});
export type ClaimRecord = Readonly<z.infer<typeof claimSchema>>;

/**
 * From which day a status holds, why, and whether the rules or the editor's judgement give it. `ruling`: what the rules
 * give on that day by themselves; null while nobody had said it.
 */
export interface StatusChange {
  readonly from: string;
  readonly status: ClaimStatus;
  readonly why: string;
  readonly by: 'rules' | 'editor';
  readonly ruling: Ruling | null;
}

/** A claim with its history, which history.ts computes. */
export interface Claim extends Omit<ClaimRecord, 'reasons'> {
  readonly statusHistory: readonly StatusChange[];
}

/**
 * One estimator's number on one day; `low` or `high` null is an open end ("more than", "up to"). `about` is the time the
 * number is of, where that is not the day it was given.
 */
export const estimateSchema = z.strictObject({
  metric: z.string().min(1),
  date: partialDate,
  low: z.number().nullable(),
  high: z.number().nullable(),
  about: whenSchema.optional(),
  estimatedBy: z.string(),
  conflict: z.string().optional(),
  note: z.string().optional(),
  sources: citations
});
export type Estimate = Readonly<z.infer<typeof estimateSchema>>;

/** How a number is bounded in its source: "more than", "up to", "about". */
export const bound = z.enum(['at-least', 'at-most', 'about']);
export type Bound = z.infer<typeof bound>;

/**
 * One number of a series. `date` is the day it was given, or the time it is of where nothing else is known; `said` the
 * day it was given where `date` is the time it is of; `period` the time it is of, in full. `low` and `high` where the
 * source gives a range. `measure` says what was counted or reckoned, where a series holds different measures; `group` what it is a number of.
 */
const pointSchema = z
  .strictObject({
    date: z.string().min(4),
    said: partialDate.optional(),
    period: whenSchema.optional(),
    value: z.number().nullable(),
    low: z.number().optional(),
    high: z.number().optional(),
    bound: bound.optional(),
    measure: z.string().min(1).optional(),
    group: z.string().min(1).optional(),
    note: z.string().optional(),
    estimatedBy: z.string().optional(),
    sources: z.array(ref<SourceId>()).readonly().optional()
  })
  .readonly();
export type SeriesPoint = z.infer<typeof pointSchema>;

/** Numbers of one kind by one counter over time. Mind `caution` and `conflict`: series are never joined. */
export const seriesSchema = z.strictObject({
  name: z.string().min(1),
  unit: z.string().min(1),
  estimatedBy: z.string().min(1),
  points: z.array(pointSchema).readonly(),
  caution: z.string().optional(),
  conflict: z.string().optional(),
  note: z.string().optional(),
  sources: citations
});
export type Series = Readonly<z.infer<typeof seriesSchema>>;

/**
 * How a line or area is drawn:
 * `front`, `control-russian`, `control-ukrainian`, `grey-zone` (terrain); `demarcation`, `zone`, `border-disputed`
 * (borders); `sea-route`, `rail-route`, `air-route` (movement); `region` (an administrative outline); `points`.
 */
const lineKind = z.enum([
  'front',
  'front-history',
  'control-russian',
  'control-ukrainian',
  'grey-zone',
  'demarcation',
  'zone',
  'border-disputed',
  'sea-route',
  'rail-route',
  'air-route',
  'region'
]);
export type LineKind = z.infer<typeof lineKind>;

/**
 * A line or area on the maps that is a statement about the world. Geometry is GeoJSON in degrees, [lng, lat];
 * polygons wind clockwise as d3-geo needs. `account` says by whose account, in words for the reader.
 */
export const lineSchema = z.strictObject({
  name: z.string().min(1),
  kind: lineKind,
  asOf: partialDate,
  status: z.enum(['alleged', 'corroborated', 'confirmed', 'contradicted', 'unresolved', 'assessed', 'established']),
  claim: ref<ClaimId>().optional(),
  account: z.string().min(1),
  note: z.string().optional(),
  sources: z.array(ref<SourceId>()).readonly(),
  geometry: z.custom<LineGeometry>((g) => typeof g === 'object' && g !== null && 'type' in g && 'coordinates' in g)
});
export type Line = Readonly<z.infer<typeof lineSchema>>;

/** The GeoJSON geometries a line may have, in readonly form so that `as const` tables satisfy it. */
export type LineGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };
