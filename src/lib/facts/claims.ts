import { deployment } from './claims/deployment.ts';
import { fighting } from './claims/fighting.ts';
import { losses } from './claims/losses.ts';
import { bargain } from './claims/bargain.ts';
import { claimOf } from './history.ts';
import type { Claim, ClaimRecord } from './schema.ts';

/** The ledger as it is written: what was said, and the editor's words. */
export const claimRecords = {
  ...deployment,
  ...fighting,
  ...losses,
  ...bargain
} as const satisfies Record<string, ClaimRecord>;

export type ClaimId = keyof typeof claimRecords;

/** The ledger: every claim, by id, with the history of its standing computed. */
export const claims = Object.fromEntries(
  Object.entries<ClaimRecord>(claimRecords).map(([id, record]) => [id, claimOf(record)])
) as unknown as Readonly<Record<ClaimId, Claim>>;
