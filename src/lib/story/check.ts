import { meant } from '../facts/nearest.ts';
import type { Section } from './types.ts';

/** What the checks of the story share: where they report to, and what may be pointed at. */

/** A file of `sections/` and what it exports as `section`; undefined where it exports none. */
export type SectionFile = readonly [file: string, section: Section | undefined];

/** Reports a fault of the step or section at hand: what is wrong, and what to do. */
export type Complain = (problem: string, remedy: string) => void;

type IdTable = 'sources' | 'claims' | 'events' | 'places' | 'lines';

/** Everything that words and scenes may name. The facts are as they were given: nobody has checked them yet. */
export interface Known {
  readonly records: Readonly<Record<IdTable, ReadonlyMap<string, unknown>>>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Words as words: none where the content has none, or something else. */
export const words = (value: string | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** Complains about an id that is not in its table; `where` says in which part of the step it stands. */
export function checkRef(known: Known, complain: Complain, table: IdTable, id: string, where: string): void {
  const ids = known.records[table];
  if (ids.has(id)) return;
  complain(
    `${where}: '${id}' is not an id of ${table}`,
    meant(String(id), ids.keys(), `mend the spelling, or add it to src/lib/facts/${table}`)
  );
}
