import type { Snippet } from 'svelte';
import type { Said } from '../claim-page.ts';
import type { StatusChange } from '../../facts/schema.ts';

/** One speaker's word, as a card tells it. */
export type CardSaid = Pick<Said, 'day' | 'by' | 'country' | 'code' | 'stance' | 'detail'> & {
  readonly sources: readonly { readonly id: string; readonly label: string }[];
};

/** All that a claim's card can show on any day; `said` is in order of time. */
export interface CardData {
  readonly sentence: string;
  /** `words`: the claim as it could be put from that day on, where that was otherwise than now. */
  readonly statusHistory: readonly (StatusChange & { readonly words?: string })[];
  readonly said: readonly CardSaid[];
}

/** The way to share a claim: its id, its sentence, and the days on which its status changed. Whoever shows the card has it. */
export type ShareOfClaim = Snippet<[claim: string, sentence: string, changes: readonly string[]]>;
