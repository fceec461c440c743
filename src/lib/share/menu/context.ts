import { parseAsOf } from '../../facts/as-of.ts';

/** Where and when something is shared. */
export interface ShareContext {
  /** The origin with the base path, without a slash at its end. */
  readonly site: string;
  /** The reader’s day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The reader has chosen that day. */
  readonly chosen: boolean;
  /** The view of the story, where it is not the scroll. */
  readonly view: string | null;
}

/** What holds on a page beside the story: its reader’s day stands in its address, if anywhere. */
export function contextOfPage(base: string): ShareContext {
  const asked = new URL(location.href).searchParams.get('asof');
  return { site: location.origin + base, day: parseAsOf(asked).day, chosen: asked !== null, view: null };
}
