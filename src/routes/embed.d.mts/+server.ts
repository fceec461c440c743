import { declared } from '$lib/embed/host/declared.ts';
import declaration from '$lib/embed/host/embed.d.mts?raw';
import protocol from '$lib/embed/protocol.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(declared(declaration, protocol), { headers: { 'content-type': 'text/plain;charset=utf-8' } });
