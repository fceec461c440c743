import { COVER, sectionPath } from '$lib/share/address.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  story.sections.map(({ slug }) => (slug === COVER ? {} : { section: slug }));

export const load: PageServerLoad = ({ params }) => {
  const slug = params.section ?? COVER;
  const section = story.sections.find((s) => s.slug === slug);
  if (!section) throw new Error(`No section "${slug}".`);
  return {
    section: slug,
    title: section.title,
    description: section.description,
    canonical: absolute(sectionPath('', slug))
  };
};
