import { corrections, DATE_MODIFIED, DATE_PUBLISHED } from '$lib/evidence/edition.ts';
import { absolute } from '$lib/share/site.ts';
import { listedPages, sitemap } from '$lib/share/sitemap.ts';
import { story } from '$lib/story/story.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
  const pages = listedPages({ story, corrections, published: DATE_PUBLISHED, modified: DATE_MODIFIED });
  return new Response(sitemap(pages, absolute), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
