import { recalled, store } from './stored.ts';

/** How the story is shown: scrolled through, a step at a time, or as a plain text with a picture for every step. */
export const VIEWS = ['scroll', 'step', 'text'] as const;
export type View = (typeof VIEWS)[number];

/** Under which name a browser remembers the view that its reader chose. app.html reads it before the first paint. */
export const REMEMBERED = 'pyongyang-to-kursk:view';

const isView = (text: string): text is View => (VIEWS as readonly string[]).includes(text);

/**
 * Reads `?view=`. Null (not given) is what was remembered, if anything; a view that does not exist is the scroll, with a note
 * that says so. Never throws, and never repeats what was typed.
 */
export function readView(asked: string | null, remembered: string | null): { view: View; note: string | null } {
  if (asked === null) return { view: remembered !== null && isView(remembered) ? remembered : 'scroll', note: null };
  if (isView(asked)) return { view: asked, note: null };
  return {
    view: 'scroll',
    note: 'The address asks for a view that this story does not have; it is shown as a scroll.'
  };
}

/** The view that was remembered; null where none was, or the browser keeps nothing. */
export const remembered = (): string | null => recalled(REMEMBERED);

/** Remembers the view that a reader chose, where the browser lets it. */
export function remember(view: View): void {
  // The scroll is what comes of itself.
  store(REMEMBERED, view === 'scroll' ? null : view);
}
