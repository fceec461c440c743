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
