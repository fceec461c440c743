import { lines, type LineId } from '../../facts/lines.ts';
import type { FrameName } from '../../story/types.ts';
import korea from '../basemap/korea.json';
import { detailFor, readBasemap, withRegion, type Basemap, type Detail } from '../basemap/read.ts';
import ukraine from '../basemap/ukraine.json';
import world from '../basemap/world.json';
import { frameOf, type Frame } from '../frames.ts';
import type { Plate } from '../plate.ts';
import { zoomOf } from '../view.ts';
import { drawStill } from './draw.ts';
import { drawLocator } from './locator.ts';

type Stored = Parameters<typeof readBasemap>[0];

const stored: Readonly<Record<Detail, unknown>> = { world, korea, ukraine };
const read = new Map<Detail, Basemap>();

function basemap(detail: Detail): Basemap {
  let found = read.get(detail);
  if (found) return found;
  const own = readBasemap(stored[detail] as Stored);
  found = detail === 'world' ? own : withRegion(basemap('world'), detail, own);
  read.set(detail, found);
  return found;
}

/** A plate's still for a frame, as an SVG document. Runs at build only. */
export function stillOf(plate: Plate, name: FrameName, frame: Frame): string {
  const view = plate.views[name];
  const detail = detailFor({ lng: view.center[0], lat: view.center[1], zoom: zoomOf(view) });
  return drawStill({
    plate,
    view,
    box: frame.still,
    basemap: basemap(detail),
    line: (id) => lines[id as LineId]
  });
}

/** The small globe of a plate, as an SVG document; it marks what a desktop's free area shows. Runs at build only. */
export function locatorOf(plate: Plate): string {
  const { land, coast } = basemap('world');
  return drawLocator(plate.views.desktop, frameOf('desktop', plate.side).free, land, coast);
}
