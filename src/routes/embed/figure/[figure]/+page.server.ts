import { error } from '@sveltejs/kit';
import { figuresOf } from '$lib/charts/page/story-figures.ts';
import { tiesTold } from '$lib/embed/ties-picture.ts';
import { takeAwayIds } from '$lib/picture/story-figures.ts';
import { sectionPath } from '$lib/share/address.ts';
import { TIMELINE } from '$lib/share/links.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { FigureId } from '$lib/story/figures.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => takeAwayIds.map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params: { figure } }) => {
  if (figure === TIMELINE) {
    const told = tiesTold();
    return { title: told.title, canonical: absolute('/'), told, shown: null };
  }
  const own = figuresOf(story.steps).get(figure as FigureId);
  const step = story.steps.find((one) => one.figure === figure);
  if (!own || !step) error(404, 'There is no such figure.');
  const path = `${sectionPath('', step.section)}#figure-${figure}`;
  const { title } = own.words(own.day);
  return { title, canonical: absolute(path), told: null, shown: { path, step: step.id, day: own.day } };
};
