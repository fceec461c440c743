import { lines } from '../facts/lines.ts';
import type { Line } from '../facts/schema.ts';
import type { Story, StoryStep } from '../story/story.ts';
import { backlink, type Backlink } from './backlinks.ts';

const table: Readonly<Record<string, Line>> = lines;

/** The claims that a step's map draws: as a layer, as a line that is a claim's own, or as the dot of a place. */
export function claimsDrawn({ scene }: Pick<StoryStep, 'scene'>): ReadonlySet<string> {
  const drawn = new Set<string>();
  for (const layer of scene.layers) {
    const claim = 'claim' in layer ? layer.claim : undefined;
    const own = 'line' in layer ? table[layer.line]?.claim : undefined;
    if (claim ?? own) drawn.add((claim ?? own)!);
  }
  for (const label of scene.labels)
    if (typeof label === 'object' && 'claim' in label && label.claim) drawn.add(label.claim);
  return drawn;
}

/** The first step of the story whose map draws a claim; null where no map does. */
export function mapOfClaim(story: Pick<Story, 'sections' | 'steps'>, claim: string): Backlink | null {
  const step = story.steps.find((one) => claimsDrawn(one).has(claim));
  return step ? backlink(story, step) : null;
}
