import { claims, type ClaimId } from '../facts/claims.ts';
import type { Stance } from '../facts/schema.ts';
import { speakerOf } from '../facts/plain-words.ts';
import { saidOf } from './said.ts';

/** A column of the matrix: one country’s speakers, or all others. */
export interface Column {
  readonly id: string;
  readonly head: string;
}

const OWN = ['UA', 'KR', 'US', 'NATO', 'RU', 'KP', 'CN'] as const;
/** The id of the column of all who have none of their own. */
export const OTHERS = 'others';

/** Who has a column. */
export const COLUMNS: readonly Column[] = [
  ...OWN.map((id) => ({ id, head: speakerOf(id) })),
  { id: OTHERS, head: 'Others' }
];

/** The last word of a column’s speakers on a claim, as long as it was the last. */
export interface Word {
  /** Its place among all that was said of the claim, from 1. */
  readonly n: number;
  readonly kind: Stance;
  readonly by: string;
  readonly country: string;
  readonly from: string;
  /** The day on which a newer one took its place; null for the last of all. */
  readonly until: string | null;
}

/** What each column’s speakers last said of a claim, for any day: the words of a column follow each other. */
export function wordsOnClaim(id: ClaimId): readonly { readonly column: string; readonly words: readonly Word[] }[] {
  const said = saidOf(claims[id]);
  return COLUMNS.map(({ id: column }) => {
    const own = said.filter(({ code }) => (OWN.find((one) => one === code) ?? OTHERS) === column);
    // Of one day the last one given stands.
    const days = own.filter(({ day }, i) => own[i + 1]?.day !== day);
    return {
      column,
      words: days.map(({ n, kind, by, country, day }, i) => ({
        n,
        kind,
        by,
        country,
        from: day,
        until: days[i + 1]?.day ?? null
      }))
    };
  });
}
