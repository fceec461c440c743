import { COVER, readAddress } from '../share/address.ts';
import { askedText, plain } from '../views/asked-text.ts';
import type { Landing } from '../views/land.ts';

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
