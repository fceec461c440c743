import { SHEET_WIDTH } from '../charts/page/sizes.ts';
import { figuresOf, type StoryFigure } from '../charts/page/story-figures.ts';
import type { Table } from '../charts/kit/table.ts';
import { stepsByEvent, timelineOf } from '../charts/timeline/data.ts';
import { tiesDrawing, tiesTable, tiesWords } from '../charts/timeline/take-away.ts';
import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { events } from '../facts/events.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import { figureIds, type FigureId } from '../story/figures.ts';
import { story } from '../story/story.ts';
import type { FigureSubject } from './figure-sheet.ts';

/** Makes an address of the site whole, where its origin is known; one that knows no origin gives the path back. */
type Absolute = (path: string) => string;

let all: ReadonlyMap<string, StoryFigure> | undefined;

/** A figure of the story, or undefined for an id that none has. Made once. */
export function figureOf(id: string): StoryFigure | undefined {
  all ??= figuresOf(story.steps);
  return all.get(id as FigureId);
}

/** The publishers of the pages cited, most cited first. */
function publishersOf(cited: readonly SourceId[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { publisher } of cited.map((id) => sources[id])) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}

/** The figure's own address, which pictures leave out where the site's origin is not known. */
function addressOf(id: string, absolute: Absolute): Pick<FigureSubject, 'address'> {
  const address = absolute(`/figures/${id}.svg`);
  return /^https?:/.test(address) ? { address } : {};
}

/** What the picture of a figure is made of. */
export function figureSubject(figure: StoryFigure, absolute: Absolute): FigureSubject {
  return {
    id: figure.id,
    words: figure.words(figure.day),
    drawing: figure.draw({ width: SHEET_WIDTH, asOf: figure.day }),
    day: figure.day,
    publishers: publishersOf(figure.data.rows.flatMap((row) => row.sources)),
    ...addressOf(figure.id, absolute)
  };
}

/** What can be taken away of a figure: its table as data, and what its picture is made of. */
interface TakeAway {
  readonly table: Table;
  readonly subject: (absolute: Absolute) => FigureSubject;
}

/** The timeline of ties, which stands at the foot of the whole story and in no step. */
const TIES = 'ties';

function ties(): TakeAway {
  const stepsOf = stepsByEvent(story.steps);
  const table = tiesTable(events, stepsOf);
  return {
    table,
    subject: (absolute) => {
      const timeline = timelineOf(events, stepsOf);
      return {
        id: TIES,
        words: tiesWords(timeline),
        drawing: tiesDrawing(timeline, { width: SHEET_WIDTH, asOf: DEFAULT_AS_OF }),
        day: DEFAULT_AS_OF,
        publishers: publishersOf(table.rows.flatMap((row) => row.sources)),
        ...addressOf(TIES, absolute)
      };
    }
  };
}

/** The ids of everything that can be taken away: the figures of the steps, and the timeline. */
export const takeAwayIds: readonly string[] = [...figureIds, TIES];

/** What can be taken away of a figure or of the timeline; undefined for an id that neither has. */
export function takeAway(id: string): TakeAway | undefined {
  if (id === TIES) return ties();
  const figure = figureOf(id);
  return figure && { table: figure.table, subject: (absolute) => figureSubject(figure, absolute) };
}
