import { DEFAULT_AS_OF, parseAsOf, statusOn, type AsOf } from '../facts/as-of.ts';
import type { ClaimStatus } from '../facts/schema.ts';

/** What a reader may choose in the ledger, as the address keeps it; and which claims that gives, in which order. */

/** A claim as the ledger sorts and filters it. */
export interface LedgerEntry {
  readonly id: string;
  /** The slug of its part. */
  readonly topic: string;
  /** The codes of all whose voice is in it. */
  readonly actors: readonly string[];
  /** When the story comes to it, from 0. */
  readonly order: number;
  /** How many statements it has. */
  readonly statements: number;
  readonly statusHistory: readonly { readonly from: string; readonly status: ClaimStatus }[];
}

/** The orders to choose from; the first is the ledger’s own, part by part. */
export const SORTS = ['parts', 'story', 'change', 'statements', 'firmness'] as const;
export type Sort = (typeof SORTS)[number];

/** From firm to weak; then those that nobody had made yet. */
export const BY_FIRMNESS = ['confirmed', 'corroborated', 'alleged', 'unresolved', 'contradicted', 'not-yet'] as const;
type Firmness = (typeof BY_FIRMNESS)[number];

/** What is chosen; null is all. */
export interface Choice {
  readonly status: Firmness | null;
  readonly actor: string | null;
  readonly topic: string | null;
  readonly sort: Sort;
  readonly asOf: AsOf;
}

const oneOf = <T extends string>(text: string | null, all: readonly T[]): T | null =>
  all.find((one) => one === text) ?? null;

/** Reads a query. What is not there to be chosen counts as not chosen; for the day see `parseAsOf`. */
export function readChoice(query: URLSearchParams, entries: readonly LedgerEntry[]): Choice {
  return {
    status: oneOf(query.get('status'), BY_FIRMNESS),
    actor: oneOf(
      query.get('actor'),
      entries.flatMap(({ actors }) => actors)
    ),
    topic: oneOf(
      query.get('topic'),
      entries.map(({ topic }) => topic)
    ),
    sort: oneOf(query.get('sort'), SORTS) ?? 'parts',
    asOf: parseAsOf(query.get('asof'))
  };
}

/** The query that keeps a choice, with its question mark; empty where nothing is chosen. */
export function queryOfChoice({ status, actor, topic, sort, asOf }: Choice): string {
  const query = new URLSearchParams();
  if (status) query.set('status', status);
  if (actor) query.set('actor', actor);
  if (topic) query.set('topic', topic);
  if (sort !== 'parts') query.set('sort', sort);
  if (asOf.day !== DEFAULT_AS_OF) query.set('asof', asOf.day);
  return query.size > 0 ? `?${query}` : '';
}

/** The standing of a claim at the end of a day (UTC). */
export const firmnessOn = (entry: Pick<LedgerEntry, 'statusHistory'>, day: string): Firmness =>
  statusOn(entry, day)?.status ?? 'not-yet';

/** The claims that fit a choice, in its order; what ties stays in the order given. */
export function chosen<T extends LedgerEntry>(
  entries: readonly T[],
  { status, actor, topic, sort, asOf }: Choice
): readonly T[] {
  const { day } = asOf;
  const fits = entries.filter(
    (entry) =>
      (status === null || firmnessOn(entry, day) === status) &&
      (actor === null || entry.actors.includes(actor)) &&
      (topic === null || entry.topic === topic)
  );
  const since = (entry: T) => statusOn(entry, day)?.from ?? '';
  switch (sort) {
    case 'parts':
      return fits;
    case 'story':
      return fits.toSorted((a, b) => a.order - b.order);
    case 'change':
      return fits.toSorted((a, b) => (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : 0));
    case 'statements':
      return fits.toSorted((a, b) => b.statements - a.statements);
    case 'firmness':
      return fits.toSorted((a, b) => BY_FIRMNESS.indexOf(firmnessOn(a, day)) - BY_FIRMNESS.indexOf(firmnessOn(b, day)));
  }
}
