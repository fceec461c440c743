import type { ClaimStatus } from '../facts/schema.ts';
import type { Picture } from '../picture/draw.ts';

/** The most that a card may weigh, in bytes. */
export const MOST_BYTES = 300_000;

/** A preview card: the picture, and what it says as plain data. */
export interface Card extends Picture {
  /** A claim's standing on the card's day; null on cards that are not of a claim. */
  readonly status: ClaimStatus | null;
  /** The day as of which it speaks, `YYYY-MM-DD`. */
  readonly asOf: string;
}
