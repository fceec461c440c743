import scrollama from 'scrollama';
import { onScrollRest } from './scroll-rest.ts';
import { seesNear } from './sees-near.ts';

/** Where in the window a step becomes the active one, as a share of its height from the top. */
export const LINE = 0.55;

/** Where it is in the text view, in pixels: below the bar, under which an address opens its step. */
const UNDER_BAR = 100;

const lineNow = () => (document.documentElement.dataset.view === 'text' ? UNDER_BAR : window.innerHeight * LINE);

/**
 * Which of `count` legs, each with its `top` in pixels of the window and one below the other, crosses a line: the last that
 * begins at or above it, or the first. Halves what is left at each look, since every scroll asks.
 */
export function legAt(line: number, top: (leg: number) => number, count: number): number {
  let [above, below] = [0, count];
  while (below - above > 1) {
    const middle = (above + below) >> 1;
    if (top(middle) <= line) above = middle;
    else below = middle;
  }
  return above;
}

/** Keeps the reader where the scroll is. */
export interface Scroll {
  /** Measures anew and reports the step at the line, for moments in which nothing may have scrolled. */
  settle(): void;
  destroy(): void;
}

/**
 * Reports the leg of the story that crosses the line, by the `data-leg` of its element. Legs follow each other without a
 * gap, so that exactly one crosses it. Scrollama says when to look, never what is there: on a busy machine its observers
 * speak late, even after the scroll has ended, and of a leg that was passed long ago. Because they may also miss a jump, a
 * change of size or a font that arrives late, every rest is measured as well. Where there are no such observers, every
 * scroll is.
 *
 * Scrollama 3.2 adds a document listener that `destroy` leaves behind: create this once a page.
 */
export function byScroll(legs: readonly HTMLElement[], enter: (id: string) => void): Scroll {
  const settle = () => {
    const id = legs[legAt(lineNow(), (i) => legs[i]!.getBoundingClientRect().top, legs.length)]?.dataset.leg;
    if (id) enter(id);
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  const scroller = seesNear() ? scrollama() : null;
  // The offset's type knows only tenths; the code takes any share.
  const offset = LINE as unknown as 0.5;
  if (scroller) scroller.setup({ step: [...legs], offset }).onStepEnter(settle);
  else document.addEventListener('scroll', settle, { passive: true, signal });
  const resized = () => {
    scroller?.resize();
    settle();
  };
  window.addEventListener('resize', resized, { signal });
  window.addEventListener('pageshow', settle, { signal });
  onScrollRest(settle, signal);
  document.fonts.addEventListener('loadingdone', settle, { signal });
  settle();
  return {
    settle,
    destroy() {
      listeners.abort();
      scroller?.destroy();
    }
  };
}
