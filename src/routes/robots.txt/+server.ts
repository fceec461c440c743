import { robots } from '$lib/share/robots.ts';
import { absolute } from '$lib/share/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(robots(absolute('/sitemap.xml')), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
