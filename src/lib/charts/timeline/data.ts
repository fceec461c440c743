import { typeset } from '../../facts/typeset.ts';
import { LAST_DAY } from '../../facts/as-of.ts';
import { spanOf } from '../../facts/dates.ts';
import type { Event } from '../../facts/schema.ts';
import { sources } from '../../facts/sources.ts';
import { erasOf } from './eras.ts';
import { laneOf } from './lanes.ts';
import { eventsOfTreaty, findingOf, treatiesOf } from './treaties.ts';
import type { Hue } from '../kit/drawing.ts';
import type { LaneId, Timeline, TimelineDot } from './types.ts';
import { dateInWords, daysAfter, decimalYear, middleOf } from './when.ts';

/** What the timeline needs to know of a step. */
export interface TellingStep {
  readonly id: string;
  readonly title: string;
  readonly events?: readonly string[];
}

/** The steps that tell an event, in the order of the story; none if no step does. */
export type StepsOfEvent = (event: string) => readonly TellingStep[];

/** Turns the story's steps, in their order, round: from event to the steps that tell it. */
export function stepsByEvent(steps: readonly TellingStep[]): StepsOfEvent {
  const told = new Map<string, TellingStep[]>();
  for (const step of steps) {
    for (const event of new Set(step.events)) told.set(event, [...(told.get(event) ?? []), step]);
  }
  return (event) => told.get(event) ?? [];
}

/** One event to be drawn, with the steps that tell it or a twin of it. */
interface ChosenEvent {
  readonly id: string;
  readonly event: Event;
  readonly steps: readonly TellingStep[];
}

/**
 * The events of the timeline in time order: those that a step tells, and those that must appear (importance 1). Of two
 * records of one event (`sameAs`) the one that is told stays, else the weightier, else the one that says what happened rather than what was said of it; it takes over the other's
 * steps.
 */
export function chooseEvents(events: Readonly<Record<string, Event>>, stepsOf: StepsOfEvent): readonly ChosenEvent[] {
  const candidates = Object.entries(events)
    .map(([id, event]) => ({ id, event, steps: stepsOf(id) }))
    .filter(({ event, steps }) => steps.length > 0 || event.importance === 1)
    .sort(
      (a, b) =>
        Math.min(b.steps.length, 1) - Math.min(a.steps.length, 1) ||
        a.event.importance - b.event.importance ||
        rank(a) - rank(b)
    );
  const kept = new Map<string, ChosenEvent>();
  for (const candidate of candidates) {
    const twin = (candidate.event.sameAs ?? []).map((id) => kept.get(id)).find((other) => other !== undefined);
    if (!twin) kept.set(candidate.id, candidate);
    else kept.set(twin.id, { ...twin, steps: [...new Set([...twin.steps, ...candidate.steps])] });
  }
  return [...kept.values()].sort((a, b) => byTime(a.event, b.event) || (a.id < b.id ? -1 : 1));
}

const precedence: readonly LaneId[] = ['treaties', 'war', 'arms', 'politics', 'others'];

const rank = ({ id, event }: ChosenEvent): number => precedence.indexOf(laneOf(id, event.theme));

const byTime = (a: Event, b: Event): number =>
  middleOf(a.date) - middleOf(b.date) || middleOf(a.endDate ?? a.date) - middleOf(b.endDate ?? b.date);

/** From here on the pages cited are the news of the day, so that their dates tell when a thing could be known. */
const NEWS_SINCE = '2022-02-24';

/** A month: a report that comes later than this after the event is a disclosure, not the news of it. */
const NEWS_LAG_DAYS = 31;

/**
 * From which day a reader could have known of an event: its first day, or, where every dated page cited for it came
 * out long after it had ended, the day of the earliest (Kim's decision of August 2024 was shown a year later).
 */
export function knownFrom(event: Event): string {
  const { from } = spanOf(event.date);
  if (from < NEWS_SINCE) return from;
  const published = event.sources
    .flatMap(({ source }) => sources[source].date ?? [])
    .map((date) => spanOf(date).from)
    .sort();
  const earliest = published[0];
  return earliest !== undefined && earliest > daysAfter(spanOf(event.endDate ?? event.date).to, NEWS_LAG_DAYS)
    ? earliest
    : from;
}

const hues: Readonly<Record<string, Hue>> = { KP: 'kp', RU: 'ru', UA: 'ua', KR: 'kr' };

function dotOf({ id, event, steps }: ChosenEvent): TimelineDot {
  const hue = hues[event.country ?? ''];
  return {
    id,
    lane: laneOf(id, event.theme),
    title: typeset(event.title),
    date: dateInWords(event),
    at: middleOf(event.date),
    until: event.endDate === undefined ? null : middleOf(event.endDate),
    known: knownFrom(event),
    steps: steps.map((step) => step.id),
    weight: event.importance,
    ...(hue && { hue })
  };
}

/**
 * The timeline of ties: the three treaties as spans, and the events of the facts as dots. Evaluated at build only: it
 * reads the facts; the page gets the result. Throws a RangeError for a date that does not exist.
 */
export function timelineOf(events: Readonly<Record<string, Event>>, stepsOf: StepsOfEvent): Timeline {
  const chosen = chooseEvents(events, stepsOf);
  const treaties = treatiesOf(events);
  const basis = treaties.flatMap(({ id }) => eventsOfTreaty[id].flatMap((event) => events[event] ?? []));
  const cited = [...chosen.map(({ event }) => event), ...basis].flatMap((event) => event.sources);
  return {
    title: findingOf(treaties),
    pages: new Set(cited.map(({ source }) => source)).size,
    domain: [1945, Math.floor(decimalYear(LAST_DAY)) + 1],
    dots: chosen.map(dotOf),
    treaties,
    eras: erasOf(events)
  };
}
