import { formatDate } from '../facts/dates.ts';
import type { Assertion, Citation, Claim, Source, Stance } from '../facts/schema.ts';
import { sources } from '../facts/sources.ts';
import { speakerOf, wordsOfStance } from '../facts/plain-words.ts';
import { sourceLabel } from './source-list.ts';
import { sentenceCase, typeset } from '../facts/typeset.ts';

/** A citation ready to be shown. */
export interface Cited {
  readonly id: string;
  readonly label: string;
  /** What exactly the page carries, where that has been noted. */
  readonly supports: string | null;
}

/** One speaker's word on a claim, ready to be shown. */
export interface Said {
  /** Its place among all that was said of the claim, in order of time, from 1. */
  readonly n: number;
  readonly day: string;
  readonly by: string;
  /** ISO 3166 code, NATO, UN, or XX. */
  readonly code: string;
  readonly country: string;
  readonly kind: Stance;
  readonly stance: string;
  /** What the rules weigh beside speaker and stance, in words. */
  readonly flags: readonly string[];
  readonly detail: string;
  readonly note: string | null;
  readonly sources: readonly Cited[];
}

const table: Readonly<Record<string, Source>> = sources;

/** Words of the facts as a sentence to be shown; null where there are none. */
export const optional = (text: string | undefined): string | null =>
  text === undefined ? null : sentenceCase(typeset(text));

/** A source by its id. Throws a RangeError where there is none. */
export function sourceById(id: string): Source {
  const found = table[id];
  if (!found) throw new RangeError(`no source "${id}"`);
  return found;
}

const cited = ({ source, supports }: Citation): Cited => ({
  id: source,
  label: sourceLabel(sourceById(source)),
  supports: optional(supports)
});

function flagsOf({ anonymous, outside, openEvidence }: Assertion): readonly string[] {
  return [
    ...(anonymous ? ['nobody stands for it with a name'] : []),
    ...(outside ? ['a voice outside governments'] : []),
    ...(openEvidence ? ['evidence that anyone can check'] : [])
  ];
}

/** All that was said of a claim in order of time. Throws a RangeError where the facts point at a source that is not there. */
export const saidOf = ({ assertions }: Pick<Claim, 'assertions'>): readonly Said[] =>
  assertions
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((assertion, i) => ({
      n: i + 1,
      day: assertion.date,
      by: typeset(assertion.by),
      code: assertion.byCountry,
      country: speakerOf(assertion.byCountry),
      kind: assertion.stance,
      stance: wordsOfStance[assertion.stance],
      flags: flagsOf(assertion),
      detail: typeset(assertion.detail),
      note: optional(assertion.note),
      sources: assertion.sources.map(cited)
    }));

/** What was said in one line, for a mark that stands for it. */
export const saidInShort = ({ day, by, stance }: Pick<Said, 'day' | 'by' | 'stance'>): string =>
  `${formatDate(day)}: ${by}, ${stance}`;
