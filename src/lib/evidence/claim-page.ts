import { claims, type ClaimId } from '../facts/claims.ts';
import type { Claim } from '../facts/schema.ts';
import type { Story } from '../story/story.ts';
import { stepsOfClaim, type Backlink } from './backlinks.ts';
import { mapOfClaim } from './claim-map.ts';
import { partOf } from './ledger.ts';
import { optional, saidOf, type Said } from './said.ts';
import { standingsOf, stretchesOf, type Standing, type Stretch } from './standing.ts';
import { typeset } from '../facts/typeset.ts';

export type { Cited, Said } from './said.ts';

/** All that a claim's own page shows. */
interface ClaimPage {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly part: string;
  readonly place: string | null;
  readonly then: Standing | null;
  readonly latest: Standing | null;
  readonly stretches: readonly Stretch[];
  readonly said: readonly Said[];
  readonly conflict: string | null;
  readonly note: string | null;
  /** The first step whose map draws the claim. */
  readonly map: Backlink | null;
  readonly steps: readonly Backlink[];
}

/** Whether the text is the id of a claim. */
export const isClaim = (id: string): id is ClaimId => Object.hasOwn(claims, id);

/** Gathers what the page of a claim shows. Throws a RangeError where the facts point at a source that is not there. */
export function claimPage(id: ClaimId, story: Pick<Story, 'sections' | 'steps'>): ClaimPage {
  const claim: Claim = claims[id];
  return {
    id,
    sentence: typeset(claim.sentence),
    part: partOf(id),
    place: claim.place?.name ?? null,
    ...standingsOf(claim),
    stretches: stretchesOf(claim).map((stretch) => ({
      ...stretch,
      reasons: stretch.reasons.map((reason) => ({ ...reason, why: typeset(reason.why) }))
    })),
    said: saidOf(claim),
    conflict: optional(claim.conflict),
    note: optional(claim.note),
    map: mapOfClaim(story, id),
    steps: stepsOfClaim(story, id)
  };
}
