import type { Section } from './types.ts';

/** What the checks of the story share: where they report to, and what may be pointed at. */

/** Reports a fault of the step or section at hand: what is wrong, and what to do. */
export type Complain = (problem: string, remedy: string) => void;

export type IdTable = 'sources' | 'claims' | 'events' | 'places' | 'lines';

/** Everything that words and scenes may name. The facts are as they were given: nobody has checked them yet. */
export interface Known {
  readonly records: Readonly<Record<IdTable, ReadonlyMap<string, unknown>>>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** A list as a list: an empty one where the content has none, or something else. */
export const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** Words as words: none where the content has none, or something else. */
export const words = (value: string | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** Complains about an id that is not in its table; `where` says in which part of the step it stands. */
export function checkRef(known: Known, complain: Complain, table: IdTable, id: string, where: string): void {
  if (known.records[table].has(id)) return;
  complain(`${where}: '${id}' is not an id of ${table}`, `mend the spelling, or add it to src/lib/facts/${table}`);
}
