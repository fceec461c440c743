import { DEFAULT_AS_OF, LAST_DAY } from '../../src/lib/facts/as-of.ts';

/** Days on which the ledger turned, from the first claims to the last day it knows: enough to see each status come and go. */
export const LEDGER_DAYS: readonly string[] = [
  '2024-10-17',
  '2024-10-18',
  DEFAULT_AS_OF,
  '2024-10-28',
  '2024-11-13',
  '2024-12-16',
  '2025-01-11',
  '2025-04-28',
  LAST_DAY
];
