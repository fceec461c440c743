import type { Assertion } from '../../src/lib/facts/schema.ts';

/** One speaker's word on a day of October 2024; the speaker is called by the country unless named. */
export function said(
  day: number,
  byCountry: string,
  stance: Assertion['stance'],
  changes: Partial<Assertion> = {}
): Assertion {
  return {
    date: `2024-10-${String(day).padStart(2, '0')}`,
    by: byCountry,
    byCountry,
    stance,
    detail: 'Said so.',
    sources: [],
    ...changes
  };
}

/** A day of October 2024. */
export const on = (day: number) => `2024-10-${String(day).padStart(2, '0')}`;
