import { openPlaces } from '$lib/drawn/open-places.ts';
import { story } from '$lib/story/story.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every place that the maps show, as open data. */
export const GET: RequestHandler = () =>
  new Response(JSON.stringify(openPlaces(story.steps)), { headers: { 'content-type': 'application/geo+json' } });
