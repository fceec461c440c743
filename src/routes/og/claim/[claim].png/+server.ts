import { error } from '@sveltejs/kit';
import { cardPng } from '$lib/cards/card-png.ts';
import { claimCard } from '$lib/cards/claim-card.ts';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { claims } from '$lib/facts/claims.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const GET: RequestHandler = async ({ params }) => {
  if (!isClaim(params.claim)) error(404, 'There is no such claim.');
  return new Response(cardPng(await claimCard(params.claim)), { headers: { 'content-type': 'image/png' } });
};
