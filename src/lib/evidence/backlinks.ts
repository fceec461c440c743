import { sectionPath } from '../share/address.ts';
import { everyToken } from '../story/check-prose.ts';
import { parseProse } from '../story/prose.ts';
import type { Story, StoryStep } from '../story/story.ts';

/** A step of the story, as a link from elsewhere names it. */
export interface Backlink {
  /** The step's id. */
  readonly step: string;
  readonly title: string;
  readonly section: string;
  /** From the site's root, without the base path. */
  readonly path: string;
}

/** The claims a step uses: marked in its words, named as what it rests on, or drawn on its map. */
export function claimsOfStep(step: Pick<StoryStep, 'words' | 'claims' | 'scene'>): ReadonlySet<string> {
  const marked = parseProse(step.words)
    .flatMap(everyToken)
    .flatMap((token) => (token.kind === 'claim' ? [token.id] : []));
  const drawn = step.scene.layers.flatMap((layer) => ('claim' in layer && layer.claim ? [layer.claim] : []));
  return new Set<string>([...marked, ...(step.claims ?? []), ...drawn]);
}

/** The steps that use a claim, in the order of the story. Throws a ProseError where a step's words cannot be read. */
export function stepsOfClaim(story: Pick<Story, 'sections' | 'steps'>, claim: string): readonly Backlink[] {
  return story.steps
    .filter((step) => claimsOfStep(step).has(claim))
    .map(({ id, title, section }) => ({
      step: id,
      title,
      section: story.sections.find(({ slug }) => slug === section)?.title ?? '',
      path: `${sectionPath('', section)}#${id}`
    }));
}
