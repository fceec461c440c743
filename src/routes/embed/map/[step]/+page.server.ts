import { error } from '@sveltejs/kit';
import { drawnIn } from '$lib/drawn/drawn.ts';
import { cut } from '$lib/picture/cut.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

export const load: PageServerLoad = ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step) error(404, 'There is no such step.');
  return { drawn: drawnIn(step), shape: cut.width / cut.height, canonical: absolute(`/maps/${step.id}/`) };
};
