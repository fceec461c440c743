import { list } from '../facts/checks/loose.ts';
import { everyToken, type Tokens } from './prose.ts';
import type { Step } from './types.ts';

/** The claims a step uses: marked in its words, listed, or drawn on its map as a layer or as a label. */
export function claimsUsed(step: Partial<Step>, paragraphs: readonly Tokens[]): ReadonlySet<string> {
  const used = new Set<string>(list(step.claims));
  for (const token of paragraphs.flatMap(everyToken)) if (token.kind === 'claim') used.add(token.id);
  for (const drawn of [...list(step.scene?.layers), ...list(step.scene?.labels)]) {
    if (typeof drawn === 'object' && 'claim' in drawn && drawn.claim) used.add(drawn.claim);
  }
  return used;
}

/** The sources that words cite. */
export const sourcesCited = (paragraphs: readonly Tokens[]): readonly string[] =>
  paragraphs.flatMap(everyToken).flatMap((token) => (token.kind === 'cite' ? token.sources : []));
