/** The sequence of steps whose front is shown on a strip under their words. */
export const STRIPPED = 'korean-war';

/** What the strip shows, for those who do not see it. */
export const STRIP_ALT =
  'A small chart of how far north the front lay from June 1950 to July 1953, with the front of this step marked.';
