import { error, json } from '@sveltejs/kit';
import { drawnIn } from '$lib/drawn/drawn.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

/** What a step's map draws, as a list; the story's page fetches it when a reader asks for the list. */
export const GET: RequestHandler = ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step) error(404, 'There is no such step.');
  return json(drawnIn(step));
};
