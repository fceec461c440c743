import { error } from '@sveltejs/kit';
import { altOfClaim, wordsOfClaim } from '$lib/cards/claim-words.ts';
import { claimPage, isClaim } from '$lib/evidence/claim-page.ts';
import { changesOfClaim } from '$lib/evidence/dated-page.ts';
import { correctionsAt } from '$lib/evidence/corrected.ts';
import { DATE_MODIFIED, DATE_PUBLISHED } from '$lib/evidence/edition.ts';
import { LAST_DAY } from '$lib/facts/as-of.ts';
import { claims } from '$lib/facts/claims.ts';
import { sources } from '$lib/facts/sources.ts';
import { cut } from '$lib/picture/cut.ts';
import { SHEET } from '$lib/picture/sheet.ts';
import { claimCardPath } from '$lib/share/card-paths.ts';
import { claimReview } from '$lib/share/json-ld.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const load: PageServerLoad = ({ params }) => {
  if (!isClaim(params.claim)) error(404, 'There is no such claim.');
  const claim = claimPage(params.claim, story);
  const scene = claim.map && story.stepById.get(claim.map.step)?.scene;
  return {
    claim,
    changes: changesOfClaim(claim.id),
    picture: claim.map && scene && { map: claim.map, size: SHEET, small: cut, alt: scene.alt, asOf: scene.asOf },
    corrections: correctionsAt({ claim: claim.id }),
    review: claimReview(
      { id: claim.id, claim: claims[claim.id], sources },
      LAST_DAY,
      { published: DATE_PUBLISHED, modified: DATE_MODIFIED },
      absolute
    ),
    card: { path: claimCardPath(claim.id), alt: altOfClaim(wordsOfClaim(claim.id, null)) },
    canonical: absolute(`/claims/${params.claim}/`)
  };
};
