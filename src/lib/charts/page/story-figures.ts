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
 * Every figure of the story, by id. Evaluated at build only. Throws an error that names the figure which no step has, or
 * which two have.
 */
export function figuresOf(steps: readonly StoryStep[]): ReadonlyMap<FigureId, StoryFigure> {
  const stepsOf = stepsByEvent(steps);
  const stepOfLine = (line: string) =>
    steps.find(({ scene }) => scene.layers.some((layer) => 'line' in layer && layer.line === line))?.id;
  return new Map(
    figureIds.map((id) => {
      const holders = steps.filter(({ figure }) => figure === id);
      const [step] = holders;
      if (!step || holders.length > 1) {
        throw new Error(
          `The figure "${id}" must stand in one step; it stands in ${holders.length === 0 ? 'none' : holders.map((s) => s.id).join(', ')}`
        );
      }
      const made = figures[id](facts, { step: step.id, stepsOf, stepOfLine });
      return [id, { ...made, step: step.id, day: step.sinceThen ? step.scene.asOf : DEFAULT_AS_OF }];
    })
  );
}
