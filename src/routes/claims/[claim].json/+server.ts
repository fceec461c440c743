import { error, json } from '@sveltejs/kit';
import { cardData } from '$lib/evidence/card/card-data.ts';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { claims } from '$lib/facts/claims.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

/** What a claim's card tells; the story's page fetches it when a reader asks for it. */
export const GET: RequestHandler = ({ params }) => {
  if (!isClaim(params.claim)) error(404, 'There is no such claim.');
  return json(cardData(params.claim, story));
};
