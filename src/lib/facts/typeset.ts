/** Straight quotation marks and apostrophes of the facts' own words as printed ones. Titles of pages are left alone. */
export const typeset = (text: string): string =>
  text
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([‘])"/g, '$1“')
    .replaceAll('"', '”');

/** The text with a capital at its beginning. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
