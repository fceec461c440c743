import { changesOf } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { isRealDay, spanOf } from '../facts/dates.ts';
import type { Claim, ClaimStatus, StatusChange } from '../facts/schema.ts';
import { saidOf, sourceById, type Said } from './said.ts';
import { sentenceOn } from './sentence-then.ts';
import { typeset } from '../facts/typeset.ts';

/** A change of a claim's status: the day, and what it became. */
export interface Change {
  readonly day: string;
  readonly status: ClaimStatus;
}

/** What could be said of a claim on the day on which its status changed. */
export interface DatedPage {
  readonly id: ClaimId;
  readonly day: string;
  /** The claim in words that knew no more than the day. */
  readonly sentence: string;
  /** Whether the ledger words it otherwise by now. */
  readonly reworded: boolean;
  readonly status: ClaimStatus;
  readonly why: string;
  readonly by: StatusChange['by'];
  readonly ruling: StatusChange['ruling'];
  /** All that had been said by the end of the day, the newest first; of its pages only those that were out by then. */
  readonly said: readonly Said[];
  readonly previous: Change | null;
  readonly next: Change | null;
  /** The last change of all. */
  readonly latest: Change;
}

/** The days (`YYYY-MM-DD`) on which a claim's status changed, in order of time. */
export const changesOfClaim = (id: ClaimId): readonly Change[] =>
  changesOf(claims[id]).map(({ from, status }) => ({ day: from, status }));

/**
 * Whether a page was certainly out by the end of a day: all of its own date, which may be a month or a year, lies before
 * or on it. Of a page without a date nobody knows.
 */
export const outBy = (date: string | null, day: string): boolean => date !== null && spanOf(date).to <= day;

/** Gathers the page of a claim's day; null where its status did not change on that day, or there is no such day. */
export function datedPage(id: ClaimId, day: string): DatedPage | null {
  if (!isRealDay(day)) return null;
  const claim: Claim = claims[id];
  const changes = changesOfClaim(id);
  const at = changes.findIndex((change) => change.day === day);
  const entry = claim.statusHistory.find(({ from }) => from === day);
  const latest = changes.at(-1);
  if (at < 0 || !entry || !latest) return null;
  const sentence = sentenceOn(id, day);
  return {
    id,
    day,
    sentence,
    reworded: sentence !== typeset(claim.sentence),
    status: entry.status,
    why: typeset(entry.why),
    by: entry.by,
    ruling: entry.ruling,
    said: saidOf(claim)
      .filter((one) => one.day <= day)
      .map((one) => ({ ...one, sources: one.sources.filter((source) => outBy(sourceById(source.id).date, day)) }))
      .reverse(),
    previous: changes[at - 1] ?? null,
    next: changes[at + 1] ?? null,
    latest
  };
}
