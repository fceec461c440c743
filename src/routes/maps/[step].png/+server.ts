import { error } from '@sveltejs/kit';
import { drawPicture } from '$lib/picture/draw.ts';
import { rasterOf } from '$lib/picture/raster.ts';
import { subjectOf } from '$lib/picture/subject.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = async ({ params }) => {
  const subject = subjectOf(params.step, absolute);
  if (!subject) error(404, 'There is no such step.');
  const png = rasterOf(await drawPicture(subject));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
