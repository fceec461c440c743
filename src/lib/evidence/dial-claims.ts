import type { DialClaim } from '../dial/days.ts';
import { changesOf } from '../facts/as-of.ts';
import { claims } from '../facts/claims.ts';
import { ledger } from './ledger.ts';
import { sentenceOn } from './sentence-then.ts';

/** Every claim, in the order of the ledger, with the days on which its status changed, each in the words of its day. */
export const dialClaims = (): readonly DialClaim[] =>
  ledger
    .flatMap(({ rows }) => rows)
    .map(({ id, sentence }) => ({
      id,
      sentence,
      statusHistory: changesOf(claims[id]).map(({ from, status }) => {
        const words = sentenceOn(id, from);
        return { from, status, ...(words !== sentence && { words }) };
      })
    }));
