/** What the address asks of the page beside a place and a day. */
export interface Asked {
  /** `auto`: live when idle and near; `static`: never; `live`: as soon as can be. */
  readonly mode: 'auto' | 'static' | 'live';
  /** What the reader is told of the day in the address. */
  readonly note: string | null;
  /** The section at which the page opened because the address names a step that is not there. */
  readonly instead: string | null;
}
