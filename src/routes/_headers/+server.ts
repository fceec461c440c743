import { base } from '$app/paths';
import { headersFile } from '$lib/embed/headers.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(headersFile(base), { headers: { 'content-type': 'text/plain;charset=utf-8' } });
