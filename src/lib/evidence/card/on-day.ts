import { LAST_DAY } from '../../facts/as-of.ts';
import { standingOn, type Standing } from '../standing.ts';
import type { CardData, CardSaid } from './types.ts';

/** How many of the last statements a card tells. */
export const LAST = 3;

/** A claim on a day: its standing, the entry that says why, and the last statements of the days before and the day itself. */
interface OnDay {
  /** In words that know no more than the day; where nobody had made it yet, in those it has now. */
  readonly sentence: string;
  readonly standing: Standing | null;
  readonly reason: CardData['statusHistory'][number] | null;
  /** The newest first. */
  readonly last: readonly CardSaid[];
  /** How many statements there were by then. */
  readonly count: number;
}

/** What a card tells of a claim at the end of a day (UTC). */
export function onDay({ sentence, statusHistory, said }: CardData, day: string): OnDay {
  const known = said.filter((one) => one.day <= day);
  const reason = statusHistory.findLast(({ from }) => from <= day) ?? null;
  return {
    sentence: (day < LAST_DAY ? reason?.words : undefined) ?? sentence,
    standing: standingOn({ statusHistory }, day),
    reason,
    last: known.slice(-LAST).reverse(),
    count: known.length
  };
}
