import { addressOf } from '../share/address.ts';
import type { StoryStep } from '../story/story.ts';
import { story } from '../story/story.ts';
import type { Subject } from './draw.ts';

/**
 * What the picture of a step is drawn of, or null for an id that no step has. `absolute` makes the whole address of a
 * path of the site; one that knows no origin gives a path back, and pictures leave it out.
 */
export function subjectOf(id: string, absolute: (path: string) => string): Subject | null {
  const step: StoryStep | undefined = story.stepById.get(id);
  const section = story.sections.find(({ slug }) => slug === step?.section);
  if (!step || !section) return null;
  const address = absolute(addressOf('', { section: section.slug, step: step.id }, '', story.steps[0]!.id));
  return { step, section, ...(/^https?:/.test(address) && { address }) };
}
