import { error } from '@sveltejs/kit';
import { cardPng } from '$lib/cards/card-png.ts';
import { mapCard } from '$lib/cards/section-card.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = async ({ params }) => {
  const step = story.stepById.get(params.step);
  const section = story.sections.find(({ slug }) => slug === step?.section);
  if (!step || !section) error(404, 'There is no such step.');
  return new Response(cardPng(await mapCard(step, section)), { headers: { 'content-type': 'image/png' } });
};
