import type { StageMode } from '../stage/mode.ts';

/** What the address asks of the page beside a place and a day. */
export interface Asked {
  readonly mode: StageMode;
  /** What the reader is told of the day in the address. */
  readonly note: string | null;
  /** The section at which the page opened because the address names a step that is not there. */
  readonly instead: string | null;
}
