import { LAST_DAY } from '../facts/as-of.ts';
import type { ClaimId } from '../facts/claims.ts';
import { claims } from '../facts/claims.ts';
import { typeset } from '../facts/typeset.ts';

/**
 * Where the ledger words a claim by what came out later, the words from the day of an earlier entry of its history to the
 * next: no more than what had been said by then. On the last day of the ledger every claim has its own words.
 */
export const WORDS_THEN: Readonly<Partial<Record<ClaimId, Readonly<Record<string, string>>>>> = {
  'troops-moved-to-russia': {
    '2024-10-08': 'North Korea would send its own soldiers to support Russia’s war against Ukraine.'
  },
  'first-wave-size': { '2024-10-17': 'About 10,000 North Korean soldiers were being made ready.' },
  'second-wave': { '2024-12-23': 'North Korea was preparing to relieve its soldiers or to send more.' },
  'surge-to-tens-of-thousands': { '2024-11-19': 'The force could grow to 100,000.' },
  'still-there-2026': {
    '2025-11-04': 'North Korean troops were still on guard near Russia’s border with Ukraine.',
    '2025-12-31': 'North Korean troops were still on guard near Russia’s border with Ukraine.'
  },
  'generals-present': { '2024-10-24': 'North Korean generals went with the troops.' },
  'moved-to-kursk': { '2024-10-22': 'North Korean units were about to arrive in the direction of Kursk.' },
  'fought-in-kursk': { '2024-11-04': 'North Korean soldiers came under fire in the Kursk region.' },
  'inside-ukraine': { '2024-10-17': 'Some North Koreans were already in occupied parts of Ukraine.' },
  'pulled-from-front': { '2025-01-30': 'The troops were taken off the Kursk front in January 2025.' },
  'pilots-and-deserters': {
    '2024-10-15': '18 North Korean soldiers deserted near the Ukrainian border.',
    '2024-10-21': 'Fighter pilots were sent to Vladivostok, and 18 soldiers deserted near the Ukrainian border.'
  },
  'heavy-casualties': {
    '2024-12-16': 'North Korean forces had men killed and wounded in Kursk.',
    '2024-12-27': 'North Korean forces lost a thousand or more killed or wounded in Kursk.'
  },
  'fate-of-pows': { '2025-01-12': 'Prisoners who do not wish to go back to North Korea may have another way.' },
  'technology-in-return': {
    '2024-10-28': 'Russia gives North Korea military technology in return.',
    '2024-12-18': 'Russia gives North Korea air defences and other military technology in return.',
    '2024-12-23': 'Russia gives North Korea air defences and other military technology in return.'
  },
  'china-unaware': { '2024-10-24': 'China did not know of the deployment.' },
  'sappers-and-builders': { '2025-06-17': 'North Korea would send about 1,000 sappers to Kursk.' },
  'builders-arrived': { '2025-06-17': 'About 5,000 North Korean military builders would come to Russia.' }
};

/** Other words that a claim had than it has now, and as long as it had them. */
export interface Wording {
  readonly from: string;
  /** The day (`YYYY-MM-DD`) from which other words hold. */
  readonly until: string;
  readonly words: string;
}

/** The words a claim had before those it has now, in order of time; none where it could always be put as now. */
export function wordingsOf(id: ClaimId): readonly Wording[] {
  const history = claims[id].statusHistory;
  const found: Wording[] = [];
  for (const [i, { from }] of history.entries()) {
    const words = WORDS_THEN[id]?.[from];
    const until = history[i + 1]?.from ?? LAST_DAY;
    if (words === undefined) continue;
    const last = found.at(-1);
    const goesOn = last?.until === from && last.words === typeset(words);
    if (goesOn) found[found.length - 1] = { ...last, until };
    else found.push({ from, until, words: typeset(words) });
  }
  return found;
}

/**
 * A claim in words that know no more than a day (`YYYY-MM-DD`). Before anybody had made it there are no words of then: it
 * is named as it is now.
 */
export const sentenceOn = (id: ClaimId, day: string): string =>
  wordingsOf(id).find(({ from, until }) => from <= day && day < until)?.words ?? typeset(claims[id].sentence);
