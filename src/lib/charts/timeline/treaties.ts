import { formatDate, spanOf } from '../../facts/dates.ts';
import type { EventId } from '../../facts/events.ts';
import type { Event } from '../../facts/schema.ts';
import { sentenceCase } from '../../facts/typeset.ts';
import { counted } from '../kit/number-words.ts';
import type { TimelineTreaty, TreatyId } from './types.ts';
import { decimalYear } from './when.ts';

/** Where the facts tell of the three treaties. */
const told = {
  signed1961: 'treaty-1961',
  lapse1961: 'treaty-1961-lapses',
  signed2000: 'treaty-2000',
  signed2024: 'treaty-2024',
  force2024: 'future-treaty-in-force'
} as const satisfies Record<string, EventId>;

/**
 * The earliest end that a source gives the 1961 treaty, from the lapse's `statusNote` ("in December 1991"). The facts
 * have it in words only; a test holds the two together.
 */
export const EARLIEST_END_OF_1961 = '1991-12';

/** The events a treaty's span rests on, for its sources. */
export const eventsOfTreaty = {
  'span-1961': [told.signed1961, told.lapse1961],
  'span-2000': [told.signed2000],
  'span-2024': [told.signed2024, told.force2024]
} as const satisfies Record<TreatyId, readonly EventId[]>;

/**
 * The three treaties as spans. That of 1961 stands until the first end any source gives it and is in dispute from then
 * until the next replaced it. No page cited states the end of that of 2000: it is drawn until the next was in force.
 * Throws a RangeError if an event it rests on is missing.
 */
export function treatiesOf(events: Readonly<Record<string, Event>>): readonly TimelineTreaty[] {
  const find = (id: EventId): Event => {
    const event = events[id];
    if (!event) throw new RangeError(`The timeline's treaties rest on the event "${id}", which is not in the facts`);
    return event;
  };
  const day = (id: EventId) => spanOf(find(id).date).from;
  const words = (id: EventId) => formatDate(find(id).date);
  const at = (id: EventId) => decimalYear(day(id));
  const disputedFrom = decimalYear(spanOf(EARLIEST_END_OF_1961).from);
  return [
    {
      id: 'span-1961',
      labels: ['1961 treaty: mutual defence', '1961 treaty', '1961'],
      words:
        `1961 treaty, mutual defence: signed ${words(told.signed1961)}, replaced by that of ${words(told.signed2000)}. ${
          find(told.lapse1961).conflict ?? ''
        }`.trim(),
      known: day(told.signed1961),
      defence: true,
      stretches: [
        { from: at(told.signed1961), to: disputedFrom, state: 'standing' },
        { from: disputedFrom, to: at(told.signed2000), state: 'disputed' }
      ]
    },
    {
      id: 'span-2000',
      labels: ['2000 treaty: no defence guarantee', '2000 treaty', '2000'],
      words: `2000 treaty, friendship without a defence guarantee: signed ${words(told.signed2000)}. No source here states when it ended; it is drawn until the 2024 treaty was in force.`,
      known: day(told.signed2000),
      defence: false,
      stretches: [{ from: at(told.signed2000), to: at(told.force2024), state: 'standing' }]
    },
    {
      id: 'span-2024',
      labels: ['2024 treaty: mutual defence', '2024 treaty', '2024'],
      words: `2024 treaty, mutual defence: signed ${words(told.signed2024)}, in force ${words(told.force2024)}.`,
      known: day(told.signed2024),
      defence: true,
      stretches: [
        { from: at(told.signed2024), to: at(told.force2024), state: 'awaiting' },
        { from: at(told.force2024), to: null, state: 'standing' }
      ]
    }
  ];
}

const isPact = ({ defence }: TimelineTreaty): boolean => defence;

/** The first and the last defence pact, and how many years lie between their signatures; null where there are not two. */
export function pactsApart(
  treaties: readonly TimelineTreaty[]
): { readonly first: TreatyId; readonly last: TreatyId; readonly years: number } | null {
  const [first, last] = [treaties.find(isPact), treaties.findLast(isPact)];
  if (!first || !last || first === last) return null;
  return { first: first.id, last: last.id, years: Math.round(last.stretches[0].from - first.stretches[0].from) };
}

/** The finding in words: how many defence pacts, and how many years lie between the first and the last signature. */
export function findingOf(treaties: readonly TimelineTreaty[]): string {
  const count = treaties.filter(isPact).length;
  const pacts = sentenceCase(counted(count, 'defence pact'));
  const apart = pactsApart(treaties);
  return apart ? `${pacts}, ${apart.years} years apart` : pacts;
}
