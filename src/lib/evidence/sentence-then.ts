import type { ClaimId } from '../facts/claims.ts';
import { claims } from '../facts/claims.ts';
import { typeset } from './typeset.ts';

/**
 * Where the ledger words a claim by what came out later, the words for the day of an earlier change: no more than what
 * had been said by then.
 */
export const WORDS_THEN: Readonly<Partial<Record<ClaimId, Readonly<Record<string, string>>>>> = {
  'first-wave-size': { '2024-10-17': 'About 10,000 North Korean soldiers were being made ready.' },
  'second-wave': { '2024-12-23': 'More North Korean soldiers would follow.' },
  'still-there-2026': { '2025-11-04': 'North Korean combat troops were still based in Kursk.' },
  'generals-present': { '2024-10-24': 'North Korean generals went with the troops.' },
  'pulled-from-front': { '2025-01-30': 'The troops were taken off the Kursk front in January 2025.' },
  'pilots-and-deserters': {
    '2024-10-15': '18 North Korean soldiers deserted near the Ukrainian border.',
    '2024-10-21': 'Fighter pilots were sent to Vladivostok, and 18 soldiers deserted near the Ukrainian border.'
  },
  'heavy-casualties': { '2024-12-16': 'North Korean forces had men killed and wounded in Kursk.' },
  'fate-of-pows': { '2025-01-12': 'The two prisoners will not be handed back to Russia or North Korea.' },
  'technology-in-return': {
    '2024-10-28': 'Russia gives North Korea military technology in return.',
    '2024-12-18': 'Russia gives North Korea air defences and other military technology in return.'
  },
  'sappers-and-builders': { '2025-06-17': 'North Korea would send about 1,000 sappers to Kursk.' },
  'builders-arrived': { '2025-06-17': 'About 5,000 North Korean military builders would come to Russia.' }
};

/** A claim in the words that could be used on the day of a change of its status (`YYYY-MM-DD`). */
export const sentenceOn = (id: ClaimId, day: string): string => typeset(WORDS_THEN[id]?.[day] ?? claims[id].sentence);
