import { error, json } from '@sveltejs/kit';
import { sectionPath } from '$lib/share/address.ts';
import { sectionCardPath } from '$lib/share/card-paths.ts';
import { FRAME_HEIGHTS } from '$lib/share/frame-html.ts';
import { cardAsThumbnail, oembed } from '$lib/share/oembed.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => story.sections.map(({ slug }) => ({ section: slug }));

export const GET: RequestHandler = ({ params }) => {
  const section = story.sections.find(({ slug }) => slug === params.section);
  if (!section) error(404, 'There is no such section.');
  const { slug, title } = section;
  return json(
    oembed({
      title,
      page: absolute(sectionPath('', slug)),
      frame: absolute(`/embed/${slug}/`),
      home: absolute('/'),
      thumbnail: cardAsThumbnail(absolute(sectionCardPath(slug))),
      height: FRAME_HEIGHTS.section
    })
  );
};
