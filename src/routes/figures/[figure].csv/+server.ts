import { error } from '@sveltejs/kit';
import { csvOf } from '$lib/charts/kit/table.ts';
import { takeAway, takeAwayIds } from '$lib/picture/story-figures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => takeAwayIds.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) => {
  const figure = takeAway(params.figure);
  if (!figure) error(404, 'There is no such figure.');
  return new Response(csvOf(figure.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
