import { script } from 'virtual:embed-host';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript;charset=utf-8' } });
