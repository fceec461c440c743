import { COVER, readAddress } from '../share/address.ts';
import { askedText, plain } from './asked-text.ts';

/** A place in the story, and the leg of the step that holds it or, of a section, of its first step. */
interface Landing {
  readonly place: Element;
  readonly leg: HTMLElement;
}

/**
 * Where in the story an address leads: its fragment, the words it asks for, or else the section of its path, under `base`.
 * Null where that is outside the steps.
 */
export function landingOf(address: string, base: string): Landing | null {
  const url = new URL(address);
  const { fragment } = readAddress(url);
  const slug = url.pathname.slice(base.length).replaceAll('/', '') || COVER;
  const place = fragment ? document.getElementById(fragment) : (withWords(address) ?? document.getElementById(slug));
  const leg = place?.closest<HTMLElement>('[data-leg]') ?? place?.querySelector<HTMLElement>('[data-leg]');
  return place && leg ? { place, leg } : null;
}

function withWords(address: string): Element | undefined {
  const text = askedText(address);
  if (!text) return undefined;
  return [...document.querySelectorAll('[data-step]')].find((step) => plain(step.textContent).includes(text));
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
