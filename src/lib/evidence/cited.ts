import type { Citation, Claim, SeriesPoint } from '../facts/schema.ts';
import { parseProse } from '../story/prose.ts';
import { sourcesCited } from '../story/uses.ts';
import type { Section } from '../story/types.ts';

type Cites = Readonly<Record<string, { readonly sources: readonly Citation[] }>>;

/** Everything that can cite a source. */
export interface Citing {
  readonly sections: readonly Section[];
  readonly claims: Readonly<Record<string, Pick<Claim, 'assertions'>>>;
  readonly events: Cites;
  readonly estimates: Cites;
  readonly series: Readonly<
    Record<
      string,
      { readonly sources: readonly Citation[]; readonly points: readonly Pick<SeriesPoint, 'date' | 'sources'>[] }
    >
  >;
  readonly lines: Readonly<Record<string, { readonly sources: readonly string[] }>>;
}

const inWords = (prose: string): readonly string[] => sourcesCited(parseProse(prose));

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
    ...Object.values(all.series).flatMap(({ points }) => points.flatMap(({ sources }) => sources ?? [])),
    ...Object.values(all.lines).flatMap(({ sources }) => sources)
  ]);
}
