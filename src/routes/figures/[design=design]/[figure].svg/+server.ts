import { error } from '@sveltejs/kit';
import { DRAWINGS } from '$lib/charts/page/sizes.ts';
import { loadFaces } from '$lib/picture/faces.ts';
import { imageOf } from '$lib/picture/figure-image.ts';
import { figureOf } from '$lib/picture/story-figures.ts';
import { figureIds } from '$lib/story/figures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  figureIds.flatMap((figure) => DRAWINGS.map(({ name }) => ({ figure, design: name })));

export const GET: RequestHandler = async ({ params }) => {
  const figure = figureOf(params.figure);
  if (!figure) error(404, 'There is no such figure.');
  const { width } = DRAWINGS.find(({ name }) => name === params.design)!;
  const drawing = figure.draw({ width, asOf: figure.day, step: figure.step });
  const svg = imageOf(drawing, figure.words(figure.day).title, await loadFaces());
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
