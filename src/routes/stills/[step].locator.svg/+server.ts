import { error } from '@sveltejs/kit';
import { locatorOf } from '$lib/stage/still/make.ts';
import { plateOfStep } from '$lib/stage/step-plate.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  story.steps.filter(({ scene }) => scene.locator).map(({ id }) => ({ step: id }));

export const GET: RequestHandler = ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step?.scene.locator) error(404, 'There is no such step, or its scene needs no globe.');
  return new Response(locatorOf(plateOfStep(step)), { headers: { 'content-type': 'image/svg+xml' } });
};
