import type { KoreanWar } from '../charts/korean-war/data.ts';
import { strip } from '../charts/korean-war/strip.ts';
import { altOfStrip, STRIPPED } from '../charts/korean-war/strip-words.ts';
import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { story } from '../story/story.ts';
import { loadFaces } from './faces.ts';
import { imageOf } from './figure-image.ts';
import { figureOf } from './story-figures.ts';

/**
 * The strip of a step of the sequence as an SVG document: the whole course of the front, the step's own marked. `width` in
 * pixels. Undefined for any other step.
 */
export async function stripOf(step: string, width: number): Promise<string | undefined> {
  if (story.stepById.get(step)?.sequence !== STRIPPED) return undefined;
  const figure = figureOf(STRIPPED);
  if (!figure) return undefined;
  // The figure's own folder made the data.
  const data = figure.data as KoreanWar;
  const drawing = strip(data, { width, step, asOf: DEFAULT_AS_OF });
  return imageOf(drawing, altOfStrip(data, step), await loadFaces());
}
