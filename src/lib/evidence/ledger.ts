import type { ClaimId } from '../facts/claims.ts';
import { bargain } from '../facts/claims/bargain.ts';
import { deployment } from '../facts/claims/deployment.ts';
import { fighting } from '../facts/claims/fighting.ts';
import { losses } from '../facts/claims/losses.ts';
import type { Claim, ClaimStatus } from '../facts/schema.ts';
import { STATUSES } from './plain-words.ts';
import { standingsOf, type Standing } from './standing.ts';
import { typeset } from './typeset.ts';

type Table = Readonly<Partial<Record<ClaimId, Claim>>>;

/** The ledger's parts, as its files divide it. */
const PARTS: readonly { readonly title: string; readonly claims: Table }[] = [
  { title: 'The deployment', claims: deployment },
  { title: 'The fighting', claims: fighting },
  { title: 'Losses and prisoners', claims: losses },
  { title: 'The bargain', claims: bargain }
];

/** One claim as the ledger lists it. */
export interface LedgerRow {
  readonly id: ClaimId;
  readonly sentence: string;
  /** On the story's own day. */
  readonly then: Standing | null;
  readonly latest: Standing | null;
  /** How many assertions it has. */
  readonly assertions: number;
}

export interface LedgerPart {
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

const rowsOf = (table: Table): readonly LedgerRow[] =>
  (Object.entries(table) as [ClaimId, Claim][]).map(([id, claim]) => ({
    id,
    sentence: typeset(claim.sentence),
    ...standingsOf(claim),
    assertions: claim.assertions.length
  }));

/** Every claim, part by part, in the order of the facts. */
export const ledger: readonly LedgerPart[] = PARTS.map(({ title, claims }) => ({ title, rows: rowsOf(claims) }));

/** The title of the part that holds a claim. */
export const partOf = (id: ClaimId): string => PARTS.find(({ claims }) => id in claims)?.title ?? '';

/** How many claims had a status on the story's own day, and how many have it now; null is "not yet claimed". */
export function tally(
  rows: readonly LedgerRow[]
): readonly { readonly status: ClaimStatus | null; readonly then: number; readonly latest: number }[] {
  const count = (status: ClaimStatus | null, when: 'then' | 'latest') =>
    rows.filter((row) => (row[when]?.status ?? null) === status).length;
  return [...STATUSES, null].map((status) => ({
    status,
    then: count(status, 'then'),
    latest: count(status, 'latest')
  }));
}
