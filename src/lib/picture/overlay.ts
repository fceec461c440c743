import type { FrameName } from '../story/types.ts';
import type { Box } from '../stage/frames.ts';
import { courseBoxes } from '../stage/course-boxes.ts';
import { piecesIn } from '../stage/furniture.ts';
import { headBoxes, headsIn } from '../stage/heads.ts';
import { placeLabels } from '../stage/labels.ts';
import type { Plate } from '../stage/plate.ts';
import type { View } from '../stage/view.ts';
import { cornersOf, headsOf } from './corners.ts';
import type { Hand } from './hand.ts';
import { lettering } from './lettering.ts';

/**
 * All that stands over a map: heads, the pieces in its corners, and words, placed in the free area as on the page.
 * `globe` draws the small globe, so many pixels wide.
 */
export function overlayOf(
  plate: Plate,
  view: View,
  free: Box,
  frame: FrameName,
  hand: Hand,
  globe: (size: number) => string
): string {
  const pieces = piecesIn(plate.furniture, view, free, frame);
  const heads = headsIn(plate.heads, view);
  const taken = [...pieces, ...headBoxes(heads)];
  const labels = placeLabels(plate.labels, { view, free, frame, taken, spared: courseBoxes(plate.marks, view) });
  return headsOf(heads, hand) + cornersOf(pieces, hand, globe) + lettering(labels, hand);
}
