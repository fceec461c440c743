/** A finger on the glass: where it is in CSS pixels, and when, in milliseconds. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** How far a swipe goes at least, in pixels, and how long it takes at most, in milliseconds. */
const FAR = 48;
const SOON = 700;
/** Browsers turn their own pages by a swipe from the edge of the screen, so many pixels wide. */
const EDGE = 24;

/**
 * By how many steps a finger leads on that came down and went up again: 1 for a swipe to the left, -1 to the right, 0 for
 * anything else, such as a scroll. `width` is that of the window.
 */
export function swiped(down: Touched, up: Touched, width: number): -1 | 0 | 1 {
  const [dx, dy] = [up.x - down.x, up.y - down.y];
  if (down.x < EDGE || down.x > width - EDGE || up.time - down.time > SOON) return 0;
  if (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}

/**
 * To which step a key leads from step `index` of `count`, both from 0; null where to none. Home and End are the page's own
 * wherever it could be scrolled by them: they count only `onButtons`.
 */
export function keyed(key: string, index: number, count: number, onButtons: boolean): number | null {
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ...(onButtons && { Home: 0, End: count - 1 })
  };
  const goal = goals[key];
  return goal === undefined || goal < 0 || goal >= count || goal === index ? null : goal;
}
