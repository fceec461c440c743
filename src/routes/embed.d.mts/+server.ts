import types from '$lib/embed/host/embed.d.mts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(types, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
