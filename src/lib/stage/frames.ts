import type { FrameName } from '../story/types.ts';

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A nominal stage: its size, the part that words and controls leave free, and the larger box that a still covers. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly free: Box;
  readonly still: Box;
  /** A stage wider than the still is filled by enlarging it, at the cost of room around what matters. */
  readonly fills: boolean;
}

/** On which side of a wide stage the words stand. */
export type Side = 'left' | 'right';

/**
 * Wide stages have the words beside the map, all others beneath it. One query for style and script alike; low, wide
 * screens (a phone on its side) have no room for a map above words.
 */
export const WIDE = '(min-width: 900px) and (min-aspect-ratio: 4/3), (min-width: 560px) and (max-height: 520px)';

const PHONE: Frame = {
  width: 390,
  height: 490,
  free: { x: 14, y: 58, width: 362, height: 216 },
  still: { x: -160, y: -60, width: 710, height: 1700 },
  fills: true
};

/** What the column of words takes of a wide stage of 1440 pixels, its margins included. */
const COLUMN = 520;
const DESKTOP = { width: 1440, height: 900, top: 60, bottom: 160, edge: 36 };
const FREE_WIDTH = DESKTOP.width - COLUMN - DESKTOP.edge;

const desktop = (side: Side): Frame => ({
  width: DESKTOP.width,
  height: DESKTOP.height,
  free: {
    x: side === 'left' ? COLUMN : DESKTOP.edge,
    y: DESKTOP.top,
    width: FREE_WIDTH,
    height: DESKTOP.height - DESKTOP.top - DESKTOP.bottom
  },
  still: { x: -380, y: -180, width: 2200, height: 1280 },
  fills: false
});

/** The nominal frame for phones or desktops, with the words on the given side. */
export const frameOf = (name: FrameName, side: Side): Frame => (name === 'phone' ? PHONE : desktop(side));
