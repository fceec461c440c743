import { facts } from '../../../src/lib/charts/figures.ts';
import type { FigurePlace } from '../../../src/lib/charts/kit/made.ts';
import { dataOf } from '../../../src/lib/charts/october-2024/data.ts';

/** Where the figure stands in these tests: in a story that tells one event. */
export const place: FigurePlace = {
  step: 'washington-has-evidence',
  stepsOf: (event) => (event === 'nis-press-release' ? [{ id: 'ships-to-vladivostok', title: 'Ships' }] : [])
};

/** What it is drawn from. */
export const data = dataOf(facts, place);
