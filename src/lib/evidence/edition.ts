/** What has been put right, and what has changed, since the first publication; shown on the page about the project. */

/** The day the facts were compiled, and the month this edition came out. */
export const COMPILED = '2026-11-23';
export const EDITION = '2026-11';

/** The month of the newest page that was found. */
export const NEWEST = '2026-05';

/** One error that was put right. */
export interface Correction {
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where it stood, in words. */
  readonly where: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** The newest first. */
export const corrections: readonly Correction[] = [];

/** What is new, the newest first; `date` as precise as it is known. */
export const changeLog: readonly { readonly date: string; readonly what: string }[] = [
  { date: EDITION, what: 'First publication.' }
];
