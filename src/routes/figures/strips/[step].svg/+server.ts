import { error } from '@sveltejs/kit';
import { NARROW } from '$lib/charts/page/sizes.ts';
import { STRIPPED } from '$lib/charts/korean-war/strip-words.ts';
import { stripOf } from '$lib/picture/front-strip.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  story.steps.filter(({ sequence }) => sequence === STRIPPED).map(({ id }) => ({ step: id }));

export const GET: RequestHandler = async ({ params }) => {
  const svg = await stripOf(params.step, NARROW);
  if (!svg) error(404, 'There is no front at this step.');
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
