import type { KoreanWar } from '../charts/korean-war/data.ts';
import { strip } from '../charts/korean-war/strip.ts';
import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { story } from '../story/story.ts';
import { loadFaces } from './faces.ts';
import { imageOf } from './figure-image.ts';
import { figureOf } from './story-figures.ts';

/** The sequence of steps whose front is shown on a strip under their words. */
export const STRIPPED = 'korean-war';

/** What the strip shows, for those who do not see it. */
export const STRIP_ALT =
  'A small chart of how far north the front lay from June 1950 to July 1953, with the front of this step marked.';

/**
 * The strip of a step of the sequence as an SVG document: the whole course of the front, the step's own marked. `width` in
 * pixels. Undefined for any other step.
 */
export async function stripOf(step: string, width: number): Promise<string | undefined> {
  if (story.stepById.get(step)?.sequence !== STRIPPED) return undefined;
  const figure = figureOf(STRIPPED);
  if (!figure) return undefined;
  // The figure's own folder made the data.
  const drawing = strip(figure.data as KoreanWar, { width, step, asOf: DEFAULT_AS_OF });
  return imageOf(drawing, STRIP_ALT, await loadFaces());
}
