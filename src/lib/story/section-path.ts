/** The slug of the cover, whose address is the site's root. */
export const COVER = 'cover';

/** The path of a section under a base path: `/controversy/`, or `/` for the cover. */
export const sectionPath = (base: string, section: string): string =>
  section === COVER ? `${base}/` : `${base}/${section}/`;
