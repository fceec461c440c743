import { frameOf, type Box } from '../stage/frames.ts';

const MARGIN = 14;
const { free } = frameOf('phone', 'left');

/** The part of the phone's still that a step's own picture shows: its free area, with a margin. In the frame's pixels. */
export const cut: Box = {
  x: free.x - MARGIN,
  y: free.y - MARGIN,
  width: free.width + 2 * MARGIN,
  height: free.height + 2 * MARGIN
};
