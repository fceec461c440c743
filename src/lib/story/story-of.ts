import type { Section, Step } from './types.ts';

/** Sections joined into a story: frozen plain data, in which every step knows where it stands. */

/** One step and where it stands. */
export interface StoryStep extends Step {
  /** The slug of its section. */
  readonly section: string;
  /** Its place in the whole story, from 0. */
  readonly index: number;
  /** Its place in its section, from 1. */
  readonly number: number;
}

/** The whole story: its sections in order, and their steps in one row. */
export interface Story {
  readonly sections: readonly Section[];
  readonly steps: readonly StoryStep[];
  readonly stepById: ReadonlyMap<string, StoryStep>;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Joins sections, in the order given, into a story. Of two steps with one id the first is the one found by it. */
export function storyOf(sections: readonly Section[]): Story {
  const steps = sections
    .flatMap((section) => section.steps.map((step, i) => ({ ...step, section: section.slug, number: i + 1 })))
    .map((step, index): StoryStep => ({ ...step, index }));
  const stepById = new Map<string, StoryStep>();
  for (const step of steps) if (!stepById.has(step.id)) stepById.set(step.id, step);
  return Object.freeze({ sections: deepFreeze([...sections]), steps: deepFreeze(steps), stepById });
}
