import { stepsByEvent } from '../timeline/data.ts';
import { DEFAULT_AS_OF } from '../../facts/as-of.ts';
import { figureIds, type FigureId } from '../../story/figures.ts';
import type { StoryStep } from '../../story/story.ts';
import { facts, figures } from '../figures.ts';
import type { MadeFigure } from '../kit/made.ts';

/** A figure where it stands in the story. */
export interface StoryFigure extends MadeFigure {
  readonly step: string;
  /**
   * The day it shows until the reader chooses another, `YYYY-MM-DD`: the story's own, or in a step that speaks of what came
   * to light since, that of the step's scene.
   */
  readonly day: string;
}

/**
 * A figure of the story. Evaluated at build only. Throws an error that names the figure which no step has, or which two
 * have, or the fact that is missing for it.
 */
export function figureOf(id: FigureId, steps: readonly StoryStep[]): StoryFigure {
  const holders = steps.filter(({ figure }) => figure === id);
  const [step] = holders;
  if (!step || holders.length > 1) {
    throw new Error(
      `The figure "${id}" must stand in one step; it stands in ${holders.length === 0 ? 'none' : holders.map((s) => s.id).join(', ')}`
    );
  }
  const stepOfLine = (line: string) =>
    steps.find(({ scene }) => scene.layers.some((layer) => 'line' in layer && layer.line === line))?.id;
  const made = figures[id](facts, { step: step.id, stepsOf: stepsByEvent(steps), stepOfLine });
  return { ...made, step: step.id, day: step.sinceThen ? step.scene.asOf : DEFAULT_AS_OF };
}

/** Every figure of the story, by id. Throws as `figureOf` does. */
export const figuresOf = (steps: readonly StoryStep[]): ReadonlyMap<FigureId, StoryFigure> =>
  new Map(figureIds.map((id) => [id, figureOf(id, steps)]));
