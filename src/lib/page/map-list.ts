import type { Drawn } from '../drawn/types.ts';

/** The list of what a map draws, and what points at it on the map; fetched when a reader first asks for it. */
export { lines } from 'virtual:lines';
export { default as Highlight } from '../stage/Highlight.svelte';
export { default as MapList } from './MapList.svelte';

/** How long a list may take, in milliseconds, before the link leads to its page instead. */
const PATIENCE = 8000;

/**
 * What the map draws of which a link tells, fetched from beside the link's page; its step's card is brought into sight.
 * Rejects where it cannot be had.
 */
export async function drawnOf(link: HTMLAnchorElement): Promise<Drawn> {
  const answer = await fetch(link.pathname.replace(/\/$/, '.json'), { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const drawn = (await answer.json()) as Drawn;
  const card = link.closest('article');
  if (card && !card.hasAttribute('aria-current')) await shown(card);
  return drawn;
}

/** How long a card may take to become the active one once it is in sight, in milliseconds. */
const TURN = 1500;

/** Brings a step's card into sight; resolves when it is the active one, so that the list is of the map on the stage. */
function shown(card: Element): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => finish());
    const late = setTimeout(() => finish(), TURN);
    const finish = () => {
      observer.disconnect();
      clearTimeout(late);
      done();
    };
    observer.observe(card, { attributeFilter: ['aria-current'] });
    card.scrollIntoView({ block: 'center' });
  });
}
