import { error } from '@sveltejs/kit';
import { cardPng } from '$lib/cards/card-png.ts';
import { claimCard } from '$lib/cards/claim-card.ts';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { changesOfClaim } from '$lib/evidence/dated-page.ts';
import { claims, type ClaimId } from '$lib/facts/claims.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  (Object.keys(claims) as ClaimId[]).flatMap((claim) => changesOfClaim(claim).map(({ day }) => ({ claim, date: day })));

export const GET: RequestHandler = async ({ params: { claim, date } }) => {
  if (!isClaim(claim) || !changesOfClaim(claim).some(({ day }) => day === date)) {
    error(404, 'The status of such a claim did not change on that day.');
  }
  return new Response(cardPng(await claimCard(claim, date)), { headers: { 'content-type': 'image/png' } });
};
