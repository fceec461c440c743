import type { Scene } from '../story/types.ts';
import type { Box, Frame } from '../stage/frames.ts';
import type { Mark } from '../stage/marks.ts';
import type { Plate } from '../stage/plate.ts';
import { stillOf } from '../stage/still/make.ts';
import { scaled, type View } from '../stage/view.ts';
import type { Faces } from './faces.ts';
import { flat } from './flat.ts';
import { globeOf } from './globe.ts';
import { overlayOf } from './overlay.ts';
import { plainHand } from './plain-hand.ts';
import { sheetFrame, sheetView } from './sheet.ts';

/** How much larger than the map's own pixels the ground is drawn and then reduced, so that print shows no corners. */
const FINER = 2;

/** A mark that is simply there: a picture does not move. */
export const atRest = ({ draw: _, ...mark }: Mark): Mark => mark;

/** The map without its words, in the frame's pixels. */
export function groundOf(plate: Plate, view: View, { still, ...frame }: Frame): string {
  const large = scaled(view, FINER, 0, 0);
  const { x, y, width, height } = still;
  const box = { x: x * FINER, y: y * FINER, width: width * FINER, height: height * FINER };
  const finer: Plate = { ...plate, views: { phone: large, desktop: large }, marks: plate.marks.map(atRest) };
  const drawn = stillOf(finer, 'desktop', { ...frame, still: box });
  return `<g transform="scale(${1 / FINER})">${flat(drawn, `${plate.id}-`, FINER)}</g>`;
}

/**
 * A scene's map with its words, legend and all else that stands on it, as plain SVG in the frame's own pixels; for a box
 * on the sheet, in its pixels. `plate` is the scene's.
 */
export function mapOf(plate: Plate, scene: Scene, box: Box, faces: Faces): string {
  const frame = sheetFrame(box);
  const view = sheetView(plate, scene, frame);
  const over = overlayOf(plate, view, frame.free, 'desktop', plainHand(faces), () =>
    flat(globeOf(view, frame.still), `${plate.id}-globe-`)
  );
  return groundOf(plate, view, frame) + over;
}
