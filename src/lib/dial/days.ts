import type { ClaimStatus } from '../facts/schema.ts';

/** A claim as the dial knows it: its sentence, and from which day which status holds. Each entry is another status. */
export interface DialClaim {
  readonly id: string;
  readonly sentence: string;
  readonly statusHistory: readonly {
    readonly from: string;
    readonly status: ClaimStatus;
    /** The claim as it could be worded on that day, where its sentence knows more. */
    readonly words?: string;
  }[];
}

/** A claim that got another status; `before` is null where nobody had made it yet. */
export interface Change {
  readonly claim: string;
  /** In words that knew no more than the day. */
  readonly sentence: string;
  readonly before: ClaimStatus | null;
  readonly after: ClaimStatus;
}

/** A day (YYYY-MM-DD) on which at least one claim got another status. */
export interface ChangeDay {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** The days that matter, in order of time; the changes of a day are in the order of the claims. */
export function changeDaysOf(claims: readonly DialClaim[]): readonly ChangeDay[] {
  const days = new Map<string, Change[]>();
  for (const { id, sentence, statusHistory } of claims) {
    statusHistory.forEach(({ from, status, words = sentence }, i) => {
      const change = { claim: id, sentence: words, before: statusHistory[i - 1]?.status ?? null, after: status };
      days.set(from, [...(days.get(from) ?? []), change]);
    });
  }
  return [...days].map(([day, changes]) => ({ day, changes })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The nearest day that matters before and after a day, and the day itself where it is one. */
export function around(
  days: readonly ChangeDay[],
  day: string
): { readonly before: ChangeDay | null; readonly at: ChangeDay | null; readonly after: ChangeDay | null } {
  return {
    before: days.findLast((one) => one.day < day) ?? null,
    at: days.find((one) => one.day === day) ?? null,
    after: days.find((one) => one.day > day) ?? null
  };
}

/** What is counted: the statuses, firmest first, and the claims that nobody had made yet. */
export const COUNTED = ['confirmed', 'corroborated', 'alleged', 'contradicted', 'unresolved', 'not-yet'] as const;
export type Counted = (typeof COUNTED)[number];

/** How many claims had which standing at the end of a day. */
export function countsOn(
  claims: readonly Pick<DialClaim, 'statusHistory'>[],
  day: string
): Readonly<Record<Counted, number>> {
  const counts = Object.fromEntries(COUNTED.map((one) => [one, 0])) as Record<Counted, number>;
  for (const { statusHistory } of claims) {
    counts[statusHistory.findLast(({ from }) => from <= day)?.status ?? 'not-yet'] += 1;
  }
  return counts;
}
