import { SHEET_WIDTH } from '../charts/page/sizes.ts';
import { figuresOf, type StoryFigure } from '../charts/page/story-figures.ts';
import { sources } from '../facts/sources.ts';
import type { FigureId } from '../story/figures.ts';
import { story } from '../story/story.ts';
import type { FigureSubject } from './figure-sheet.ts';

let all: ReadonlyMap<string, StoryFigure> | undefined;

/** A figure of the story, or undefined for an id that none has. Made once. */
export function figureOf(id: string): StoryFigure | undefined {
  all ??= figuresOf(story.steps);
  return all.get(id as FigureId);
}

/** What the picture of a figure is made of; `absolute` makes an address of the site whole, where its origin is known; one that knows no
 * origin gives the path back, and pictures leave it out. */
export function figureSubject(figure: StoryFigure, absolute: (path: string) => string): FigureSubject {
  const cited = figure.data.rows.flatMap((row) => row.sources.map((id) => sources[id].publisher));
  const counts = new Map<string, number>();
  for (const publisher of cited) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const address = absolute(`/figures/${figure.id}.svg`);
  return {
    id: figure.id,
    words: figure.words(figure.day),
    drawing: figure.draw({ width: SHEET_WIDTH, asOf: figure.day }),
    day: figure.day,
    publishers: [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher),
    ...(/^https?:/.test(address) && { address })
  };
}
