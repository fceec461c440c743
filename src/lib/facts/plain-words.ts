import { wordsOfRule, type Ruling } from './rules.ts';
import type { ClaimStatus, SourceClass, Stance, StatusChange } from './schema.ts';

/** The ledger's terms in words for the reader. */

/** The five statuses, from first word to firm ground and then the two ways of staying off it. */
export const STATUSES: readonly ClaimStatus[] = ['alleged', 'corroborated', 'confirmed', 'contradicted', 'unresolved'];

/** What each status means. */
export const meaningOfStatus: Readonly<Record<ClaimStatus, string>> = {
  alleged: 'Somebody says so, and nobody with a name, of another country, has borne it out.',
  corroborated:
    'Somebody with a name has borne it out after another country had said it. Agreement among allies gets no further than this, however many agree.',
  confirmed: 'Moscow or Pyongyang has admitted it, or there is evidence that anyone can check.',
  contradicted: 'Evidence, or a speaker in a position to know, speaks against it.',
  unresolved: 'Accounts disagree or the trail ends, and what is public does not settle it.'
};

/** A status as a word; null is a claim that nobody had made yet. */
export const statusWord = (status: ClaimStatus | null): string => status ?? 'not yet claimed';

/** The rule that decided, in words; what there is to say where no rule applies, because nobody had said it. */
export const wordsOfRuling = (ruling: Ruling | null): string =>
  ruling ? wordsOfRule(ruling.rule) : 'Nobody had said it yet.';

/** Who gave a claim its status: the rules, and by which of them, or the editor, and what the rules alone would give. */
export function wordsOfDecision({ by, ruling }: Pick<StatusChange, 'by' | 'ruling'>): string {
  if (by === 'rules') return `By the rules: ${wordsOfRuling(ruling)}`;
  return `Editor’s judgement. By the rules alone: ${statusWord(ruling?.status ?? null)}.`;
}

/** What a speaker did with a claim, to stand beside the speaker’s name. */
export const wordsOfStance: Readonly<Record<Stance, string>> = {
  asserts: 'said so',
  denies: 'denied it',
  declines: 'did not confirm it',
  corroborates: 'bore it out',
  confirms: 'called it a fact',
  admits: 'admitted it'
};

/** The kinds of publisher, strongest first: a word for one page, a heading for many, and what the kind means. */
export const wordsOfClass: Readonly<
  Record<SourceClass, { readonly one: string; readonly many: string; readonly means: string }>
> = {
  official: {
    one: 'official',
    many: 'Official pages',
    means: 'A government, a parliament, the United Nations, or state media that speak for a government.'
  },
  agency: { one: 'news agency', many: 'News agencies', means: 'A news agency on its own page.' },
  major: {
    one: 'major outlet',
    many: 'Major outlets',
    means: 'A national news outlet, also where it carries the text of an agency.'
  },
  specialist: {
    one: 'specialist',
    many: 'Specialists',
    means: 'A research institute, a scholarly work or a publication on the field.'
  },
  republisher: {
    one: 'republisher',
    many: 'Republishers',
    means: 'A copy of somebody else’s text: a portal, a local station, a mirror.'
  },
  weak: {
    one: 'weak',
    many: 'Weak pages',
    means:
      'A page whose making we cannot judge, such as a machine-made summary. Assertions and numbers that rest on it alone say so.'
  }
};

const SPEAKERS: Readonly<Record<string, string>> = {
  CN: 'China',
  GB: 'United Kingdom',
  JP: 'Japan',
  KP: 'North Korea',
  KR: 'South Korea',
  LT: 'Lithuania',
  NATO: 'NATO',
  RU: 'Russia',
  UA: 'Ukraine',
  UN: 'United Nations',
  US: 'United States',
  XX: 'No one country'
};

/** Whose voice it is, from an assertion's `byCountry`. Throws a RangeError for a code that has no name here. */
export function speakerOf(code: string): string {
  const name = SPEAKERS[code];
  if (name === undefined) throw new RangeError(`no name for "${code}": add it to facts/plain-words.ts`);
  return name;
}
