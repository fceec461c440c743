import { readBasemap, type Basemap } from '../stage/basemap/read.ts';
import world from '../stage/basemap/world.json';
import type { Box } from '../stage/frames.ts';
import { drawLocator } from '../stage/still/locator.ts';
import type { View } from '../stage/view.ts';

let earth: Basemap | undefined;

/** The small globe that marks what a box of a view shows, as an SVG document. */
export function globeOf(view: View, box: Box): string {
  earth ??= readBasemap(world as unknown as Parameters<typeof readBasemap>[0]);
  return drawLocator(view, box, earth.land, earth.coast);
}
