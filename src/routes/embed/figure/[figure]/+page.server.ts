import { error } from '@sveltejs/kit';
import { figuresOf } from '$lib/charts/page/story-figures.ts';
import { figureSheet } from '$lib/picture/figure-sheet.ts';
import { SHEET } from '$lib/picture/sheet.ts';
import { takeAway, takeAwayIds } from '$lib/picture/story-figures.ts';
import { sectionPath } from '$lib/share/address.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { FigureId } from '$lib/story/figures.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => takeAwayIds.map((figure) => ({ figure }));

export const load: PageServerLoad = async ({ params: { figure } }) => {
  const found = takeAway(figure);
  if (!found) error(404, 'There is no such figure.');
  const own = figuresOf(story.steps).get(figure as FigureId);
  const step = story.steps.find((one) => one.figure === figure);
  const { svg, title } = await figureSheet(found.subject(absolute));
  if (!own || !step) {
    const [, height] = /<svg[^>]* height="(\d+)"/.exec(svg) ?? [];
    const sheet = { width: SHEET.width, height: Number(height) };
    return { title, path: '/', canonical: absolute('/'), sheet, shown: null };
  }
  const path = `${sectionPath('', step.section)}#figure-${figure}`;
  return { title, path, canonical: absolute(path), sheet: null, shown: { step: step.id, day: own.day } };
};
