import type { FeatureCollection, Geometry } from 'geojson';
import { DEFAULT_AS_OF, statusOn } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { lines } from '../facts/lines.ts';
import type { Line } from '../facts/schema.ts';
import { credits } from './credits.ts';
import { rfc7946 } from './rfc7946.ts';
import type { DrawnSource, DrawnStatus } from './types.ts';
import { wordsOfLine } from './words.ts';

/** What the open data says of a line. */
export interface OpenLine {
  readonly id: string;
  readonly name: string;
  /** The kind by its code, and in words. */
  readonly kind: Line['kind'];
  readonly kindInWords: string;
  /** The date whose state the line shows. */
  readonly asOf: string;
  /** How firmly it was known at the end of `statusOn` (UTC); null where nobody had claimed it yet. */
  readonly status: DrawnStatus | null;
  readonly statusOn: string;
  /** The claim that decides the status, where one does. */
  readonly claim: ClaimId | null;
  readonly account: string;
  readonly note: string | null;
  readonly sources: readonly Omit<DrawnSource, 'carries'>[];
}

/** Every line and area that is a statement about the world, as GeoJSON (RFC 7946), its status that of `day`. */
export function openLines(day: string = DEFAULT_AS_OF): FeatureCollection<Geometry, OpenLine> {
  return {
    type: 'FeatureCollection',
    features: Object.entries<Line>(lines).map(([id, line]) => ({
      type: 'Feature',
      id,
      properties: {
        id,
        name: line.name,
        kind: line.kind,
        kindInWords: wordsOfLine[line.kind],
        asOf: line.asOf,
        status: line.claim ? (statusOn(claims[line.claim], day)?.status ?? null) : line.status,
        statusOn: day,
        claim: line.claim ?? null,
        account: line.account,
        note: line.note ?? null,
        sources: credits(line.sources, 'statement').map(({ carries: _, ...source }) => source)
      },
      geometry: rfc7946(line.geometry)
    }))
  };
}
