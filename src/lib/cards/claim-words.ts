import { changesOfClaim } from '../evidence/dated-page.ts';
import { statusWord } from '../facts/plain-words.ts';
import { saidOf, type Said } from '../evidence/said.ts';
import { sentenceOn } from '../evidence/sentence-then.ts';
import { standingOn } from '../evidence/standing.ts';
import { sentenceCase, typeset } from '../facts/typeset.ts';
import { DEFAULT_AS_OF, LAST_DAY } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import type { Claim, ClaimStatus } from '../facts/schema.ts';

/** All that a claim's card says, in words. */
export interface ClaimWords {
  readonly status: ClaimStatus;
  readonly sentence: string;
  /** The day as of which it speaks, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Who said it first, and who denied it first, by then. */
  readonly who: readonly string[];
  /** How it stood or stands on another day, and the sign for that; null status: nobody had claimed it. */
  readonly besides: { readonly words: string; readonly status: ClaimStatus | null } | null;
}

const speaks = ({ kind }: Said): boolean => kind !== 'denies' && kind !== 'declines';

/** Agencies go by their initials in the ledger, which says elsewhere whose they are. */
const INITIALS = /^[A-Z]{3}$/;

/** A speaker without office or occasion, and when it was. */
function wordBy({ by, country, day }: Said): string {
  const name = by.split(/, | \(/)[0]!;
  return `${INITIALS.test(name) ? `${name} (${country})` : name}, ${formatDate(day)}`;
}

/**
 * Who said it first, and who denied it first, in order of time. Stances are towards the claim as the ledger words it now; of other words no
 * more is said than who spoke first.
 */
function whoSaid(said: readonly Said[], reworded: boolean): readonly string[] {
  if (reworded) return said.slice(0, 1).map((one) => `First word on it: ${wordBy(one)}`);
  const first = said.find(speaks);
  const denied = said.find(({ kind }) => kind === 'denies');
  const lines = [
    ...(first ? [{ day: first.day, words: `First said: ${wordBy(first)}` }] : []),
    ...(denied ? [{ day: denied.day, words: `Denied: ${wordBy(denied)}` }] : [])
  ];
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ words }) => words);
}

/**
 * What the card of a claim says: of its last known standing, or, with a day on which its status changed, of what could be
 * said then. Throws a RangeError where its status did not change on that day.
 */
export function wordsOfClaim(id: ClaimId, day: string | null): ClaimWords {
  const claim: Claim = claims[id];
  const changes = changesOfClaim(id);
  const asOf = day ?? LAST_DAY;
  const standing = standingOn(claim, asOf);
  if (!standing || (day && standing.since !== day)) {
    throw new RangeError(`The status of the claim "${id}" did not change on ${asOf}.`);
  }
  const now = typeset(claim.sentence);
  const sentence = day ? sentenceOn(id, day) : now;
  const said = saidOf(claim).filter((one) => one.day <= asOf);
  const latest = changes.at(-1)!;
  const then = standingOn(claim, DEFAULT_AS_OF)?.status ?? null;
  const changed = {
    words: `Changed since: ${statusWord(latest.status)}, ${formatDate(latest.day)}`,
    status: latest.status
  };
  const before = { words: `On ${formatDate(DEFAULT_AS_OF)}: ${statusWord(then)}`, status: then };
  return {
    status: standing.status,
    sentence,
    asOf,
    who: whoSaid(said, sentence !== now),
    besides: day === null ? before : latest.day > day ? changed : null
  };
}

/** What a claim's card says above all, in one line. */
export const altOfClaim = ({ status, asOf, sentence }: ClaimWords): string =>
  `${sentenceCase(statusWord(status))} as of ${formatDate(asOf)}: ${sentence}`;
