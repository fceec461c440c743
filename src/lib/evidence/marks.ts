import { statusOn, type Standing } from '../facts/as-of.ts';
import type { ClaimStatus } from '../facts/schema.ts';

/** The status of a claim on the reader's day; null where nobody had made it yet. */
export type StatusOf = (claim: string) => ClaimStatus | null;

/** How claims stood at the end of a day, by their histories; null too for a claim that is not among them. */
export const statusesOn =
  (histories: Readonly<Partial<Record<string, readonly Standing[]>>>, day: string): StatusOf =>
  (claim) => {
    const statusHistory = histories[claim];
    return statusHistory ? (statusOn({ statusHistory }, day)?.status ?? null) : null;
  };

/**
 * Brings the marks of claims that the server wrote into the words up to another day: their attribute, their sign and
 * their word. What is said of a later day goes when that day has come. prose-html.ts writes them; both must agree on
 * `data-claim`, `.claim-status`, `.claim-later` and the names of the signs.
 */
export function showStatuses(root: ParentNode, day: string, statusOf: StatusOf): void {
  for (const mark of root.querySelectorAll<HTMLElement>('a[data-claim]')) {
    const status = statusOf(mark.dataset.claim ?? '');
    const key = status ?? 'not-yet';
    const later = mark.querySelector<HTMLElement>('.claim-later');
    if (later) later.hidden = day >= (mark.dataset.later ?? '');
    if (mark.dataset.status === key) continue;
    mark.dataset.status = key;
    mark.querySelector('use')?.setAttribute('href', `#glyph-${key}`);
    const word = mark.querySelector('.claim-status');
    if (word) word.textContent = status ?? 'not yet claimed';
  }
}
