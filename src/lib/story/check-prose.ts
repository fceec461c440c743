import { meant } from '../facts/nearest.ts';
import { list } from '../facts/checks/loose.ts';
import { checkRef, type Complain, type Known } from './check.ts';
import { everyToken, parseProse, plainText, ProseError, type Tokens } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import type { Section } from './types.ts';

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The first part of addresses that are pages of the site but not sections. */
export const PAGES: readonly string[] = ['claims', 'sources', 'about', 'share', 'data'];

/**
 * Checks words: their markup, what they point at, and that no sentence with a figure, a date or a claim goes without a
 * citation. Returns the paragraphs; none where the markup cannot be read.
 */
export function checkProse(known: Known, complain: Complain, prose: string): readonly Tokens[] | null {
  let paragraphs: readonly Tokens[];
  try {
    paragraphs = parseProse(prose);
  } catch (error) {
    if (!(error instanceof ProseError)) throw error;
    complain(error.message, 'see the markup at Prose in src/lib/story/types.ts');
    return null;
  }
  for (const token of paragraphs.flatMap(everyToken)) {
    if (token.kind === 'cite') for (const id of token.sources) checkRef(known, complain, 'sources', id, 'words');
    if (token.kind === 'claim') checkRef(known, complain, 'claims', token.id, 'words');
    if (token.kind === 'link') checkLink(known, complain, token.href);
  }
  for (const sentence of paragraphs.flatMap(sentencesOf)) checkSentence(complain, sentence);
  return paragraphs;
}

function checkSentence(complain: Complain, sentence: Tokens): void {
  const tokens = everyToken(sentence);
  if (tokens.some((token) => token.kind === 'cite')) return;
  const plain = plainText(sentence);
  const carries: string[] = [];
  if (/\p{Nd}/u.test(plain)) carries.push('a figure or date');
  else if (MONTH.test(plain)) carries.push('a date');
  if (tokens.some((token) => token.kind === 'claim')) carries.push('a claim');
  if (carries.length === 0) return;
  complain(
    `a sentence with ${carries.join(' and ')} has no citation: "${plain}"`,
    'put [^source-id] after it, or take the figure, date or claim out'
  );
}

function checkLink(known: Known, complain: Complain, href: string): void {
  const [path = '', hash = ''] = href.split('#');
  const bad = (what: string, word = '', among: Iterable<string> = []) =>
    complain(
      `the link ${href} leads nowhere: ${what}`,
      meant(word, among, 'mend the address; links stay inside the site')
    );
  const stepsOf = (sections: Iterable<Section>) =>
    [...sections].flatMap((section) => list(section.steps).map(({ id }) => id));
  if (path === '') {
    const steps = stepsOf(known.sections.values());
    if (!known.sections.has(hash) && !steps.includes(hash)) bad(`there is no step '${hash}'`, hash, steps);
    return;
  }
  const [first = '', second = ''] = path.split('/').slice(1);
  const section = known.sections.get(first);
  if (first !== 'data' && !path.endsWith('/')) {
    bad('the addresses of pages end in a slash');
  } else if (section !== undefined) {
    if (second !== '') bad('a section has no pages below it');
    else if (hash !== '' && !stepsOf([section]).includes(hash)) {
      bad(`section '${first}' has no step '${hash}'`, hash, stepsOf([section]));
    }
  } else if (first === 'claims') {
    if (second !== '') checkRef(known, complain, 'claims', second, `link ${href}`);
  } else if (first === 'sources') {
    if (hash !== '') checkRef(known, complain, 'sources', hash, `link ${href}`);
  } else if (first !== '' && !PAGES.includes(first)) {
    bad(`there is no section or page '${first}'`, first, [...known.sections.keys(), ...PAGES]);
  }
}
