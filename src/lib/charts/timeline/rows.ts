import { typeset } from '../../facts/typeset.ts';
import type { Event, Source } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';
import { chooseEvents, type StepsOfEvent, type TellingStep } from './data.ts';
import { eraAt } from './eras-at.ts';
import { erasOf } from './eras.ts';
import { laneName, laneOf } from './lanes.ts';
import { eventsOfTreaty, treatiesOf } from './treaties.ts';
import { dateInWords, middleOf } from './when.ts';

/** One row of the timeline's table twin. */
export interface TimelineRow {
  readonly id: string;
  /** In words. */
  readonly date: string;
  readonly what: string;
  readonly lane: string;
  /** The era in which it begins, and since when that runs, in words. */
  readonly era: string;
  readonly steps: readonly Pick<TellingStep, 'id' | 'title'>[];
  /** `publisher` without what is added to it in brackets: the list of sources has the whole. */
  readonly sources: readonly { readonly id: SourceId; readonly publisher: string }[];
}

/** One row of the timeline as plain data, for a file of comma-separated values. */
interface TimelineRecord {
  /** The event's, or the treaty's span's. */
  readonly id: string;
  /** As precise as it is known: `1961`, `1961-07` or `1961-07-06`. */
  readonly date: string;
  /** The end of what lasted. */
  readonly until: string | null;
  readonly what: string;
  readonly kind: string;
  readonly era: string;
  /** 1 major, 2 lesser, 3 background; none for a treaty's span. */
  readonly weight: number | null;
  /** The steps that tell it. */
  readonly steps: readonly string[];
  readonly sources: readonly SourceId[];
}

const once = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [item.id, item])).values()
];

/** What a row rests on; `event` is missing where the row is a treaty's span. */
interface Entry {
  readonly id: string;
  readonly at: number;
  readonly first: Event;
  readonly event?: Event;
  readonly what: string;
  readonly lane: string;
  readonly basis: readonly Event[];
  readonly steps: readonly TellingStep[];
}

/** A row for every dot and every treaty's span, in time order. */
function entriesOf(events: Readonly<Record<string, Event>>, stepsOf: StepsOfEvent): readonly Entry[] {
  const dots = chooseEvents(events, stepsOf).map(({ id, event, steps }): Entry => ({
    id,
    at: middleOf(event.date),
    first: event,
    event,
    what: typeset(event.title),
    lane: laneName(laneOf(id, event.theme)),
    basis: [event],
    steps: once(steps)
  }));
  const spans = treatiesOf(events).flatMap((treaty): Entry[] => {
    const ids: readonly string[] = eventsOfTreaty[treaty.id];
    const basis = ids.flatMap((id) => events[id] ?? []);
    const [first] = basis;
    if (!first) return [];
    const steps = once(ids.flatMap((id) => stepsOf(id)));
    const at = treaty.stretches[0].from;
    return [{ id: treaty.id, at, first, what: treaty.words, lane: laneName('treaties'), basis, steps }];
  });
  return [...spans, ...dots].sort((a, b) => a.at - b.at);
}

const sourcesOf = ({ basis }: Entry): readonly SourceId[] => [
  ...new Set(basis.flatMap((event) => event.sources.map(({ source }) => source)))
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
  const eras = erasOf(events);
  return entriesOf(events, stepsOf).map((entry) => {
    const era = eraAt(eras, entry.at);
    return {
      id: entry.id,
      date: entry.event ? dateInWords(entry.event) : `from ${dateInWords(entry.first)}`,
      what: entry.what,
      lane: entry.lane,
      era: era ? `${era.name}, from ${era.since}` : '',
      steps: entry.steps.map(({ id, title }) => ({ id, title })),
      sources: sourcesOf(entry).map((id) => ({ id, publisher: sources[id].publisher.replace(/ \(.*\)$/, '') }))
    };
  });
}

/** The same rows as plain records. Evaluated at build only. Throws a RangeError for a date that does not exist. */
export function timelineRecords(
  events: Readonly<Record<string, Event>>,
  stepsOf: StepsOfEvent
): readonly TimelineRecord[] {
  const eras = erasOf(events);
  return entriesOf(events, stepsOf).map((entry) => ({
    id: entry.id,
    date: entry.first.date,
    until: entry.event?.endDate ?? null,
    what: entry.what,
    kind: entry.lane,
    era: eraAt(eras, entry.at)?.name ?? '',
    weight: entry.event?.importance ?? null,
    steps: entry.steps.map(({ id }) => id),
    sources: sourcesOf(entry)
  }));
}
