import { base } from '$app/paths';
import type { CardData } from './types.ts';

/** Who has asked waits no longer than this, in milliseconds. */
const PATIENCE = 5000;

const cards = new Map<string, Promise<CardData>>();

/** A claim's card, fetched when first asked for and kept. Rejects where it cannot be had; the next call asks again. */
export function fetchCard(claim: string): Promise<CardData> {
  let card = cards.get(claim);
  if (!card) {
    card = fetch(`${base}/claims/${claim}.json`, { signal: AbortSignal.timeout(PATIENCE) }).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return answer.json() as Promise<CardData>;
    });
    card.catch(() => cards.delete(claim));
    cards.set(claim, card);
  }
  return card;
}
