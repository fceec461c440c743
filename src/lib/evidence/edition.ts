import type { ClaimId } from '../facts/claims.ts';
import { isRealDate, spanOf } from '../facts/dates.ts';
import type { SourceId } from '../facts/sources.ts';
import type { FigureId } from '../story/figures.ts';

/** What has been put right, and what has changed, since the first publication; shown on the page about the project. */

/** The day the facts were compiled, and the month this edition came out. */
export const COMPILED = '2026-11-23';
export const EDITION = '2026-11';

/** The month of the newest page that was found. */
export const NEWEST = '2026-05';

/** The pages beside the story that can hold an error of their own; what is wrong in the story is wrong in a step. */
export const CORRECTED_PAGES = ['/about/', '/claims/', '/data/', '/sources/'] as const;
export type CorrectedPage = (typeof CORRECTED_PAGES)[number];

/** Where an error stood: in a step, with its map; a claim; a source; a figure; or a page beside the story. */
export type CorrectedPlace =
  | { readonly step: string }
  | { readonly claim: ClaimId }
  | { readonly source: SourceId }
  | { readonly figure: FigureId }
  | { readonly page: CorrectedPage };

/** One error that was put right. */
export interface Correction {
  /** Kebab-case, unique, never reused: it is part of an address (`/about/#correction-<id>`). */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly where: CorrectedPlace;
  /** What was wrong, as a noun without a full stop: "the year of the treaty". */
  readonly what: string;
  /** What it said, and what it says now; whole sentences. */
  readonly was: string;
  readonly is: string;
  /** Why; whole sentences. */
  readonly why: string;
}

/** Something that is new. */
export interface Change {
  /** Kebab-case, unique, never reused. */
  readonly id: string;
  /** As precise as it is known. */
  readonly date: string;
  readonly what: string;
}

/** The newest first. */
export const corrections: readonly Correction[] = [];

/** What is new, the newest first. */
export const changeLog: readonly Change[] = [{ id: 'first-publication', date: EDITION, what: 'First publication.' }];

/**
 * The day to give for a date where programs ask for a whole day: of a month or year its first, but never one before the
 * facts were compiled, since nothing was published before. Throws a RangeError for a date that does not exist.
 */
export function dayOf(date: string): string {
  const { from } = spanOf(date);
  return from < COMPILED ? COMPILED : from;
}

/** The day of the newest correction or change. A date that does not exist counts for nothing: check-edition.ts names it. */
export const modifiedOn = (put: readonly Pick<Correction, 'day'>[], changed: readonly Pick<Change, 'date'>[]): string =>
  [...put.map(({ day }) => day), ...changed.map(({ date }) => date)]
    .filter(isRealDate)
    .map(dayOf)
    .reduce((a, b) => (a > b ? a : b), COMPILED);

/** The day of publication, and that of the newest change. */
export const DATE_PUBLISHED = dayOf(EDITION);
export const DATE_MODIFIED = modifiedOn(corrections, changeLog);
