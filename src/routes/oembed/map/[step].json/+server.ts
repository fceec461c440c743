import { error, json } from '@sveltejs/kit';
import { mapCardPath } from '$lib/share/card-paths.ts';
import { FRAME_HEIGHTS } from '$lib/share/frame-html.ts';
import { cardAsThumbnail, oembed } from '$lib/share/oembed.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.steps.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = ({ params }) => {
  const step = story.stepById.get(params.step);
  if (!step) error(404, 'There is no such step.');
  return json(
    oembed({
      title: step.title,
      page: absolute(`/maps/${step.id}/`),
      frame: absolute(`/embed/map/${step.id}/`),
      home: absolute('/'),
      thumbnail: cardAsThumbnail(absolute(mapCardPath(step.id))),
      height: FRAME_HEIGHTS.map
    })
  );
};
