import { error } from '@sveltejs/kit';
import { frameOf } from '$lib/stage/frames.ts';
import { plateOf } from '$lib/stage/plate.ts';
import { stillOf } from '$lib/stage/still/make.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  story.steps.flatMap(({ id }) => (['phone', 'desktop'] as const).map((frame) => ({ step: id, frame })));

export const GET: RequestHandler = ({ params }) => {
  const step = story.stepById.get(params.step);
  const section = story.sections.find((s) => s.slug === step?.section);
  if (!step || !section) error(404, 'There is no such step.');
  const plate = plateOf(step.id, step.scene, section.side);
  return new Response(stillOf(plate, params.frame, frameOf(params.frame, section.side)), {
    headers: { 'content-type': 'image/svg+xml' }
  });
};
