import type { Event } from '../../facts/schema.ts';
import { sentenceCase } from '../../facts/typeset.ts';
import { formatNumber } from '../kit/numbers.ts';
import { inWords } from '../kit/number-words.ts';

/** An event in a few words. Numbers come from the event's own figures. */
type Short = (event: Event) => string;

/** The first number of an event. Throws an error that names the event if it has none. */
function first({ title, figures }: Event): number {
  const value = figures[0]?.value;
  if (typeof value !== 'number') throw new RangeError(`The event "${title}" has no number that its short words need`);
  return value;
}

/** What happened in October 2024, in the order of the calendar: the events of the strip "On the ground". */
export const happenings: Readonly<Record<string, Short>> = {
  'prisoner-leaves-home': () => 'A soldier leaves home',
  'donetsk-strike-deployment': (event) => sentenceCase(`${inWords(first(event))} officers said killed`),
  'first-crossing-by-sea': () => 'First ships sail',
  'training-in-russia': () => 'Thousands training',
  'ussuriysk-picture': () => 'Ussuriysk pictured',
  'ships-at-dunai': () => 'Ships at Dunai',
  'second-crossing': () => 'A second batch',
  'first-units-in-kursk': () => 'First units in Kursk',
  'last-group-leaves': () => 'Last group leaves',
  'flights-west': () => 'Flights west',
  'clash-told-by-aid-group': () => 'Clash, says aid group'
};

/** An event that is one side's statement, in a few words. */
interface Announcement {
  /** The lane of who speaks. */
  readonly lane: string;
  readonly short: Short;
}

/** What was said, the weightiest first: where there is no room for all words, the later ones are left out. */
export const announcements: Readonly<Record<string, Announcement>> = {
  'nis-press-release': { lane: 'KR', short: (event) => `Says ${formatNumber(first(event))} shipped` },
  'us-evidence': { lane: 'US', short: (event) => `Evidence of at least ${formatNumber(first(event))}` },
  'nato-confirms': { lane: 'NATO', short: () => 'Calls it a fact' },
  'dprk-groundless-rumour': { lane: 'KP', short: () => 'Groundless rumours' },
  'hur-kursk': { lane: 'UA', short: () => 'Units in Kursk' },
  'putin-kazan': { lane: 'RU', short: () => 'Putin does not deny it' },
  'china-not-aware-oct-24': { lane: 'CN', short: () => 'Has no knowledge of it' },
  'dprk-if-such-a-thing': { lane: 'KP', short: () => 'If true, lawful' },
  'nis-parliament': { lane: 'KR', short: (event) => `Says ${formatNumber(first(event))} sent` },
  'kim-yong-hyun-oct-8': { lane: 'KR', short: () => 'Highly likely' },
  'unw-unsc-oct-30': { lane: 'RU', short: () => 'Mere assertions' }
};
