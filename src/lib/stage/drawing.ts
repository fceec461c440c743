/** The fragment of a still's address that makes its movements draw themselves when it appears. */
export const DRAWING = 'draw';

/** The fragment that leaves out the movements whose certainty turns with the day: they are drawn over the still. */
export const BARE = 'bare';

/** How long a movement takes to draw itself, and how long a still waits for its own fading in, in milliseconds. */
export const DRAW_TIME = 1000;
export const DRAW_DELAY = 300;
