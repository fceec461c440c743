import { TABLES, type FactTables, type TableName } from '../facts/table-files.ts';
import type { Problem } from '../facts/validate.ts';
import { list } from '../facts/checks/loose.ts';
import { words, type SectionFile } from './check.ts';
import { parseProse, ProseError, type Tokens } from './prose.ts';
import type { Section } from './types.ts';
import { claimsUsed, sourcesCited } from './uses.ts';

/** What the story has and nobody uses: sources that nothing cites, claims that no step speaks of. */

/** The paragraphs of all words of a section and of each of its steps; null where some cannot be read. */
function proseOf(section: Section): { readonly summary: readonly Tokens[]; readonly steps: Tokens[][] } | null {
  try {
    return {
      summary: list(section.summary).flatMap((line) => parseProse(words(line.words))),
      steps: list(section.steps).map((step) => [...parseProse(words(step.words))])
    };
  } catch (error) {
    if (error instanceof ProseError) return null;
    throw error;
  }
}

/** Every id in a list called `sources`, however deep in a record: ids themselves, or citations that name one. */
function citedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'sources' || !Array.isArray(inner)) return citedIn(inner);
    return inner.flatMap((one: unknown) => {
      const id = typeof one === 'object' && one !== null && 'source' in one ? one.source : one;
      return typeof id === 'string' ? [id] : [];
    });
  });
}

/** Every word in a place's account of its coordinates that could be a source's id. */
const namedIn = (record: unknown): readonly string[] =>
  typeof record === 'object' && record !== null && 'coordinates' in record && typeof record.coordinates === 'string'
    ? (record.coordinates.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])
    : [];

/**
 * Names sources that nothing cites and claims that no step uses. While a file or words cannot be read, nobody knows what
 * they use, and nothing is named.
 */
export function checkUse(sections: readonly SectionFile[], tables: FactTables): Problem[] {
  const cited = new Set<string>();
  const claimed = new Set<string>();
  for (const [, section] of sections) {
    const prose = section && proseOf(section);
    if (!section || !prose) return [];
    for (const id of sourcesCited(prose.summary)) cited.add(id);
    list(section.steps).forEach((step, i) => {
      const paragraphs = prose.steps[i] ?? [];
      for (const id of [...sourcesCited(paragraphs), ...list(step.scene?.by)]) cited.add(id);
      for (const id of claimsUsed(step, paragraphs)) claimed.add(id);
    });
  }
  for (const name of TABLES) {
    for (const record of tables[name].flatMap(([, records]) => Object.values(records))) {
      for (const id of name === 'places' ? namedIn(record) : citedIn(record)) cited.add(id);
    }
  }
  const unused = (table: TableName, used: ReadonlySet<string>, problem: string, remedy: string): Problem[] =>
    tables[table].flatMap(([file, records]) =>
      Object.keys(records)
        .filter((id) => !used.has(id))
        .map((id) => ({ file, id, problem, remedy }))
    );
  return [
    ...unused('sources', cited, 'nothing cites the source', 'take it out, or cite it where it is needed'),
    ...unused(
      'claims',
      claimed,
      'no step speaks of the claim',
      'mark it in the words of a step, or add it to the `claims` of the step that rests on it'
    )
  ];
}
