import { error } from '@sveltejs/kit';
import { claimPage, isClaim } from '$lib/evidence/claim-page.ts';
import { claims } from '$lib/facts/claims.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => Object.keys(claims).map((claim) => ({ claim }));

export const load: PageServerLoad = ({ params }) => {
  if (!isClaim(params.claim)) error(404, 'There is no such claim.');
  return { claim: claimPage(params.claim, story), canonical: absolute(`/claims/${params.claim}/`) };
};
