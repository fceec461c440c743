import { stepsByEvent, type TellingStep, timelineOf } from '../../src/lib/charts/timeline/data.ts';
import { middleOf } from '../../src/lib/charts/timeline/when.ts';
import { events } from '../../src/lib/facts/events.ts';
import type { Event } from '../../src/lib/facts/schema.ts';

/** The events of the facts, and the timeline that the tests draw. */
export const all: Readonly<Record<string, Event>> = events;

/** A made-up story that tells most of the weightier events, two a step, in order of time. */
export const steps: readonly TellingStep[] = Object.entries(all)
  .filter(([, event], i) => event.importance === 1 || (event.importance === 2 && i % 3 === 0))
  .sort(([, a], [, b]) => middleOf(a.date) - middleOf(b.date))
  .map(([id]) => id)
  .reduce<string[][]>(
    (pairs, id, i) => (i % 2 === 0 ? [...pairs, [id]] : pairs.with(-1, [...(pairs.at(-1) ?? []), id])),
    []
  )
  .map((told, i) => ({ id: `step-${i}`, title: `Step ${i}`, events: told }));

export const stepsOf = stepsByEvent(steps);

export const timeline = timelineOf(all, stepsOf);
