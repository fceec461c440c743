import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factTables } from '../../../src/lib/facts/tables.ts';
import { story } from '../../../src/lib/story/story.ts';
import type { Section } from '../../../src/lib/story/types.ts';
import { validateStory } from '../../../src/lib/story/validate.ts';
import { always } from './always.ts';

const FILE = 'src/lib/story/sections/02-some.ts';
/** A section with figures, events and movements, and no more of the facts than it names. */
const section = structuredClone(story.sections.find(({ slug }) => slug === 'intelligence')!) as Section;

type Loose = Record<string, unknown>;

/** Every place in it at which there is something: the path to it. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const below = value && typeof value === 'object' ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

const places = pathsIn(section).filter((path) => path.length > 0);

function spoilt(path: readonly string[], value: unknown): Section {
  const copy = structuredClone(section) as unknown as Loose;
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Loose, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = structuredClone(value);
  return copy as unknown as Section;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 0, -1, [], {}, [null], ['x'], '**', '[x', '2024-02-30'),
  fc.anything({ maxDepth: 2 })
);

describe('a section that is not what it should be', () => {
  it('is told by its file, and never stumbled over', () => {
    always([fc.constantFrom(...places), odd], (path, value) => {
      const problems = validateStory([[FILE, spoilt(path, value)]], factTables);
      for (const one of problems) for (const text of Object.values(one)) expect(text).not.toBe('');
      // Words that are no words are always told.
      if (['words', 'title', 'alt', 'slug'].includes(path.at(-1)!) && typeof value !== 'string') {
        expect(problems.some(({ file }) => file === FILE)).toBe(true);
      }
    });
  });
});
