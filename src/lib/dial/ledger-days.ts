import { base } from '$app/paths';
import type { DialClaim } from './days.ts';

/** How long the ledger may take, in milliseconds, before the dial says that it is missing. */
const PATIENCE = 15_000;

let asked: Promise<readonly DialClaim[]> | null = null;

/** Every claim with its history, fetched once. Rejects where it cannot be had; the next call asks again. */
export function ledgerDays(): Promise<readonly DialClaim[]> {
  asked ??= fetch(`${base}/claims/days.json`, { signal: AbortSignal.timeout(PATIENCE) })
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return answer.json() as Promise<readonly DialClaim[]>;
    })
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}
