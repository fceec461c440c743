import type { ClaimId } from '../facts/claims.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import type { SourceId } from '../facts/sources.ts';

/** The list twin of a map: everything that a scene draws, as plain data that travels as JSON. */

/** How firmly something drawn is known: a claim's status, or a line's own where nobody claims it. */
export type DrawnStatus = ClaimStatus | 'assessed' | 'established';

/** What a source carries of a row. */
export type Carries = 'position' | 'statement' | 'basemap';

/** A source of a row. `id` is null for gazetteers, which are not among the sources of the story. */
export interface DrawnSource {
  readonly id: SourceId | null;
  readonly carries: Carries;
  readonly publisher: string;
  /** As precise as it is known, or null where the page is undated. */
  readonly date: string | null;
  readonly url: string;
  /** Of a claim: the day (UTC) on which what this source tells of it was first said. */
  readonly said?: string;
}

/** How firmly a row's statement was known at the end of a day (UTC). */
export interface Known {
  readonly day: string;
  /** Null where nobody had made the claim yet. */
  readonly status: DrawnStatus | null;
  readonly claim?: { readonly id: ClaimId; readonly sentence: string };
}

export type DrawnKind = 'place' | 'line' | 'flow' | 'distance' | 'word' | 'tint';

/**
 * One thing on the map. `key` is the thing's own key on the map: `place:<id>` for a place's label, `mark:<index>` for
 * what is drawn as a line or area (its index in the plate's marks), `word:<index>` for words that name no place,
 * `tint` for the tinted countries.
 */
export interface DrawnRow {
  readonly key: string;
  readonly kind: DrawnKind;
  readonly name: string;
  /** What sort of thing it is, in plain words. */
  readonly what: string;
  /** Where it is, in words, with coordinates in degrees (WGS 84); null where the basemap alone says it. */
  readonly where: string | null;
  /** A point's [longitude, latitude] in degrees, as the facts have it. */
  readonly at?: readonly [number, number];
  /** A length in kilometres: of a route as it is drawn, of all else along the great circle. */
  readonly km?: number;
  /** How exact the position is, in words. */
  readonly precision?: string;
  readonly known?: Known;
  /** The date whose state it shows, as precise as it is known. */
  readonly asOf?: string;
  /** By whose account, in words. */
  readonly account?: string;
  readonly note?: string;
  readonly sources: readonly DrawnSource[];
  /** The sources that spoke of the row's claim only after the list's day. */
  readonly later?: readonly DrawnSource[];
}

/** A map told as a list. */
export interface Drawn {
  readonly step: string;
  readonly title: string;
  /** What the map shows, in words. */
  readonly alt: string;
  /** Where the camera looks, and how much of the Earth it holds, in a sentence. */
  readonly looks: string;
  /** The day whose state of the world the map shows. */
  readonly asOf: string;
  /** The day for which the rows say how firmly things were known. */
  readonly day: string;
  /** By whose account the map is. */
  readonly by: readonly DrawnSource[];
  readonly rows: readonly DrawnRow[];
}
