import { parseProse } from '../story/prose.ts';
import { sectionPath } from '../story/section-path.ts';
import type { Story, StoryStep } from '../story/story.ts';
import { claimsUsed } from '../story/uses.ts';

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
export const claimsOfStep = (step: Pick<StoryStep, 'words' | 'claims' | 'scene'>): ReadonlySet<string> =>
  claimsUsed(step, parseProse(step.words));

/** A step as a link. */
export const backlink = (
  { sections }: Pick<Story, 'sections'>,
  { id, title, section }: Pick<StoryStep, 'id' | 'title' | 'section'>
): Backlink => ({
  step: id,
  title,
  section: sections.find(({ slug }) => slug === section)?.title ?? '',
  path: `${sectionPath('', section)}#${id}`
});

/** The steps that use a claim, in the order of the story. Throws a ProseError where a step's words cannot be read. */
export const stepsOfClaim = (story: Pick<Story, 'sections' | 'steps'>, claim: string): readonly Backlink[] =>
  story.steps.filter((step) => claimsOfStep(step).has(claim)).map((step) => backlink(story, step));
