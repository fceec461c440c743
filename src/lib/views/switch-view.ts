import { flushSync } from 'svelte';
import { shown } from './shown.svelte.ts';
import { remember, type View } from './view.ts';

/** Whether something can be seen, at least in part, in the window. */
function inWindow(element: Element | null): boolean {
  if (!element) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

/** Shows the story in another view, at the step that is being read, and remembers it. */
export function switchView(view: View, step: string): void {
  if (view === shown.now) return;
  const card = document.getElementById(step);
  const section = card?.closest<HTMLElement>('[data-section]');
  const title = section?.querySelector('header');
  const first = section?.querySelector('[data-step]') === card;
  // Who stands at a section's title goes on standing there.
  const place = first && inWindow(title ?? null) ? section : card;
  const atTop = window.scrollY === 0 && shown.now !== 'step';
  remember(view);
  flushSync(() => (shown.now = view));
  const settle = () => {
    if (atTop || view === 'step') window.scrollTo({ top: 0, behavior: 'instant' });
    else place?.scrollIntoView({ behavior: 'instant' });
    // Every leg stands elsewhere, which nothing but a change of the window's size is known to bring about.
    window.dispatchEvent(new Event('resize'));
  };
  settle();
  // Figures are drawn again at their new width before the next frame, those above the step too.
  requestAnimationFrame(() => requestAnimationFrame(settle));
}
