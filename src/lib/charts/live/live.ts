import { figureContent } from 'virtual:figures';
import type { FigureId } from '../../story/figures.ts';
import { designs } from '../designs.ts';
import type { FigureData, FigureDesign } from '../kit/figure.ts';

/** What figures need in order to answer, fetched in one piece when the first comes near. */
export { default as FigureChart } from './FigureChart.svelte';
/** Publisher and date of every source that figures cite, by id. */
export const figureSources = figureContent.sources;
export { Day } from './live.svelte.ts';

/** A figure's design with its data. Throws an error for an id that no figure has. */
export function figure(id: string): { design: FigureDesign<FigureData>; data: FigureData } {
  const [design, data] = [designs[id as FigureId], figureContent.data[id as FigureId]];
  if (!design || !data) throw new RangeError(`There is no figure "${id}"`);
  return { design, data };
}
