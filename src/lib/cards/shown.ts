import type { StoryStep } from '../story/story.ts';
import { story } from '../story/story.ts';
import type { Section } from '../story/types.ts';

/** The sections whose card shows another map than their first: the one that tells most of the section. */
const TELLING: Readonly<Record<string, string>> = {
  controversy: 'ships-to-vladivostok',
  'since-then': 'since-28-april-2025'
};

/** The step whose map a section's card shows. Throws a RangeError for a section without steps. */
export function shownOn({ slug, steps }: Pick<Section, 'slug' | 'steps'>): StoryStep {
  const step = story.stepById.get(TELLING[slug] ?? steps[0]?.id ?? '');
  if (step?.section !== slug)
    throw new RangeError(`The section "${slug}" has no step for its card: see cards/shown.ts.`);
  return step;
}

/** What a section's card shows, in words for those who do not see it. */
export const altOfSection = (section: Pick<Section, 'slug' | 'steps'>): string => `Map: ${shownOn(section).scene.alt}`;
