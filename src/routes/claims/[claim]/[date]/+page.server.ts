import { error } from '@sveltejs/kit';
import { altOfClaim, wordsOfClaim } from '$lib/cards/claim-words.ts';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { changesOfClaim, datedPage } from '$lib/evidence/dated-page.ts';
import { partOf } from '$lib/evidence/ledger.ts';
import { claims, type ClaimId } from '$lib/facts/claims.ts';
import { claimCardPath } from '$lib/share/card-paths.ts';
import { absolute } from '$lib/share/site.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  (Object.keys(claims) as ClaimId[]).flatMap((claim) => changesOfClaim(claim).map(({ day }) => ({ claim, date: day })));

export const load: PageServerLoad = ({ params }) => {
  const page = isClaim(params.claim) ? datedPage(params.claim, params.date) : null;
  if (!page) error(404, 'The status of such a claim did not change on that day.');
  return {
    page,
    part: partOf(page.id),
    card: { path: claimCardPath(page.id, page.day), alt: altOfClaim(wordsOfClaim(page.id, page.day)) },
    canonical: absolute(`/claims/${page.id}/${page.day}/`)
  };
};
