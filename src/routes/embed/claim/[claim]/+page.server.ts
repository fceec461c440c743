import { error } from '@sveltejs/kit';
import { cardData } from '$lib/evidence/card/card-data.ts';
import { isClaim } from '$lib/evidence/claim-page.ts';
import { claims } from '$lib/facts/claims.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const load: PageServerLoad = ({ params: { claim } }) => {
  if (!isClaim(claim)) error(404, 'There is no such claim.');
  return { claim, card: cardData(claim, story), canonical: absolute(`/claims/${claim}/`) };
};
