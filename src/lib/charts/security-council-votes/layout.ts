import { range, scaleUtc } from 'd3';
import { formatDate } from '../../facts/dates.ts';
import { asOfCursor, DAY, footAxis, timeOf } from '../kit/axis.ts';
import type { Drawing, Mark, Shape, Tone, Word } from '../kit/drawing.ts';
import type { FigureDesign, LayoutOptions } from '../kit/figure.ts';
import { balanced } from '../kit/lines.ts';
import { boxOf, collide, measureOf, within, type Box } from '../kit/measure.ts';
import { line, point, px, rect, solid } from '../kit/shapes.ts';
import type { Ballot, Cast, Vote, Votes } from './data.ts';
import { wordsOf } from './words.ts';

const EDGE = 14;
const R = 7;
/** How far a vote lies above or below the line of its state, in pixels. */
const RAISED = 18;
const LANE = 2 * (RAISED + R) + 16;
const LEADING = 15;
/** Between the words above and the lines: room for the word of the chosen day. */
const DAY_ROOM = 26;
const GAP = 10;
const NAMES = 62;
/** The widest that the words of a vote run, on a narrow and on a wide page. */
const WIDEST = { narrow: 190, wide: 280 };
const ROOMY = 560;

const HEIGHT: Readonly<Record<Vote, number>> = { for: -RAISED, abstained: 0, veto: RAISED };

function signOf(vote: Vote, x: number, y: number, tone: Tone, after: boolean): readonly Shape[] {
  if (vote === 'for') return [solid(point('disc', x, y, R), tone, after)];
  const dash = after ? { dash: [3, 2] } : {};
  if (vote === 'abstained') return [{ d: point('disc', x, y, R - 1), fill: 'paper', stroke: tone, width: 2, ...dash }];
  const arm = R - 2.5;
  return [
    { d: rect(x - R, y - R, 2 * R, 2 * R), fill: 'paper', stroke: tone, width: 2, ...dash },
    {
      d: line(x - arm, y - arm, x + arm, y + arm) + line(x + arm, y - arm, x - arm, y + arm),
      stroke: tone,
      width: 2,
      ...dash
    }
  ];
}

interface Told {
  readonly ballot: Ballot;
  readonly words: readonly Word[];
  readonly x: number;
}

const boxesOf = (words: readonly Word[]): readonly Box[] => words.map((word) => boxOf(word));

/** The lines that tell a vote: what, when, how it went; the first baseline at 0. */
function linesOf({ text, day, outcome }: Ballot, x: number, anchor: 'start' | 'end', width: number): Word[] {
  const lines = [
    ...balanced(text, width, measureOf(12, 650)).map((line): Word => ({ text: line, x, y: 0, size: 12, weight: 650 })),
    { text: formatDate(day), x, y: 0, size: 12, tone: 'soft' } as const,
    ...balanced(outcome, width, measureOf(12)).map((line): Word => ({ text: line, x, y: 0, size: 12 }))
  ];
  return lines.map((word, i) => ({ ...word, y: i * LEADING, anchor }));
}

/** Sets the words of votes one after another, each lower than those that it would meet. `gap` lies between them. */
function stacked(list: readonly Told[], taken: readonly Box[] = []): readonly Told[] {
  const boxes = [...taken];
  return list.map((told) => {
    let words = told.words;
    while (boxesOf(words).some((a) => boxes.some((b) => collide(a, b, GAP)))) {
      words = words.map((word) => ({ ...word, y: word.y + LEADING }));
    }
    boxes.push(...boxesOf(words));
    return { ...told, words };
  });
}

const depthOf = (list: readonly Told[]): number =>
  Math.max(0, ...list.flatMap(({ words }) => words.map(({ y }) => y + LEADING)));

function layout({ rows, ballots, states }: Votes, { width, asOf, hidden }: LayoutOptions): Drawing {
  const shown = rows.filter(({ id }) => !hidden?.has(id));
  const lanes = states.filter((state) => shown.some((row) => row.state === state));
  const days = ballots.map(({ day }) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [EDGE + NAMES, width - EDGE];
  const x = scaleUtc([Date.UTC(first, 0), Date.UTC(last + 1, 0)], [low, high]);
  const at = (day: string): number => x(timeOf(day) + DAY / 2);

  const told = ballots
    .filter(({ day }) => shown.some((row) => row.day === day))
    .map((ballot): Told & { passed: boolean } => {
      const passed = !rows.some((row) => row.day === ballot.day && row.vote === 'veto');
      const place = at(ballot.day);
      const anchor = passed ? 'start' : 'end';
      const edge = passed ? place - R : place + R;
      const room = passed ? width - edge : edge;
      const words = linesOf(ballot, edge, anchor, Math.min(width < ROOMY ? WIDEST.narrow : WIDEST.wide, room)).map(
        (word) => within(word, 0, width)
      );
      return { ballot, x: place, words, passed };
    });
  const above = stacked(told.filter(({ passed }) => passed));
  const below = stacked(told.filter(({ passed }) => !passed));
  const top = depthOf(above) + DAY_ROOM;
  const middles = new Map(lanes.map((state, i) => [state, top + LANE * (i + 0.5)]));
  const foot = top + LANE * Math.max(lanes.length, 1);
  const under = foot + 34;

  const lift = (list: readonly Told[], by: number) =>
    list.map((one) => ({ ...one, words: one.words.map((word) => ({ ...word, y: word.y + by })) }));
  const over = lift(above, 12);
  const beneath = lift(below, under + 14);
  const leaders = [
    ...over.map(({ x, words }): Shape => ({ d: line(x, (words.at(-1)?.y ?? top) + 6, x, foot), stroke: 'rule' })),
    // Left open where the years of the axis stand.
    ...beneath.map(({ x, words }): Shape => ({
      d: line(x, top, x, foot) + line(x, foot + 21, x, (words[0]?.y ?? foot) - 12),
      stroke: 'rule'
    }))
  ];
  const axis = footAxis(
    range(first, last + 1)
      .filter((year) => year % 5 === 0 || year === first || year === last)
      .map((year) => ({ at: Date.UTC(year, 6, 2), text: String(year), strong: year === first || year === last })),
    x,
    { low, high, y: foot, edge: EDGE }
  );
  const cursor = asOfCursor(asOf, x, { low, high, top, bottom: foot });
  const marks = shown.map((row): Mark => {
    const [mx, my] = [at(row.day), (middles.get(row.state) ?? top) + HEIGHT[row.vote]];
    const after = row.known > asOf;
    return {
      row: row.id,
      x: px(mx),
      y: px(my),
      reach: [R + 4, R + 4],
      shapes: signOf(row.vote, px(mx), px(my), row.hue ?? 'ink', after),
      after
    };
  });
  return {
    width,
    height: Math.max(foot + 26, under + depthOf(below) + 8),
    ground: [
      ...leaders,
      ...[...middles.values()].map((y): Shape => ({ d: line(low, y, high, y), stroke: 'soft' })),
      ...cursor.ground,
      ...axis.ground
    ],
    marks,
    words: [
      ...[...middles].flatMap(([state, y]): Word[] => [
        { text: 'for', x: low - 8, y: y - RAISED + 4, anchor: 'end', size: 11, tone: 'soft' },
        { text: state, x: low - 8, y: y + 4, anchor: 'end', size: 12, weight: 650, tone: toneOf(rows, state) },
        { text: 'veto', x: low - 8, y: y + RAISED + 4, anchor: 'end', size: 11, tone: 'soft' }
      ]),
      ...over.flatMap(({ words }) => words),
      ...beneath.flatMap(({ words }) => words),
      ...axis.words,
      ...cursor.words.map((word): Word => ({ ...word, halo: true }))
    ]
  };
}

const toneOf = (rows: readonly Cast[], state: string): Tone => rows.find((row) => row.state === state)?.hue ?? 'ink';

/** Votes for above a state's line, vetoes below it, along the years. */
export const design: FigureDesign<Votes> = {
  words: wordsOf,
  layout,
  filters: ({ rows, states }) => [
    {
      id: 'state',
      name: 'Whose vote',
      options: states.map((state) => ({
        id: state,
        name: state,
        rows: rows.filter((row) => row.state === state).map(({ id }) => id)
      }))
    }
  ]
};
