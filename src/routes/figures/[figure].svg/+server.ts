import { error } from '@sveltejs/kit';
import { figureSheet } from '$lib/picture/figure-sheet.ts';
import { takeAway, takeAwayIds } from '$lib/picture/story-figures.ts';
import { absolute } from '$lib/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => takeAwayIds.map((figure) => ({ figure }));

export const GET: RequestHandler = async ({ params }) => {
  const figure = takeAway(params.figure);
  if (!figure) error(404, 'There is no such figure.');
  const { svg } = await figureSheet(figure.subject(absolute));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
