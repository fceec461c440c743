import { validateFigures } from '../charts/check-figures.ts';
import { validatePrecision } from '../drawn/check-precision.ts';
import { validateEdition } from '../evidence/check-edition.ts';
import { changeLog, CORRECTED_PAGES, corrections } from '../evidence/edition.ts';
import { validateJoined } from '../facts/check-joined.ts';
import { recordsOf, type FactTables } from '../facts/table-files.ts';
import { validateFacts, type Problem } from '../facts/validate.ts';
import type { SectionFile } from '../story/check.ts';
import { figureIds } from '../story/figures.ts';
import { storyOf } from '../story/story-of.ts';
import { validateStory } from '../story/validate.ts';

/**
 * Everything that is wrong with what is written: facts, story, corrections; and where these are sound, with the figures
 * made out of them and the accounts of coordinates. The same for a build and for `src/tools/validate.ts`. An empty list means: sound.
 */
export function contentProblems(tables: FactTables, files: readonly SectionFile[]): readonly Problem[] {
  const { steps } = storyOf(files.flatMap(([, section]) => (Array.isArray(section?.steps) ? [section] : [])));
  const written = [
    ...validateFacts(tables),
    ...validateJoined(tables),
    ...validateStory(files, tables),
    ...validateEdition(corrections, changeLog, {
      step: steps.map(({ id }) => id),
      claim: [...recordsOf(tables.claims).keys()],
      source: [...recordsOf(tables.sources).keys()],
      figure: figureIds,
      page: CORRECTED_PAGES
    })
  ];
  if (written.length > 0) return written;
  return [...validatePrecision(tables.places, recordsOf(tables.events)), ...validateFigures(steps)];
}
