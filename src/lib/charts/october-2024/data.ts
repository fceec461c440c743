import { FIRST_DAY } from '../../facts/as-of.ts';
import type { When } from '../../facts/date-schema.ts';
import { formatDate, spanOf } from '../../facts/dates.ts';
import type { Assertion, Event, Stance } from '../../facts/schema.ts';
import { sentenceCase } from '../../facts/typeset.ts';
import { spanOfWhen, whenInWords } from '../../facts/when.ts';
import { wordsOfStance } from '../../facts/plain-words.ts';
import { cited } from '../kit/cited.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';
import { announcements, happenings } from './short.ts';
import type { Happening, Lane, October, Statement, Turn } from './types.ts';

const LANES: readonly Lane[] = [
  { id: 'UA', name: 'Kyiv', hue: 'ua' },
  { id: 'KR', name: 'Seoul', hue: 'kr' },
  { id: 'US', name: 'Washington' },
  { id: 'NATO', name: 'NATO' },
  { id: 'RU', name: 'Moscow', hue: 'ru' },
  { id: 'KP', name: 'Pyongyang', hue: 'kp' },
  { id: 'CN', name: 'Beijing' }
];
const OTHERS: Lane = { id: 'others', name: 'Others' };

const FIRST_SHIPS = 'first-crossing-by-sea';
const MONTH = spanOf(FIRST_DAY.slice(0, 7));

const laneOf = ({ byCountry }: Assertion): Lane => LANES.find(({ id }) => id === byCountry) ?? OTHERS;

function eventOf({ events }: Facts, id: string): Event {
  const event = events[id];
  if (!event) throw new RangeError(`The figure "october-2024" needs the event "${id}", which is not in the facts`);
  return event;
}

const shareAPage = (a: Pick<Event, 'sources'>, b: Pick<Event, 'sources'>): boolean =>
  a.sources.some(({ source }) => b.sources.some((other) => other.source === source));

/** Whether an event is what a speaker said: of that day, on one of the statement's pages, and by that speaker. */
const isSaid = (id: string, event: Event, one: Assertion): boolean =>
  event.date === one.date &&
  shareAPage(one, event) &&
  (announcements[id]?.lane === laneOf(one).id || event.actors.some((actor) => one.by.includes(actor)));

const eventsOf = ({ events }: Facts, said: readonly Assertion[]): readonly string[] =>
  Object.entries(events)
    .filter(([id, event]) => said.some((one) => isSaid(id, event, one)))
    .map(([id]) => id);

const stepOf = (place: FigurePlace, events: readonly string[]): { step?: string } => {
  const step = events.flatMap((event) => place.stepsOf(event))[0]?.id;
  return step === undefined ? {} : { step };
};

const saying = ({ by, stance, detail, note }: Assertion): string =>
  [`${sentenceCase(wordsOfStance[stance])}: ${by}.`, detail, note && sentenceCase(note)].filter(Boolean).join(' ');

function titleOf(lane: Lane, day: string, said: readonly Assertion[], stances: Statement['stances']): string {
  const [only, ...more] = said;
  const head = `${lane.name}, ${formatDate(day)}`;
  if (only && more.length === 0) return `${head}, ${only.by}: ${wordsOfStance[only.stance]}`;
  const [kind, ...kinds] = stances;
  return kind && kinds.length === 0
    ? `${head}: ${said.length} statements that ${wordsOfStance[kind.stance]}`
    : `${head}: ${said.length} statements; ${stances.map(({ stance, count }) => `${count} ${wordsOfStance[stance]}`).join(', ')}`;
}

function statementOf(facts: Facts, place: FigurePlace, lane: Lane, day: string, said: readonly Assertion[]): Statement {
  const kinds = [...new Set(said.map(({ stance }) => stance))];
  const stances = kinds
    .map((stance) => ({ stance, count: said.filter((one) => one.stance === stance).length }))
    .sort((a, b) => b.count - a.count);
  const made = eventsOf(facts, said);
  const weights = Object.keys(announcements);
  const key = weights.find(
    (id) => announcements[id]?.lane === lane.id && made.includes(id) && eventOf(facts, id).importance === 1
  );
  const short = key !== undefined && announcements[key]?.short(eventOf(facts, key));
  return {
    kind: 'said',
    id: `${lane.id.toLowerCase()}-${day}`,
    lane: lane.id,
    day,
    known: day,
    stances,
    title: titleOf(lane, day, said, stances),
    ...(lane.hue && { hue: lane.hue }),
    ...stepOf(place, made),
    ...(key !== undefined && short && { short, weight: weights.indexOf(key) }),
    notes: said.map(saying),
    sources: cited(said.flatMap(({ sources }) => sources))
  };
}

/**
 * Who told of an event first: the earliest assertion of the ledger, not before the event began, that rests on one of the
 * event's pages; of two of one day the one whose page the event names first. Throws an error that names the event if
 * the ledger has none.
 */
function tellerOf(said: readonly Assertion[], id: string, event: Event): Assertion {
  const begins = spanOf(event.date).from;
  const rank = (one: Assertion) =>
    event.sources.findIndex(({ source }) => one.sources.some((s) => s.source === source));
  const found = said
    .filter((one) => one.date >= begins && rank(one) >= 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)))[0];
  if (!found) {
    throw new RangeError(
      `The figure "october-2024" finds no assertion of a claim that rests on a page of the event "${id}"`
    );
  }
  return found;
}

const whenOf = ({ date, endDate, when }: Event): When =>
  when ?? (endDate === undefined ? { on: date } : { from: date, to: endDate });

function happeningOf(facts: Facts, place: FigurePlace, said: readonly Assertion[], id: string): Happening {
  const event = eventOf(facts, id);
  const teller = tellerOf(said, id, event);
  const lane = teller.date > MONTH.to ? OTHERS : laneOf(teller);
  const when = whenOf(event);
  const words = whenInWords(when);
  return {
    kind: 'happened',
    id,
    when,
    short: happenings[id]?.(event) ?? event.title,
    told: teller.date,
    by: teller.by,
    lane: lane.id,
    known: teller.date,
    title: `${sentenceCase(words)}: ${event.title}; told on ${formatDate(teller.date)}`,
    ...(lane.hue && { hue: lane.hue }),
    ...stepOf(place, [id, ...eventsOf(facts, [teller])]),
    notes: [event.summary, ...(event.note ? [event.note] : []), `Told first by: ${teller.by}.`],
    sources: cited(event.sources)
  };
}

/** The first assertion of a kind; throws an error that names the claim if there is none. */
function turnOf(facts: Facts, claim: keyof Facts['claims'], stance: Stance): Turn {
  const found = [...facts.claims[claim].assertions]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .find((one) => one.stance === stance);
  if (!found) throw new RangeError(`The figure "october-2024" needs an assertion of "${claim}" that ${stance}`);
  return { name: laneOf(found).name, day: found.date };
}

/**
 * October 2024 day by day: what each side said, and what happened, by the account of those who told of it later. Throws an
 * error that names the event or the claim that is missing.
 */
export function dataOf(facts: Facts, place: FigurePlace): October {
  const said = Object.values(facts.claims).flatMap(({ assertions }) => assertions);
  const within = said.filter(({ date }) => date >= MONTH.from && date <= MONTH.to);
  const lanes = [...LANES, OTHERS].filter((lane) => within.some((one) => laneOf(one).id === lane.id));
  const days = [...new Set(within.map(({ date }) => date))].sort();
  const statements = days.flatMap((day) =>
    lanes.flatMap((lane) => {
      const of = within.filter((one) => one.date === day && laneOf(one).id === lane.id);
      return of.length > 0 ? [statementOf(facts, place, lane, day, of)] : [];
    })
  );
  const told = Object.keys(happenings)
    .map((id) => happeningOf(facts, place, said, id))
    .sort(
      (a, b) =>
        Number(a.told <= MONTH.to) - Number(b.told <= MONTH.to) || (a.told < b.told ? -1 : a.told > b.told ? 1 : 0)
    );
  const used = new Set(statements.flatMap(({ stances }) => stances.map(({ stance }) => stance)));
  const ships = tellerOf(said, FIRST_SHIPS, eventOf(facts, FIRST_SHIPS));
  return {
    ...MONTH,
    lanes,
    stances: (Object.keys(wordsOfStance) as Stance[])
      .filter((stance) => used.has(stance))
      .map((stance) => ({ stance, words: wordsOfStance[stance] })),
    rows: [...told, ...statements],
    finding: {
      sailed: spanOfWhen(whenOf(eventOf(facts, FIRST_SHIPS))).from ?? ships.date,
      told: { name: laneOf(ships).name, day: ships.date },
      agreed: turnOf(facts, 'first-batch-by-sea', 'corroborates'),
      admitted: turnOf(facts, 'troops-moved-to-russia', 'admits')
    }
  };
}

/** The table twin: first what happened, by the day it was told, then what was said, day by day and side by side. */
export function tableOf({ lanes, rows }: October): Table {
  const name = (id: string) => [...lanes, ...LANES, OTHERS].find((lane) => lane.id === id)?.name ?? id;
  return {
    caption: 'October 2024: what happened, by whose account, and what was said on which day',
    columns: [
      { id: 'happened', head: 'Happened', kind: 'text' },
      { id: 'said', head: 'Said on', kind: 'date' },
      { id: 'side', head: 'By', kind: 'text' },
      { id: 'statements', head: 'Statements', kind: 'number' },
      { id: 'stance', head: 'What it did', kind: 'text' },
      { id: 'brief', head: 'In short', kind: 'text' },
      { id: 'what', head: 'What', kind: 'text', long: true }
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells:
        row.kind === 'happened'
          ? [whenInWords(row.when), row.told, row.by, null, 'told of it first', row.short, row.notes?.[0] ?? row.title]
          : [
              null,
              row.day,
              name(row.lane),
              row.stances.reduce((sum, { count }) => sum + count, 0),
              row.stances.map(({ stance, count }) => `${wordsOfStance[stance]} (${count})`).join(', '),
              row.short ?? null,
              row.notes?.join(' ') ?? ''
            ],
      sources: row.sources
    }))
  };
}
