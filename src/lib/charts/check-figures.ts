import type { Problem } from '../facts/validate.ts';
import { figureIds } from '../story/figures.ts';
import type { StoryStep } from '../story/story.ts';
import { designs } from './designs.ts';
import { figures } from './figures.ts';
import type { MadeFigure } from './kit/made.ts';
import { figureOf } from './page/story-figures.ts';

/** What is wrong with the figures of the story: one that nobody makes or draws, no step shows, or that has rows without sources. */

function checkRows({ data, table }: MadeFigure, complain: (problem: string, remedy: string) => void): void {
  const seen = new Set<string>();
  for (const { id, sources } of data.rows) {
    if (seen.has(id)) complain(`two rows have the id '${id}'`, 'give each row an id of its own');
    seen.add(id);
    if (sources.length === 0) complain(`the row '${id}' has no source`, 'give the sources of the fact it stands for');
  }
  const ids = data.rows.map(({ id }) => id).join(', ');
  if (table.rows.map(({ id }) => id).join(', ') !== ids) {
    complain('the table does not have the rows of the data in their order', `give it a row for each of: ${ids}`);
  }
}

/** Everything that is wrong with the figures as the story shows them, in their order. An empty list: sound. */
export function validateFigures(steps: readonly StoryStep[]): Problem[] {
  const problems: Problem[] = [];
  for (const id of figureIds) {
    const complainAt = (file: string) => (problem: string, remedy: string) =>
      problems.push({ file, id, problem, remedy });
    if (!steps.some(({ figure }) => figure === id)) {
      complainAt('src/lib/story/figures.ts')('no step shows the figure', `give a step \`figure: '${id}'\``);
    }
    for (const [file, known] of Object.entries({ figures, designs })) {
      if (id in known) continue;
      complainAt(`src/lib/charts/${file}.ts`)(
        'the figure is not named here',
        `write src/lib/charts/${id}/data.ts and layout.ts, and name them as the others are`
      );
    }
    if (problems.some((problem) => problem.id === id)) continue;
    const complain = complainAt(`src/lib/charts/${id}/data.ts`);
    try {
      checkRows(figureOf(id, steps), complain);
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error), 'mend the data, or the fact that they need');
    }
  }
  return problems;
}
