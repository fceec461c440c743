import { error } from '@sveltejs/kit';
import { smallPicture } from '$lib/picture/small.ts';
import { plateOfStep } from '$lib/stage/step-plate.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = async ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step) error(404, 'There is no such step.');
  return new Response(await smallPicture(plateOfStep(step)), { headers: { 'content-type': 'image/svg+xml' } });
};
