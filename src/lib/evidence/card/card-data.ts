import { claims, type ClaimId } from '../../facts/claims.ts';
import type { Story } from '../../story/story.ts';
import { claimPage } from '../claim-page.ts';
import { sentenceOn } from '../sentence-then.ts';
import { typeset } from '../../facts/typeset.ts';
import type { CardData } from './types.ts';

/** Gathers what a claim's card shows. Throws a RangeError where the facts point at a source that is not there. */
export function cardData(id: ClaimId, story: Pick<Story, 'sections' | 'steps'>): CardData {
  const { sentence, said } = claimPage(id, story);
  return {
    sentence,
    statusHistory: claims[id].statusHistory.map((change) => {
      const words = sentenceOn(id, change.from);
      return { ...change, why: typeset(change.why), ...(words !== sentence && { words }) };
    }),
    said: said.map(({ day, by, country, code, stance, detail, sources }) => ({
      day,
      by,
      country,
      code,
      stance,
      detail,
      sources: sources.map(({ id, label }) => ({ id, label }))
    }))
  };
}
