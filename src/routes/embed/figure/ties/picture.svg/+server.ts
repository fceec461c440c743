import { tiesPicture } from '$lib/embed/ties-picture.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(await tiesPicture(), { headers: { 'content-type': 'image/svg+xml' } });
