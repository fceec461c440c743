import { facts } from '../../../src/lib/charts/figures.ts';
import { wordsOf, type Drawing, type Mark } from '../../../src/lib/charts/kit/drawing.ts';
import type { Facts, FigurePlace } from '../../../src/lib/charts/kit/made.ts';
import type { Estimate, Series, SeriesPoint } from '../../../src/lib/facts/schema.ts';

/** A place in a story that tells no event. */
export const untold: FigurePlace = { step: 'a-step', stepsOf: () => [] };

/** A place in a story that tells every event, each in a step of its own. */
export const told: FigurePlace = { step: 'a-step', stepsOf: (event) => [{ id: `step-of-${event}`, title: event }] };

/** A series of the facts. Throws an error that names it if it is not there. */
export function seriesOf(id: string): Series {
  const found = facts.series[id];
  if (!found) throw new Error(`no series ${id}`);
  return found;
}

/** The facts with other points in a series. */
export const withPoints = (id: string, change: (points: readonly SeriesPoint[]) => readonly SeriesPoint[]): Facts => ({
  ...facts,
  series: { ...facts.series, [id]: { ...seriesOf(id), points: change(seriesOf(id).points) } }
});

/** The facts with one point of a series changed. */
export const withPoint = (id: string, i: number, change: Partial<SeriesPoint>): Facts =>
  withPoints(id, (points) => points.map((point, j) => (j === i ? { ...point, ...change } : point)));

/** The facts with one estimate changed. */
export const withEstimate = (id: string, change: Partial<Estimate>): Facts => ({
  ...facts,
  estimates: { ...facts.estimates, [id]: { ...facts.estimates[id]!, ...change } }
});

/** The mark of a row. Throws an error that names the row if it has none. */
export function markOf({ marks }: Pick<Drawing, 'marks'>, row: string): Mark {
  const found = marks.find((mark) => mark.row === row);
  if (!found) throw new Error(`no mark for ${row}`);
  return found;
}

/** Every word of a drawing. */
export const textsOf = (drawing: Drawing): readonly string[] => wordsOf(drawing).map(({ text }) => text);
