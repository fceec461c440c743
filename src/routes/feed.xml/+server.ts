import { changeLog, corrections } from '$lib/evidence/edition.ts';
import { feed } from '$lib/share/feed.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Corrections and changes as an Atom feed. */
export const GET: RequestHandler = () =>
  new Response(feed({ corrections, changeLog, story }, absolute), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
  });
