import { story, type StoryStep } from '../story/story.ts';
import { plateOf, signKeysOf } from './make-plate.ts';
import type { Plate } from './plate.ts';

const made = new Map<string, Plate>();

/**
 * The plate of a step as its section shows it: words on the section's side, and a legend for those signs that no earlier
 * scene of the section had. A reader who comes by a link starts with a section, so each section explains its own.
 * Throws on a step that belongs to no section.
 */
export function plateOfStep(step: StoryStep): Plate {
  const known = made.get(step.id);
  if (known) return known;
  const section = story.sections.find(({ slug }) => slug === step.section);
  if (!section) throw new Error(`The step "${step.id}" belongs to no section.`);
  const before = section.steps.slice(
    0,
    section.steps.findIndex(({ id }) => id === step.id)
  );
  const explained = new Set(before.flatMap(({ scene }) => signKeysOf(scene)));
  const plate = plateOf(step.id, step.scene, section.side, explained);
  made.set(step.id, plate);
  return plate;
}
