import { base } from '$app/paths';
import { COVER } from '$lib/share/address.ts';
import { manifest } from '$lib/share/manifest.ts';
import { palette } from '$lib/stage/paint.ts';
import { story } from '$lib/story/story.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
  const cover = story.sections.find(({ slug }) => slug === COVER);
  if (!cover) throw new Error('The story has no cover, whose description the manifest gives.');
  return new Response(JSON.stringify(manifest(base, cover.description, palette.light.paper)), {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
