import { checkRef, list, type Complain, type Known } from './check.ts';
import { parseProse, plainText, ProseError, sentencesOf, type Token, type Tokens } from './prose.ts';

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The first part of addresses that are pages of the site but not sections. */
export const PAGES: readonly string[] = ['claims', 'sources', 'about', 'share', 'data'];

/** Every token, those inside others too. */
export function everyToken(tokens: Tokens): readonly Token[] {
  return tokens.flatMap((token) => ('tokens' in token ? [token, ...everyToken(token.tokens)] : [token]));
}

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
  const bad = (what: string) =>
    complain(`the link ${href} leads nowhere: ${what}`, 'mend the address; links stay inside the site');
  if (path === '') {
    const steps = [...known.sections.values()].flatMap((section) => list(section.steps));
    if (!known.sections.has(hash) && !steps.some((step) => step.id === hash)) bad(`there is no step '${hash}'`);
    return;
  }
  const [first = '', second = ''] = path.split('/').slice(1);
  const section = known.sections.get(first);
  if (first !== 'data' && !path.endsWith('/')) {
    bad('the addresses of pages end in a slash');
  } else if (section !== undefined) {
    if (second !== '') bad('a section has no pages below it');
    else if (hash !== '' && !list(section.steps).some((step) => step.id === hash)) {
      bad(`section '${first}' has no step '${hash}'`);
    }
  } else if (first === 'claims') {
    if (second !== '') checkRef(known, complain, 'claims', second, `link ${href}`);
  } else if (first === 'sources') {
    if (hash !== '') checkRef(known, complain, 'sources', hash, `link ${href}`);
  } else if (first !== '' && !PAGES.includes(first)) {
    bad(`there is no section or page '${first}'`);
  }
}
