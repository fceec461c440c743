import { claims, type ClaimId } from '../facts/claims.ts';
import type { Citation, Claim, Source } from '../facts/schema.ts';
import { sources } from '../facts/sources.ts';
import type { Story } from '../story/story.ts';
import { stepsOfClaim, type Backlink } from './backlinks.ts';
import { partOf } from './ledger.ts';
import { speakerOf, wordsOfStance } from './plain-words.ts';
import { sourceLabel } from './source-list.ts';
import { standingsOf, stretchesOf, type Standing, type Stretch } from './standing.ts';
import { sentenceCase, typeset } from './typeset.ts';

/** A citation ready to be shown. */
export interface Cited {
  readonly id: string;
  readonly label: string;
  /** What exactly the page carries, where that has been noted. */
  readonly supports: string | null;
}

/** One speaker's word on the claim, ready to be shown. */
export interface Said {
  readonly day: string;
  readonly by: string;
  /** ISO 3166 code, NATO, UN, or XX. */
  readonly code: string;
  readonly country: string;
  readonly stance: string;
  readonly detail: string;
  readonly note: string | null;
  readonly sources: readonly Cited[];
}

/** All that a claim's own page shows. */
export interface ClaimPage {
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
  readonly steps: readonly Backlink[];
}

const optional = (text: string | undefined): string | null => (text === undefined ? null : sentenceCase(typeset(text)));

const table: Readonly<Record<string, Source>> = sources;

function cited({ source, supports }: Citation): Cited {
  const found = table[source];
  if (!found) throw new RangeError(`no source "${source}"`);
  return { id: source, label: sourceLabel(found), supports: optional(supports) };
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
    said: claim.assertions
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((assertion) => ({
        day: assertion.date,
        by: typeset(assertion.by),
        code: assertion.byCountry,
        country: speakerOf(assertion.byCountry),
        stance: wordsOfStance[assertion.stance],
        detail: typeset(assertion.detail),
        note: optional(assertion.note),
        sources: assertion.sources.map(cited)
      })),
    conflict: optional(claim.conflict),
    note: optional(claim.note),
    steps: stepsOfClaim(story, id)
  };
}
