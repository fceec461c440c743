import { formatDate } from '../../facts/dates.ts';
import type { Front, KoreanWar } from './data.ts';
import { frontsOf, kilometres, presentOf } from './scales.ts';

/** The sequence of steps whose front is shown on a strip under their words, and the figure it is a strip of. */
export const STRIPPED = 'korean-war';

/** How far north or south of another a front lay, to ten kilometres: finer than that no front is drawn. */
function movedFrom(before: Front, front: Front): string {
  const far = Math.round(kilometres(before, front) / 10) * 10;
  const where =
    far === 0 ? 'about as far north as' : `about ${far} kilometres ${front.mean > before.mean ? 'north' : 'south'} of`;
  return `, ${where} that of ${formatDate(before.day)}`;
}

/**
 * What the strip of a step shows, for those who do not see it: the day of its front, and how far that lay from the front of
 * the step before.
 */
export function altOfStrip(data: KoreanWar, step: string): string {
  const fronts = frontsOf(data);
  const present = presentOf(data, step);
  const whole = `A small chart of how far north the front lay until ${formatDate(fronts.at(-1)!.day)}.`;
  if (!present) return whole;
  const before = fronts.slice(0, fronts.indexOf(present)).findLast((front) => front.step !== step);
  return `${whole} Marked: the front of ${formatDate(present.day)}${before ? movedFrom(before, present) : ''}.`;
}
