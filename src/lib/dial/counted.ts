import { formatDate } from '../facts/dates.ts';
import { countsOn, type DialClaim } from './days.ts';

/**
 * Brings the numbers that the server wrote into sentences up to a day: `data-count` names a standing, or `day` for the
 * day itself. page/words.ts writes them; both must agree on these names.
 */
export function showCounts(root: ParentNode, claims: readonly DialClaim[], day: string): void {
  const words: Readonly<Record<string, string | number>> = { ...countsOn(claims, day), day: formatDate(day) };
  for (const place of root.querySelectorAll<HTMLElement>('[data-count]')) {
    const word = words[place.dataset.count ?? ''];
    if (word !== undefined) place.textContent = String(word);
  }
}
