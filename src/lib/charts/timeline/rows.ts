import type { Event, Source } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';
import { chooseEvents, type StepsOfEvent, type TellingStep } from './data.ts';
import { laneName, laneOf } from './lanes.ts';
import { eventsOfTreaty, treatiesOf } from './treaties.ts';
import { dateInWords, middleOf } from './when.ts';

/** One row of the timeline's table twin. */
export interface TimelineRow {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly lane: string;
  readonly steps: readonly Pick<TellingStep, 'id' | 'title'>[];
  readonly sources: readonly { readonly id: SourceId; readonly publisher: string }[];
}

const once = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [item.id, item])).values()
];

/**
 * The table twin of `timelineOf`: a row for every dot and every treaty's span, in time order, with what the drawing
 * cannot hold: the sources. Evaluated at build only. Throws a RangeError for a date that does not exist.
 */
export function timelineRows(
  events: Readonly<Record<string, Event>>,
  sources: Readonly<Record<SourceId, Source>>,
  stepsOf: StepsOfEvent
): readonly TimelineRow[] {
  const cited = (list: readonly Event[]) =>
    once(list.flatMap((event) => event.sources.map(({ source: id }) => ({ id, publisher: sources[id].publisher }))));
  const named = (steps: readonly TellingStep[]) => once(steps).map(({ id, title }) => ({ id, title }));

  const dots = chooseEvents(events, stepsOf).map(({ id, event, steps }) => ({
    at: middleOf(event.date),
    row: {
      id,
      date: dateInWords(event),
      what: event.title,
      lane: laneName(laneOf(id, event.theme)),
      steps: named(steps),
      sources: cited([event])
    }
  }));
  const spans = treatiesOf(events).map((treaty) => {
    const ids: readonly string[] = eventsOfTreaty[treaty.id];
    const basis = ids.flatMap((id) => events[id] ?? []);
    return {
      at: treaty.stretches[0].from,
      row: {
        id: treaty.id,
        date: `from ${basis[0] ? dateInWords(basis[0]) : ''}`,
        what: treaty.words,
        lane: laneName('treaties'),
        steps: named(ids.flatMap((id) => stepsOf(id))),
        sources: cited(basis)
      }
    };
  });
  return [...spans, ...dots].sort((a, b) => a.at - b.at).map(({ row }) => row);
}
