import { formatDate, spanOf } from '../../facts/dates.ts';
import type { Series, SeriesPoint } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';
import { cited } from '../kit/cited.ts';
import type { Hue } from '../kit/drawing.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';

const VOTES = 'series-unsc-votes';
const FOR = 'series-unsc-votes-for';

/** The events that tell a vote, by its day. */
const TOLD = ['russia-votes-for-sanctions', 'unsc-2397', 'veto-2022', 'veto-panel-2024'];

export type Vote = 'for' | 'abstained' | 'veto';

/** How one state voted on one day. */
export interface Cast extends FigureRow {
  readonly day: string;
  readonly state: string;
  readonly vote: Vote;
  /** What was put to the vote. */
  readonly text: string;
}

/** One vote of the Council. */
export interface Ballot {
  readonly day: string;
  readonly text: string;
  /** How it went, in a few words. */
  readonly outcome: string;
  readonly known: string;
}

export interface Votes extends FigureData {
  readonly rows: readonly Cast[];
  readonly ballots: readonly Ballot[];
  /** The states whose votes are drawn, in the order of their lines. */
  readonly states: readonly string[];
  /** What the record lacks. */
  readonly caution?: string;
}

const HUES: Readonly<Record<string, Hue>> = { Russia: 'ru' };
const SAID: Readonly<Record<Vote, string>> = { for: 'for', abstained: 'abstained', veto: 'against, a veto' };

function voteOf({ value, date }: SeriesPoint): Vote {
  if (value === 1) return 'for';
  if (value === 0) return 'abstained';
  if (value === -1) return 'veto';
  throw new RangeError(
    `The series "${VOTES}" has a vote of ${date} that is neither for (1), abstaining (0) nor a veto (-1)`
  );
}

function seriesOf({ series }: Facts, id: string): Series {
  const found = series[id];
  if (!found)
    throw new RangeError(`The figure "security-council-votes" needs the series "${id}", which is not in the facts`);
  return found;
}

/** Who cast it, and how, on which text. Throws where the fact does not say. */
function castOf(point: SeriesPoint, i: number, all: Series['sources'], step: string | undefined): Cast {
  const { date, said, measure: text, group: state, note, sources } = point;
  if (text === undefined || state === undefined) {
    throw new RangeError(`The series "${VOTES}" does not say who voted on ${date}, or on what`);
  }
  const vote = voteOf(point);
  const hue = HUES[state];
  const ids: readonly SourceId[] = cited(sources ?? all);
  return {
    id: `vote-${date}-${i}`,
    day: date,
    known: spanOf(said ?? date).to,
    state,
    vote,
    text,
    title: `${state}, ${formatDate(date)}: ${SAID[vote]}. ${text}`,
    ...(hue && { hue }),
    ...(step && { step }),
    notes: note ? [`${note}.`] : [],
    sources: ids
  };
}

const vetoed = (casts: readonly Cast[]): readonly string[] =>
  casts.filter(({ vote }) => vote === 'veto').map(({ state }) => state);

/** Votes for, out of how many: the unit of the series says so. */
function outcomeOf(casts: readonly Cast[], votesFor: SeriesPoint | undefined, unit: string): string {
  const against = vetoed(casts);
  if (against.length === 0) return 'Adopted unanimously';
  const count = votesFor?.value == null ? [] : [`${votesFor.value} ${unit} for`];
  const abstained = casts.filter(({ vote }) => vote === 'abstained').map(({ state }) => `${state} abstained`);
  return [...count, `vetoed by ${against.join(' and ')}`, ...abstained].join(', ');
}

/** How Russia and China voted on North Korea in the Security Council. Throws if a series is missing or unclear. */
export function dataOf(facts: Facts, place: FigurePlace): Votes {
  const votes = seriesOf(facts, VOTES);
  const counts = seriesOf(facts, FOR);
  const stepOn = (day: string) => {
    const event = TOLD.find((id) => facts.events[id]?.date === day);
    return event && place.stepsOf(event)[0]?.id;
  };
  const rows = votes.points
    .map((point, i) => castOf(point, i, votes.sources, stepOn(point.date)))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const ballots = [...new Set(rows.map(({ day }) => day))].flatMap((day): Ballot[] => {
    const casts = rows.filter((row) => row.day === day);
    const [first] = casts;
    if (!first) return [];
    const votesFor = counts.points.find(({ date }) => date === day);
    return [
      {
        day,
        text: first.text,
        known: first.known,
        outcome: outcomeOf(casts, votesFor, counts.unit.replace('votes ', ''))
      }
    ];
  });
  return {
    rows,
    ballots,
    states: [...new Set(rows.map(({ state }) => state))],
    ...(votes.caution && { caution: votes.caution })
  };
}

/** The table twin: every vote cast, in the order of time. */
export const tableOf = ({ rows, ballots }: Votes): Table =>
  tableFrom('Votes of Russia and China in the UN Security Council on North Korea', rows, [
    { id: 'date', head: 'Date', kind: 'date', cell: ({ day }) => day },
    { id: 'text', head: 'Put to the vote', kind: 'text', cell: ({ text }) => text },
    { id: 'state', head: 'State', kind: 'text', cell: ({ state }) => state },
    { id: 'vote', head: 'Vote', kind: 'text', cell: ({ vote }) => vote },
    {
      id: 'outcome',
      head: 'Outcome',
      kind: 'text',
      cell: ({ day }) => ballots.find((ballot) => ballot.day === day)?.outcome ?? null
    }
  ]);
