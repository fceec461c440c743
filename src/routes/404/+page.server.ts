import { typeset } from '$lib/facts/typeset.ts';
import { claims } from '$lib/facts/claims.ts';
import { COVER } from '$lib/share/address.ts';
import { story } from '$lib/story/story.ts';
import type { PageServerLoad } from './$types';

// Hosts look for 404.html; with a trailing slash it would be written as 404/index.html.
export const trailingSlash = 'never';
export const prerender = true;
export const csr = false;

export const load: PageServerLoad = () => ({
  sections: story.sections.filter(({ slug }) => slug !== COVER).map(({ slug, title }) => ({ slug, title })),
  claims: Object.entries(claims).map(([id, { sentence }]) => ({ id, sentence: typeset(sentence) }))
});
