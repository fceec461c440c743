import { formatDate, spanOf } from '../../facts/dates.ts';
import type { When } from '../../facts/date-schema.ts';
import type { Series } from '../../facts/schema.ts';
import { whenInWords } from '../../facts/when.ts';
import { cited } from '../kit/cited.ts';
import type { FigureData, FigureRow } from '../kit/figure.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import type { Table } from '../kit/table.ts';

/** How an answer is drawn, so that it is known without its colour. */
export type Look = 'solid' | 'hatched' | 'plain' | 'lined';

/** The share of one answer among those asked. */
export interface Share extends FigureRow {
  readonly answer: string;
  readonly look: Look;
  /** Per cent. */
  readonly value: number;
  /** Who was asked. */
  readonly group: string;
  /** Time of the poll. */
  readonly time: string;
  readonly by: string;
  readonly question: string;
}

/** One bar: those asked together, and their answers in order. What they leave up to a hundred is not given. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly Share[];
}

/** One question. Answers to different questions are never set against each other. */
export interface Question {
  readonly id: string;
  readonly name: string;
  /** Who asked, and when where all were asked at once. */
  readonly by: string;
  readonly asked: readonly Asked[];
}

export interface Polls extends FigureData {
  readonly rows: readonly Share[];
  readonly questions: readonly Question[];
}

interface Poll {
  readonly id: string;
  readonly name: string;
  readonly series: readonly string[];
  readonly event: string;
  /** The answers in the order in which they stand, with how they are drawn. */
  readonly looks: Readonly<Record<string, Look>>;
  /** What a bar is of: a time, where the same was asked again; a group, where it was asked of several. */
  readonly bar: 'time' | 'group';
}

const POLLS: readonly Poll[] = [
  {
    id: 'gallup',
    name: 'Which aid for Ukraine',
    series: ['series-poll-gallup-weapons', 'series-poll-gallup-nonmilitary', 'series-poll-gallup-none'],
    event: 'skd-gallup-oct-2024',
    looks: { 'Weapons or other military aid': 'solid', 'Only non-military aid': 'hatched', 'No aid at all': 'plain' },
    bar: 'time'
  },
  {
    id: 'joongang',
    name: 'Weapons for Ukraine, for or against',
    series: ['series-poll-joongang'],
    event: 'skd-joongang-poll-nov-2024',
    looks: { 'In favour': 'solid', Against: 'plain', 'Don’t know or no answer': 'lined' },
    bar: 'group'
  }
];

const EVERYONE = 'All adults';

function sharesOf(poll: Poll, id: string, series: Series, step: string | undefined): Share[] {
  return series.points.map(({ date, said, period, value, measure, group = EVERYONE, note, sources }, i) => {
    const look = measure === undefined ? undefined : poll.looks[measure];
    if (value === null || measure === undefined || look === undefined) {
      throw new RangeError(`The series "${id}" does not say which answer the share of ${date} is, or what share it is`);
    }
    const when: When = period ?? { on: date };
    const time = period ? whenInWords(when) : formatDate(date.slice(0, 7));
    return {
      id: `${id.replace('series-poll-', '')}-${i}`,
      answer: measure,
      look,
      value,
      group,
      time,
      by: series.estimatedBy,
      question: poll.name,
      hue: 'kr',
      known: spanOf(said ?? date).to,
      title: `${series.estimatedBy}, ${time}, ${group.toLowerCase()}: ${value} per cent ${measure.toLowerCase()}`,
      ...(step && { step }),
      notes: note ? [`${note}.`] : [],
      sources: cited(sources ?? series.sources)
    };
  });
}

function questionOf(poll: Poll, facts: Facts, place: FigurePlace): Question {
  const step = place.stepsOf(poll.event)[0]?.id;
  const shares = poll.series.flatMap((id) => {
    const series = facts.series[id];
    if (!series) throw new RangeError(`The figure "polls" needs the series "${id}", which is not in the facts`);
    return sharesOf(poll, id, series, step);
  });
  const order = Object.keys(poll.looks);
  const names = [...new Set(shares.map((share) => share[poll.bar]))];
  return {
    id: poll.id,
    name: poll.name,
    by: [shares[0]?.by, ...(poll.bar === 'group' ? [shares[0]?.time] : [])].join(', '),
    asked: names.map((name, i) => ({
      id: `${poll.id}-${i}`,
      name,
      shares: shares
        .filter((share) => share[poll.bar] === name)
        .toSorted((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer))
    }))
  };
}

/** What South Koreans answered, question by question. Throws if a series is missing or a share has no answer. */
export function dataOf(facts: Facts, place: FigurePlace): Polls {
  const questions = POLLS.map((poll) => questionOf(poll, facts, place));
  return { questions, rows: questions.flatMap(({ asked }) => asked.flatMap(({ shares }) => shares)) };
}

/** The table twin: every share, question by question. */
export const tableOf = ({ rows }: Polls): Table =>
  tableFrom('What South Koreans answered about aid and weapons for Ukraine', rows, [
    { id: 'poll', head: 'Poll', kind: 'text', cell: ({ by }) => by },
    { id: 'asked', head: 'Asked', kind: 'text', cell: ({ time }) => time },
    { id: 'group', head: 'Of', kind: 'text', cell: ({ group }) => group },
    { id: 'answer', head: 'Answer', kind: 'text', cell: ({ answer }) => answer },
    { id: 'percent', head: 'Per cent', kind: 'number', cell: ({ value }) => value },
    { id: 'published', head: 'Published', kind: 'date', cell: ({ known }) => known }
  ]);
