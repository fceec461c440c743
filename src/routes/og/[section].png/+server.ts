import { error } from '@sveltejs/kit';
import { cardPng } from '$lib/cards/card-png.ts';
import { sectionCard } from '$lib/cards/section-card.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.sections.map(({ slug }) => ({ section: slug }));

export const GET: RequestHandler = async ({ params }) => {
  const section = story.sections.find(({ slug }) => slug === params.section);
  if (!section) error(404, 'There is no such section.');
  return new Response(cardPng(await sectionCard(section)), { headers: { 'content-type': 'image/png' } });
};
