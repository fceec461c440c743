import { error } from '@sveltejs/kit';
import { drawnIn } from '$lib/drawn/drawn.ts';
import { sectionPath } from '$lib/share/address.ts';
import { absolute } from '$lib/share/site.ts';
import { story, type StoryStep } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

const linkTo = (step: StoryStep | undefined) => step && { path: `/maps/${step.id}/`, title: step.title };

export const load: PageServerLoad = ({ params }) => {
  const step = story.stepById.get(params.step);
  const section = story.sections.find(({ slug }) => slug === step?.section);
  if (!step || !section) error(404, 'There is no such step.');
  return {
    drawn: drawnIn(step),
    section: section.title,
    inStory: `${sectionPath('', section.slug)}#${step.id}`,
    previous: linkTo(story.steps[step.index - 1]),
    next: linkTo(story.steps[step.index + 1]),
    canonical: absolute(`/maps/${step.id}/`)
  };
};
