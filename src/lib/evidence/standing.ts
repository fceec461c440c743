import { changesOf, DEFAULT_AS_OF, LAST_DAY } from '../facts/as-of.ts';
import type { Ruling } from '../facts/rules.ts';
import type { Claim, ClaimStatus, StatusChange } from '../facts/schema.ts';

type History = Pick<Claim, 'statusHistory'>;

/** How firmly a claim was known on a day, and since which day (`YYYY-MM-DD`) it has been so without a break. */
export interface Standing {
  readonly status: ClaimStatus;
  readonly since: string;
}

/** The standing at the end of a day (UTC); null where nobody had made the claim yet. */
export function standingOn(claim: History, day: string): Standing | null {
  const change = changesOf(claim).findLast(({ from }) => from <= day);
  return change ? { status: change.status, since: change.from } : null;
}

/** The standing on the story's own day and the latest that is known. */
export const standingsOf = (claim: History): { readonly then: Standing | null; readonly latest: Standing | null } => ({
  then: standingOn(claim, DEFAULT_AS_OF),
  latest: standingOn(claim, LAST_DAY)
});

/** A reason that was given for a status, and who decided: the rules or the editor. */
interface StretchReason {
  /** The day it was given, `YYYY-MM-DD`. */
  readonly day: string;
  readonly why: string;
  readonly by: StatusChange['by'];
  /** What the rules by themselves gave on that day, and which of them; null while nobody had said it. */
  readonly ruling: Ruling | null;
}

/** A stretch of time in which a claim kept one status, with each reason that was given for it and the day it came. */
export interface Stretch {
  readonly status: ClaimStatus;
  readonly from: string;
  readonly reasons: readonly StretchReason[];
}

/** A claim's history as stretches, in time order: entries that only add a reason join the stretch they belong to. */
export function stretchesOf({ statusHistory }: History): readonly Stretch[] {
  const stretches: { status: ClaimStatus; from: string; reasons: StretchReason[] }[] = [];
  for (const { from, status, why, by, ruling } of statusHistory) {
    const reason = { day: from, why, by, ruling };
    const last = stretches.at(-1);
    if (last?.status === status) last.reasons.push(reason);
    else stretches.push({ status, from, reasons: [reason] });
  }
  return stretches;
}
