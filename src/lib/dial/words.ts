import { formatDate } from '../facts/dates.ts';
import { shortDate } from './calendar.ts';
import { COUNTED, type ChangeDay, type Counted } from './days.ts';

/** What is counted, in words. */
export const wordsOfCounted: Readonly<Record<Counted, string>> = {
  confirmed: 'confirmed',
  corroborated: 'corroborated',
  alleged: 'alleged',
  contradicted: 'contradicted',
  unresolved: 'unresolved',
  'not-yet': 'not yet claimed'
};

const claims = (n: number, tense: 'change' | 'changed') =>
  `${n} ${n === 1 ? 'claim' : 'claims'} ${tense === 'change' && n === 1 ? 'changes' : tense}`;

/** What a button to the day before or after says: `Next: 28 Oct 2024, 2 claims change`. */
export function wordsOfStep(way: 'before' | 'after', to: ChangeDay | null): string {
  if (!to) return way === 'before' ? 'No earlier change' : 'No later change';
  const n = to.changes.length;
  return way === 'before'
    ? `Previous: ${shortDate(to.day)}, ${claims(n, 'changed')}`
    : `Next: ${shortDate(to.day)}, ${claims(n, 'change')}`;
}

/** `2 corroborated, 6 alleged, 15 not yet claimed`: what there is none of is left out. */
export const wordsOfCounts = (counts: Readonly<Record<Counted, number>>): string =>
  COUNTED.filter((one) => counts[one] > 0)
    .map((one) => `${counts[one]} ${wordsOfCounted[one]}`)
    .join(', ');

/** What is read out once a day has been chosen. */
export function announcement(
  day: string,
  at: ChangeDay | null,
  counts: Readonly<Record<Counted, number>> | null
): string {
  const changed = at ? ` On that day ${claims(at.changes.length, 'changed')}.` : '';
  return `As known on ${formatDate(day)}.${changed}${counts ? ` Of the claims: ${wordsOfCounts(counts)}.` : ''}`;
}
