import { plates } from 'virtual:plates';
import { walk } from 'virtual:walk';
import { statusesOn, type StatusOf } from '../evidence/marks.ts';
import type { Plate } from '../stage/plate.ts';

/** What a map needs in order to follow another day in a frame, fetched in one piece when one is first asked for. */
export { default as Stage } from '../stage/Stage.svelte';

/** The plate of a step. Throws an error for an id that no step has. */
export function plateOf(step: string): Plate {
  const plate = plates[walk.steps.findIndex(({ id }) => id === step)];
  if (!plate) throw new RangeError(`There is no step "${step}"`);
  return plate;
}

/** How claims stood at the end of a day. */
export const standingsOn = (day: string): StatusOf => statusesOn(walk.claims, day);
