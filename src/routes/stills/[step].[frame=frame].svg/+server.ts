import { error } from '@sveltejs/kit';
import { frameOf } from '$lib/stage/frames.ts';
import { plateOfStep } from '$lib/stage/step-plate.ts';
import { stillOf } from '$lib/stage/still/make.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  story.steps.flatMap(({ id }) => (['phone', 'desktop'] as const).map((frame) => ({ step: id, frame })));

export const GET: RequestHandler = ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step) error(404, 'There is no such step.');
  const plate = plateOfStep(step);
  return new Response(stillOf(plate, params.frame, frameOf(params.frame, plate.side)), {
    headers: { 'content-type': 'image/svg+xml' }
  });
};
