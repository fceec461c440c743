import { openLines } from '$lib/drawn/open-lines.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every line and area that the maps draw as a statement about the world, as open data. */
export const GET: RequestHandler = () =>
  new Response(JSON.stringify(openLines()), { headers: { 'content-type': 'application/geo+json' } });
