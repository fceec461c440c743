import { plateOf } from '$lib/stage/plate.ts';
import { COVER, sectionPath } from '$lib/share/address.ts';
import { absolute } from '$lib/share/site.ts';
import { story } from '$lib/story/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  story.sections.map(({ slug }) => (slug === COVER ? {} : { section: slug }));

export const load: PageServerLoad = ({ params }) => {
  const slug = params.section ?? COVER;
  const section = story.sections.find((s) => s.slug === slug);
  const first = section?.steps[0];
  if (!section || !first) throw new Error(`No section "${slug}", or none with a step.`);
  return {
    section: slug,
    landing: plateOf(first.id, first.scene, section.side),
    title: section.title,
    description: section.description,
    canonical: absolute(sectionPath('', slug))
  };
};
