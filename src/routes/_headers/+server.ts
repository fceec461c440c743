import { base } from '$app/paths';
import { COVER } from '$lib/share/address.ts';
import { story } from '$lib/story/story.ts';
import { headersFile } from '../../tools/headers.mjs';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Pages beside the story that are not for frames, by their folders. */
const BESIDE = ['about', 'claims', 'data', 'maps', 'share', 'sources'];

const folders = [...story.sections.map(({ slug }) => slug).filter((slug) => slug !== COVER), ...BESIDE];

export const GET: RequestHandler = () =>
  new Response(headersFile(base, folders), { headers: { 'content-type': 'text/plain;charset=utf-8' } });
