import { error } from '@sveltejs/kit';
import { iconPng } from '$lib/cards/icon.ts';
import { ICONS, type IconName } from '$lib/share/manifest.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const isIcon = (name: string): name is IconName => Object.hasOwn(ICONS, name);

export const entries: EntryGenerator = () => Object.keys(ICONS).map((icon) => ({ icon }));

export const GET: RequestHandler = ({ params }) => {
  if (!isIcon(params.icon)) error(404, 'There is no such icon.');
  return new Response(iconPng(params.icon), { headers: { 'content-type': 'image/png' } });
};
