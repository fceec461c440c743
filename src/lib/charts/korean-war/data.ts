import { formatDate, spanOf } from '../../facts/dates.ts';
import { places, type PlaceId } from '../../facts/places.ts';
import type { Event, Line } from '../../facts/schema.ts';
import { rangeInWords } from '../../facts/when.ts';
import { cited } from '../kit/cited.ts';
import type { Hue } from '../kit/drawing.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';
import { latitudeOf } from './course.ts';

/** The front on one day. Latitudes in degrees north. */
export interface Front extends FigureRow {
  readonly kind: 'front';
  readonly day: string;
  readonly date: string;
  readonly name: string;
  readonly mean: number;
  readonly south: number;
  readonly north: number;
}

/** Something that happened in the war, with its first and its last day. */
export interface Moment extends FigureRow {
  readonly kind: 'event';
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly name: string;
  readonly short: string;
}

/** A place or a parallel by which the reader knows where a front lay. */
export interface Reference {
  /** The id of the place or line. */
  readonly id: string;
  readonly name: string;
  /** In less words, where there is little room. */
  readonly brief: string;
  readonly lat: number;
}

export interface KoreanWar extends FigureData {
  readonly rows: readonly (Front | Moment)[];
  readonly references: readonly Reference[];
}

const PARALLEL = 'parallel-38';
const SOUTH_TO_NORTH = ['busan', 'seoul', 'pyongyang', 'sinuiju'] as const satisfies readonly PlaceId[];
/** The places that need more than their name. */
const LONGER: Readonly<Record<string, string>> = { sinuiju: 'Sinuiju, on the Yalu' };

const EVENTS: Readonly<Record<string, { readonly short: string; readonly hue?: Hue }>> = {
  'korean-war-begins': { short: 'The North attacks', hue: 'kp' },
  'soviet-64th-corps': { short: 'Soviet pilots fight in secret', hue: 'ru' },
  'korean-armistice': { short: 'Armistice' }
};

function lineOf({ lines }: Facts, id: string): Line {
  const line = lines[id];
  if (!line) throw new RangeError(`The figure "korean-war" needs the line "${id}", which is not in the facts`);
  return line;
}

const degrees = (lat: number): string => lat.toFixed(1);

function frontOf(id: string, line: Line, place: FigurePlace): Front {
  const { mean, south, north } = latitudeOf(line.geometry);
  const called = line.name.includes(line.asOf.slice(0, 4)) ? line.name : `${line.name}, ${formatDate(line.asOf)}`;
  const day = spanOf(line.asOf).from;
  const step = place.stepOfLine?.(id);
  return {
    kind: 'front',
    id,
    day,
    date: line.asOf,
    name: line.name,
    known: day,
    mean,
    south,
    north,
    title: `${called}: on average ${degrees(mean)} degrees north`,
    ...(step !== undefined && { step }),
    notes: [`By whose account: ${line.account}.`, ...(line.note ? [line.note] : [])],
    sources: cited(line.sources)
  };
}

function momentOf({ events }: Facts, id: string, place: FigurePlace): Moment {
  const event: Event | undefined = events[id];
  const how = EVENTS[id];
  if (!event || !how)
    throw new RangeError(`The figure "korean-war" needs the event "${id}", which is not in the facts`);
  const from = spanOf(event.date).from;
  const when = rangeInWords(event.date, event.endDate ?? event.date);
  const step = place.stepsOf(id)[0]?.id;
  return {
    kind: 'event',
    id,
    from,
    to: spanOf(event.endDate ?? event.date).to,
    when,
    name: event.title,
    short: how.short,
    known: from,
    title: `${when}: ${event.title}`,
    ...(how.hue && { hue: how.hue }),
    ...(step !== undefined && { step }),
    notes: [event.summary],
    sources: cited(event.sources)
  };
}

/**
 * The fronts of the Korean War that the maps draw, in time order: the lines of kind `front-history` from the day the war
 * begins to that of the armistice. Long past, so nothing is hidden: each is known from its own day. Throws an error that
 * names the line or event which is missing.
 */
export function dataOf(facts: Facts, place: FigurePlace): KoreanWar {
  const moments = Object.keys(EVENTS).map((id) => momentOf(facts, id, place));
  const [begins, ends] = ['korean-war-begins', 'korean-armistice'].map((id) => moments.find((one) => one.id === id));
  const fronts = Object.entries(facts.lines)
    .filter(
      ([, { kind, asOf }]) => kind === 'front-history' && begins && ends && asOf >= begins.from && asOf <= ends.to
    )
    .map(([id, line]) => frontOf(id, line, place))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (fronts.length < 2)
    throw new RangeError('The figure "korean-war" needs the lines of the fronts of the Korean War');
  return {
    rows: [...fronts, ...moments],
    references: [
      ...SOUTH_TO_NORTH.map((id) => ({
        id,
        name: LONGER[id] ?? places[id].name,
        brief: places[id].name,
        lat: places[id].lat
      })),
      {
        id: PARALLEL,
        name: lineOf(facts, PARALLEL).name,
        brief: lineOf(facts, PARALLEL).name,
        lat: latitudeOf(lineOf(facts, PARALLEL).geometry).mean
      }
    ].sort((a, b) => a.lat - b.lat)
  };
}

/** The table twin: the fronts in time order, then the events. */
export const tableOf = ({ rows }: KoreanWar): Table => ({
  caption: `How far north the front of the Korean War lay on ${rows.filter(({ kind }) => kind === 'front').length} days, and what happened meanwhile`,
  columns: [
    { id: 'date', head: 'When', kind: 'date' },
    { id: 'what', head: 'What', kind: 'text' },
    { id: 'mean_latitude', head: 'Mean latitude (°N)', kind: 'number' },
    { id: 'southernmost', head: 'Southernmost (°N)', kind: 'number' },
    { id: 'northernmost', head: 'Northernmost (°N)', kind: 'number' }
  ],
  rows: rows.map((row) => {
    const round = (lat: number) => Math.round(lat * 100) / 100;
    return {
      id: row.id,
      cells:
        row.kind === 'front'
          ? [row.date, row.name, round(row.mean), round(row.south), round(row.north)]
          : [row.when, row.name, null, null, null],
      sources: row.sources
    };
  })
});
