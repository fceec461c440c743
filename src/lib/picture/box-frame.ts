import type { Box, Frame } from '../stage/frames.ts';

/**
 * A box of a picture as a frame to draw a scene in, in the map's own pixels, of which `magnified` times as many fill the
 * box. All of it is free but a margin, for no words stand over it.
 */
export function boxFrame(box: Box, magnified: number, margin: number): Frame {
  const [width, height] = [box.width / magnified, box.height / magnified];
  return {
    width,
    height,
    free: { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin },
    still: { x: 0, y: 0, width, height },
    fills: false
  };
}
