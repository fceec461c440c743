import { spanOf } from '../../facts/dates.ts';
import type { EventId } from '../../facts/events.ts';
import type { Event } from '../../facts/schema.ts';
import type { TimelineEra } from './types.ts';
import { dateInWords, decimalYear } from './when.ts';

/** Our own names for the stretches between events of the facts, each with the event that begins it. */
export const eraEdges: readonly { readonly name: string; readonly event: EventId }[] = [
  { name: 'Soviet patron', event: 'soviet-army-enters-korea' },
  { name: 'Drift', event: 'trade-collapse-1991' },
  { name: 'Cautious ties', event: 'treaty-2000' },
  { name: 'Full-scale war in Ukraine', event: 'ra-belarus-launchpad' }
];

/** The eras, in order of time. Throws a RangeError if an event that begins one is missing or their order is broken. */
export function erasOf(events: Readonly<Record<string, Event>>): readonly TimelineEra[] {
  const eras = eraEdges.map(({ name, event: id }) => {
    const event = events[id];
    if (!event) throw new RangeError(`The era "${name}" begins with the event "${id}", which is not in the facts`);
    return { name, from: decimalYear(spanOf(event.date).from), since: dateInWords({ date: event.date }) };
  });
  const late = eras.find((era, i) => era.from <= (eras[i - 1]?.from ?? -Infinity));
  if (late) throw new RangeError(`The era "${late.name}" begins before the one it follows`);
  return eras;
}
