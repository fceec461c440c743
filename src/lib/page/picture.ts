import { frameOf, type Box } from '../stage/frames.ts';
import type { Placing } from '../stage/spot.ts';

const MARGIN = 14;
const { free, still } = frameOf('phone', 'left');

/** The part of the phone's still that a step's own picture shows: its free area, with a margin. */
export const cut: Box = {
  x: free.x - MARGIN,
  y: free.y - MARGIN,
  width: free.width + 2 * MARGIN,
  height: free.height + 2 * MARGIN
};

const percent = (share: number) => `${Math.round(share * 1e3) / 10}%`;

/** Where the still lies in the picture, as CSS. */
export const stillInPicture = {
  width: percent(still.width / cut.width),
  left: percent((still.x - cut.x) / cut.width),
  top: percent((still.y - cut.y) / cut.height)
};

/** Where a point of the frame lies in the picture, and how long a length is, as CSS. */
export const placing: Placing = {
  at: ({ x, y }) => ({ left: percent((x - cut.x) / cut.width), top: percent((y - cut.y) / cut.height) }),
  span: (pixels) => `calc(100cqw * ${Math.round((pixels / cut.width) * 1e4) / 1e4})`
};
