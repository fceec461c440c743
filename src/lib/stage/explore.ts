import { groundAt, place, radiusAt, zoomOf, type View } from './view.ts';

/** The MapLibre zooms between which a reader may look around: the whole globe, and as close as the basemap is true. */
const ZOOMS = { least: 0.6, most: 9 };

type Point = readonly [x: number, y: number];

/** The view after the ground was moved by pixels; unchanged where that would lead past the globe's edge or the poles. */
export function panned(view: View, [dx, dy]: Point): View {
  const center = groundAt(view, view.x - dx, view.y - dy);
  return center && Math.abs(center[1]) < 82 ? { ...view, center } : view;
}

/** The view `factor` times as close, the ground under a pixel staying there. */
export function zoomed(view: View, factor: number, about: Point = [view.x, view.y]): View {
  const zoom = Math.max(ZOOMS.least, Math.min(ZOOMS.most, zoomOf(view) + Math.log2(factor)));
  const closer = { ...view, radius: radiusAt(zoom, view.center[1]) };
  const ground = groundAt(view, ...about);
  const now = ground && place(closer, ground);
  return now ? panned(closer, [about[0] - now[0], about[1] - now[1]]) : closer;
}
