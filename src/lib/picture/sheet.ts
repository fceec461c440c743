import { places, type PlaceId } from '../facts/places.ts';
import type { Place } from '../facts/schema.ts';
import type { LngLat, Scene } from '../story/types.ts';
import { viewOf } from '../stage/camera.ts';
import type { Box, Frame } from '../stage/frames.ts';
import { flowLine, type Mark } from '../stage/marks.ts';
import type { Plate } from '../stage/plate.ts';
import { place, type View } from '../stage/view.ts';
import { boxFrame } from './box-frame.ts';

/** The picture as a whole, in pixels: landscape, so that it fits a slide and the width of a page. */
export const SHEET = { width: 1600, height: 1000 } as const;

/** From the sheet's edges to what stands on it, in pixels. */
export const EDGE = 40;

/** Where the kicker's, the title's and the foot's first baselines lie, and the foot's lines are apart, in pixels. */
export const BASELINES = { kicker: 53, title: 93, lastFoot: SHEET.height - 33, line: 21 } as const;

/** From the title's baseline to the map's frame, and from it to the foot's first baseline, in pixels. */
const CLEAR = { above: 26, below: 32 };

/**
 * How much larger than on the page the map is drawn, its words and strokes with it: a picture is looked at from farther
 * away, on a slide, or is printed smaller than its pixels.
 */
export const MAGNIFIED = 1.35;

/** From the map's frame to the nearest label, in the map's own pixels. */
const MARGIN = 12;

/** Where the map stands on the sheet when the foot has so many lines, in pixels. */
export function mapBox(lines: number): Box {
  const y = BASELINES.title + CLEAR.above;
  const bottom = BASELINES.lastFoot - (lines - 1) * BASELINES.line - CLEAR.below;
  return { x: EDGE, y, width: SHEET.width - 2 * EDGE, height: bottom - y };
}

/** The map's box on the sheet as a frame to draw a scene in. */
export const sheetFrame = (box: Box): Frame => boxFrame(box, MAGNIFIED, MARGIN);

const located = (id: string): readonly [number, number] => {
  const found: Place = places[id as PlaceId];
  return [found.lon, found.lat];
};

const within = ({ x, y, width, height }: Box, point: readonly [number, number] | null): boolean =>
  point !== null && point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height;

/** Points of movements that begin and end in sight but leave the frame between. */
function lostPoints(marks: readonly Mark[], view: View, { still }: Frame): readonly LngLat[] {
  const flows = marks.flatMap((mark) => ('from' in mark && !mark.measured ? [flowLine(mark.from, mark.to)] : []));
  return flows.flatMap((line) => {
    const ends = [line[0]!, line.at(-1)!];
    return ends.every((end) => within(still, place(view, end)))
      ? line.filter((point) => !within(still, place(view, point)))
      : [];
  });
}

/**
 * The view of a plate's scene for a frame of our own: what the scene shows on wide stages, in the middle of the frame. A
 * low frame is filled from side to side; where movements would then swell out of it, they are fitted too.
 */
export function sheetView({ marks }: Plate, scene: Scene, frame: Frame): View {
  const camera = 'phone' in scene.camera ? scene.camera.desktop : scene.camera;
  const view = viewOf(camera, frame, located);
  const lost = lostPoints(marks, view, frame);
  if ('zoom' in camera || lost.length === 0) return view;
  return viewOf({ ...camera, fit: [...camera.fit, ...lost] }, frame, located);
}
