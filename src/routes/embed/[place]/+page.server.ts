import { error } from '@sveltejs/kit';
import { COVER, sectionPath } from '$lib/share/address.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The name of the whole story among the places; no section has it. */
const WHOLE = 'story';

export const entries: EntryGenerator = () => [{ place: WHOLE }, ...story.sections.map(({ slug }) => ({ place: slug }))];

export const load: PageServerLoad = ({ params: { place } }) => {
  const section = story.sections.find(({ slug }) => slug === (place === WHOLE ? COVER : place));
  if (!section) error(404, 'There is no such section.');
  return {
    section: place === WHOLE ? null : place,
    title: section.title,
    description: section.description,
    canonical: absolute(sectionPath('', section.slug))
  };
};
