/** A place in the story, and the leg of the step that holds it or, of a section, of its first step. */
export interface Landing {
  readonly place: Element;
  readonly leg: HTMLElement;
}

/**
 * Puts the window at a step that is shown alone: at its start, or at the figure in it that `place` is; with the focus on
 * its heading, if whoever came used a button, a key or a link.
 */
export function standAt({ place, leg }: Landing, focus: boolean): void {
  const start = place.closest('figure') ?? leg;
  if (start === leg) window.scrollTo({ top: window.scrollY + leg.getBoundingClientRect().top, behavior: 'instant' });
  else start.scrollIntoView({ behavior: 'instant' });
  const heading = leg.querySelector<HTMLElement>('[data-step] h3');
  if (!heading) return;
  const foot = document.querySelector('.player')?.getBoundingClientRect().top ?? window.innerHeight;
  // The lowest windows have no room for a heading under a map.
  const title = place.matches('[data-step]') ? null : leg.querySelector('header :is(h1, h2)');
  if (start === leg && (title ?? heading).getBoundingClientRect().bottom > foot) {
    (title ?? heading).closest('header, [data-step]')!.scrollIntoView({ behavior: 'instant' });
  }
  if (!focus) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
