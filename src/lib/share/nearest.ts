import { lettersApart } from '../facts/letters-apart.ts';

/** Which pages an address that leads nowhere may have meant. Pure; runs in the browser. */

/** A page that could have been meant: its path from the site's root, and its title. */
export interface Candidate {
  readonly path: string;
  readonly title: string;
}

const partsOf = (path: string): readonly string[] =>
  path
    .toLowerCase()
    .replace(/(index)?\.html?$/, '')
    .split('/')
    .filter(Boolean);

/** The words of a path or title, without those that tell little: short ones and numbers. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && /\p{L}/u.test(word));

/** Above this share of letters apart two addresses have nothing to do with each other. */
const FAR = 0.5;
/** What half the words in common count as, as a share of letters apart. */
const WORDS = 0.6;

/** What it counts that a part agrees which is not the last of an address. */
const EARLIER = 0.1;

/** How far one part of an address is from a page: from 0, the same, to 1, nothing in common. */
function partApart(part: string, own: string, title: string): number {
  const letters = lettersApart(part, own) / Math.max(part.length, own.length);
  const words = wordsOf(part);
  const known = new Set([...wordsOf(own), ...wordsOf(title)]);
  const shared = words.filter((word) => known.has(word)).length / Math.max(words.length, 1);
  return shared > 0 ? Math.min(letters, WORDS * (1 - shared) + letters / 10) : letters;
}

function distance(asked: string, { path, title }: Candidate): number {
  const own = partsOf(path).at(-1);
  const parts = partsOf(asked).toReversed();
  if (own === undefined) return 1;
  return Math.min(1, ...parts.map((part, i) => partApart(part, own, title) + (i > 0 ? EARLIER : 0)));
}

/** The pages nearest to an address, the nearest first; none where nothing is near. */
export const nearest = (asked: string, pages: readonly Candidate[], most = 3): readonly Candidate[] =>
  pages
    .map((page) => ({ page, off: distance(asked, page) }))
    .filter(({ off }) => off <= FAR)
    .sort((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ page }) => page);

/** The pages in whose titles all of the words stand, or begin a word. */
export function titled(query: string, pages: readonly Candidate[]): readonly Candidate[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({ title }) => {
    const own = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}
