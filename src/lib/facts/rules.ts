import type { Assertion, ClaimStatus } from './schema.ts';

/**
 * The rules by which the standing of a claim follows from what was said about it. They know five things of an assertion:
 * its day, its speaker, the speaker's country, the stance, and whether the speaker has a name or the evidence is open to
 * all.
 */

/** The two parties whose own conduct the claims are about: their denial alone proves nothing, their admission does. */
const PARTIES: ReadonlySet<string> = new Set(['RU', 'KP']);

export type RuleId = 'admission' | 'open-evidence' | 'denial' | 'agreement' | 'word';

/** A rule in words for the reader, and the status it gives. The first that applies decides. */
export const RULES: readonly { readonly id: RuleId; readonly status: ClaimStatus; readonly words: string }[] = [
  { id: 'admission', status: 'confirmed', words: 'Moscow or Pyongyang has admitted it.' },
  { id: 'open-evidence', status: 'confirmed', words: 'There is evidence that anyone can check.' },
  {
    id: 'denial',
    status: 'contradicted',
    words: 'A speaker with a name, of a government other than Moscow’s and Pyongyang’s, has denied it since.'
  },
  {
    id: 'agreement',
    status: 'corroborated',
    words: 'A speaker with a name has borne it out after another country had said it.'
  },
  { id: 'word', status: 'alleged', words: 'It rests on the word of those who say it.' }
];

/** A rule in words for the reader. Throws a RangeError where there is no such rule. */
export function wordsOfRule(rule: RuleId): string {
  const found = RULES.find(({ id }) => id === rule);
  if (!found) throw new RangeError(`no rule "${rule}"`);
  return found.words;
}

/** What the rules make of a claim on a day, and which of them decided. */
export interface Ruling {
  readonly status: ClaimStatus;
  readonly rule: RuleId;
}

const bearsOut = ({ stance }: Assertion): boolean => stance === 'corroborates' || stance === 'confirms';
const speaksFor = (one: Assertion): boolean => one.stance === 'asserts' || one.stance === 'admits' || bearsOut(one);

/** In order of time; of one day, who first says it before who bears it out. */
const inOrder = (assertions: readonly Assertion[]): readonly Assertion[] =>
  assertions.toSorted(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || Number(bearsOut(a)) - Number(bearsOut(b))
  );

/** Whether the last word of a speaker, among those said, is a denial. */
function stillDenied(said: readonly Assertion[]): boolean {
  const last = new Map(said.map((one) => [one.by, one]));
  return [...last.values()].some(
    ({ stance, byCountry, anonymous, outside }) =>
      stance === 'denies' && !anonymous && !outside && !PARTIES.has(byCountry)
  );
}

function applies(rule: RuleId, said: readonly Assertion[]): boolean {
  switch (rule) {
    case 'admission':
      return said.some(({ stance, byCountry }) => stance === 'admits' && PARTIES.has(byCountry));
    case 'open-evidence':
      return said.some(({ openEvidence }) => openEvidence === true);
    case 'denial':
      return stillDenied(said);
    case 'agreement':
      return said.some(
        (one, i) =>
          bearsOut(one) &&
          !one.anonymous &&
          said.slice(0, i).some((other) => speaksFor(other) && !other.anonymous && other.byCountry !== one.byCountry)
      );
    case 'word':
      return true;
  }
}

/**
 * The standing of a claim at the end of a day (`YYYY-MM-DD`, UTC) by the rules alone; null while nobody had said it. What
 * was said before the first who said it counts for nothing, and a voice outside governments is not the first by itself.
 */
export function rulingOn(assertions: readonly Assertion[], day: string): Ruling | null {
  const known = inOrder(assertions).filter(({ date }) => date <= day);
  const first = known.findIndex((one) => speaksFor(one) && !one.outside);
  if (first < 0) return null;
  const said = known.slice(first);
  const rule = RULES.find(({ id }) => applies(id, said))!;
  return { status: rule.status, rule: rule.id };
}
