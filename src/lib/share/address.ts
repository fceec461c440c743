import { sectionPath } from '../story/section-path.ts';

// Of an address, what the story itself settles; whoever deals in addresses finds all of them here.
export { COVER, sectionPath } from '../story/section-path.ts';

/** A place in the story: a section, and a step in it where the address names one. */
export interface Spot {
  readonly section: string;
  readonly step: string | null;
}

/**
 * The address of a spot: path and fragment, with the query that is there already. The first step of the cover is the
 * cover itself and has no fragment.
 */
export function addressOf(base: string, spot: Spot, query: string, first: string): string {
  const fragment = spot.step && spot.step !== first ? `#${spot.step}` : '';
  return `${sectionPath(base, spot.section)}${query}${fragment}`;
}

/**
 * A query with the day and the view in it that the reader has chosen, and without them where they are the story's own
 * (null). A view that is not given stays as it is.
 */
export function queryOf(query: string, day: string | null, view?: string | null): string {
  const all = new URLSearchParams(query);
  if (day) all.set('asof', day);
  else all.delete('asof');
  if (view) all.set('view', view);
  else if (view === null) all.delete('view');
  return all.size ? `?${all}` : '';
}

/** What an address asks for: the fragment without its sign, and the day as written (null where none is). */
export function readAddress(url: URL): { fragment: string; asOf: string | null } {
  let fragment = url.hash.slice(1);
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    // A broken escape is not a step of ours; it is reported as it stands.
  }
  // Text fragments (#:~:text=…) belong to the browser.
  return { fragment: fragment.replace(/:~:.*$/, ''), asOf: url.searchParams.get('asof') };
}
