import { changesOf } from '../facts/as-of.ts';
import { claimParts, claims, type ClaimId } from '../facts/claims.ts';
import type { ClaimStatus } from '../facts/schema.ts';
import type { Story } from '../story/story.ts';
import { claimsOfStep } from './backlinks.ts';
import type { LedgerEntry } from './ledger-choice.ts';
import { STATUSES } from '../facts/plain-words.ts';
import { sentenceOn, wordingsOf, type Wording } from './sentence-then.ts';
import { standingOn, standingsOf, type Standing } from './standing.ts';
import { typeset } from '../facts/typeset.ts';

const idsOf = (table: Readonly<Partial<Record<ClaimId, unknown>>>) => Object.keys(table) as readonly ClaimId[];

/** The ledger's parts, with their titles. */
const PARTS: readonly { readonly slug: string; readonly title: string; readonly ids: readonly ClaimId[] }[] = [
  { slug: 'deployment', title: 'The deployment', ids: idsOf(claimParts.deployment) },
  { slug: 'fighting', title: 'The fighting', ids: idsOf(claimParts.fighting) },
  { slug: 'losses', title: 'Losses and prisoners', ids: idsOf(claimParts.losses) },
  { slug: 'bargain', title: 'The bargain', ids: idsOf(claimParts.bargain) }
];

/** One claim as the ledger lists it. */
export interface LedgerRow {
  readonly id: ClaimId;
  readonly sentence: string;
  /** The words it had before those of now. */
  readonly wordings: readonly Wording[];
  /** On the story's own day. */
  readonly then: Standing | null;
  readonly latest: Standing | null;
  /** How many assertions it has. */
  readonly assertions: number;
}

export interface LedgerPart {
  /** Kebab-case: part of addresses. */
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

function rowOf(id: ClaimId): LedgerRow {
  const claim = claims[id];
  return {
    id,
    sentence: typeset(claim.sentence),
    wordings: wordingsOf(id),
    ...standingsOf(claim),
    assertions: claim.assertions.length
  };
}

/** Every claim, part by part, in the order of the facts. */
export const ledger: readonly LedgerPart[] = PARTS.map(({ slug, title, ids }) => ({
  slug,
  title,
  rows: ids.map(rowOf)
}));

/** The title of the part that holds a claim. */
export const partOf = (id: ClaimId): string => PARTS.find(({ ids }) => ids.includes(id))?.title ?? '';

/** Every claim as the ledger sorts and filters it, in the order of the facts. What the story never tells comes last. */
export function ledgerEntries({ steps }: Pick<Story, 'steps'>): readonly (LedgerEntry & { readonly id: ClaimId })[] {
  const used = steps.map(claimsOfStep);
  return PARTS.flatMap(({ slug, ids }) =>
    ids.map((id) => {
      const first = used.findIndex((claims) => claims.has(id));
      return {
        id,
        topic: slug,
        actors: [...new Set(claims[id].assertions.map(({ byCountry }) => byCountry))],
        order: first < 0 ? steps.length : first,
        statements: claims[id].assertions.length,
        statusHistory: changesOf(claims[id]).map(({ from, status }) => ({ from, status }))
      };
    })
  );
}

/** A standing that is the editor's judgement, not what the rules give. */
interface Judgement extends Standing {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly why: string;
  /** What the rules give by themselves; null while nobody had said it. */
  readonly byRules: ClaimStatus | null;
}

/** The standings that are the editor's judgement at the end of a day (UTC), in the order of the ledger. */
export function judgementsOn(day: string): readonly Judgement[] {
  return PARTS.flatMap(({ ids }) => ids).flatMap((id) => {
    const claim = claims[id];
    const standing = standingOn(claim, day);
    const last = claim.statusHistory.findLast(({ from }) => from <= day);
    if (!standing || last?.by !== 'editor') return [];
    const byRules = last.ruling?.status ?? null;
    return [{ id, sentence: sentenceOn(id, day), ...standing, why: typeset(last.why), byRules }];
  });
}

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
