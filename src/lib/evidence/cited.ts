import type { Citation, Claim } from '../facts/schema.ts';
import { everyToken } from '../story/check-prose.ts';
import { parseProse } from '../story/prose.ts';
import type { Section } from '../story/types.ts';

type Cites = Readonly<Record<string, { readonly sources: readonly Citation[] }>>;

/** Everything that can cite a source. */
export interface Citing {
  readonly sections: readonly Section[];
  readonly claims: Readonly<Record<string, Pick<Claim, 'assertions'>>>;
  readonly events: Cites;
  readonly estimates: Cites;
  readonly series: Cites;
  readonly lines: Readonly<Record<string, { readonly sources: readonly string[] }>>;
}

const inWords = (prose: string): readonly string[] =>
  parseProse(prose)
    .flatMap(everyToken)
    .flatMap((token) => (token.kind === 'cite' ? token.sources : []));

const inTable = (table: Cites): readonly string[] =>
  Object.values(table).flatMap(({ sources }) => sources.map(({ source }) => source));

/** The ids of all sources that anything rests on. Throws a ProseError where words cannot be read. */
export function citedSources(all: Citing): ReadonlySet<string> {
  return new Set([
    ...all.sections.flatMap(({ summary, steps }) => [
      ...(summary ?? []).flatMap(({ words }) => inWords(words)),
      ...steps.flatMap(({ words, scene }) => [...inWords(words), ...scene.by])
    ]),
    ...Object.values(all.claims).flatMap(({ assertions }) =>
      assertions.flatMap(({ sources }) => sources.map(({ source }) => source))
    ),
    ...inTable(all.events),
    ...inTable(all.estimates),
    ...inTable(all.series),
    ...Object.values(all.lines).flatMap(({ sources }) => sources)
  ]);
}
