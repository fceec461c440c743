import type { ClaimId } from '../facts/claims.ts';
import type { ClaimStatus } from '../facts/schema.ts';

/**
 * How firmly a mark is known: a claim's status, `not-yet` on a day before anybody had made the claim, or `established` for
 * what nobody disputes.
 */
export type Certainty = ClaimStatus | 'not-yet' | 'established';

/** How firmly something drawn is known on the scene's day; where a claim is behind it, that decides on the reader's. */
export interface Known {
  readonly claim?: ClaimId;
  readonly certainty: Certainty;
}

/** How firmly something is known on the day for which it is drawn. */
export type CertaintyOf = (known: Known) => Certainty;
