import { claims } from '../facts/claims.ts';
import { sources } from '../facts/sources.ts';
import { sectionPath } from '../story/section-path.ts';
import type { Story } from '../story/story.ts';
import { corrections, type CorrectedPage, type CorrectedPlace, type Correction } from './edition.ts';
import { sourceLabel } from './source-list.ts';
import { typeset } from '../facts/typeset.ts';

/** Where corrections stand, and where a reader finds that place. */

const pages: Readonly<Record<CorrectedPage, string>> = {
  '/about/': 'About this page',
  '/claims/': 'Claims',
  '/data/': 'Open data',
  '/sources/': 'Sources'
};

const keyOf = (place: CorrectedPlace): string => Object.entries(place).flat().join(':');

/** The corrections of one place, in the order of the list. */
export const correctionsAt = (place: CorrectedPlace, all: readonly Correction[] = corrections): readonly Correction[] =>
  all.filter(({ where }) => keyOf(where) === keyOf(place));

/** The path of a correction's own entry, from the site's root. */
export const correctionPath = (id: string): string => `/about/#correction-${id}`;

/** The place of a correction in words, and its path from the site's root. Throws a RangeError where it is not there. */
export function placeOfCorrection(
  place: CorrectedPlace,
  { steps }: Pick<Story, 'steps'>
): { readonly words: string; readonly path: string } {
  if ('page' in place) return { words: pages[place.page], path: place.page };
  if ('claim' in place) {
    return { words: `Claim: ${typeset(claims[place.claim].sentence)}`, path: `/claims/${place.claim}/` };
  }
  if ('source' in place) {
    return { words: `Source: ${sourceLabel(sources[place.source])}`, path: `/sources/#${place.source}` };
  }
  const step = steps.find(({ id, figure }) => ('step' in place ? id === place.step : figure === place.figure));
  if (!step) throw new RangeError(`A correction stands in ${keyOf(place)}, which the story does not have`);
  const path = sectionPath('', step.section);
  return 'step' in place
    ? { words: `Step: ${step.title}`, path: `${path}#${step.id}` }
    : { words: `Chart in the step: ${step.title}`, path: `${path}#figure-${place.figure}` };
}
