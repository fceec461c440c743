import { deployment } from './claims/deployment.ts';
import { fighting } from './claims/fighting.ts';
import { losses } from './claims/losses.ts';
import { bargain } from './claims/bargain.ts';
import type { Claim } from './schema.ts';

/** The ledger: every claim, by id. */
export const claims = {
  ...deployment,
  ...fighting,
  ...losses,
  ...bargain
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
