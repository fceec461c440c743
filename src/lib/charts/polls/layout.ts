import { scaleLinear } from 'd3';
import type { Drawing, Mark, Shape, Word } from '../kit/drawing.ts';
import type { FigureDesign, LayoutOptions } from '../kit/figure.ts';
import { boxOf, collide, paragraph, within } from '../kit/measure.ts';
import { line } from '../kit/shapes.ts';
import type { Asked, Polls, Question } from './data.ts';
import { partOf } from './shapes.ts';
import { wordsOf } from './words.ts';

/** From this width what a bar is of stands left of it, below it over it. */
const ROOMY = 560;
const NAMES = 128;
const BAR = 24;
const EDGE = 1;
const NUMBERS = 17;
const LINE = 16;

interface Place {
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly roomy: boolean;
  readonly asOf: string;
}

type Part = Omit<Drawing, 'width'>;

/** The answers named over the first bar, each with a line down to its part: in one line if there is room, else stepped. */
function answersOf({ shares }: Asked, x: (value: number) => number, y: number, { low, high }: Place): Part {
  let sum = 0;
  const at = shares.map((share) => {
    const left = x(sum);
    sum += share.value;
    return { share, left };
  });
  const word = ({ share, left }: (typeof at)[number], row: number): Word =>
    within({ text: share.answer, x: left + 6, y: y + 12 + row * LINE, size: 12 }, low, high);
  const level = at.map((one) => word(one, 0));
  const fits = level.every((a, i) => level.slice(i + 1).every((b) => !collide(boxOf(a), boxOf(b), 10)));
  const words = fits ? level : at.map(word);
  const foot = y + (fits ? 1 : at.length) * LINE + NUMBERS + 2;
  return {
    height: foot,
    ground: at.flatMap(({ left }, i): Shape[] => {
      const own = words[i];
      if (!own) return [];
      // Where the word had to be moved over it, the line begins below.
      const top = boxOf(own).x > left ? own.y - 9 : own.y + 5;
      return [{ d: line(left + 0.5, top, left + 0.5, foot), stroke: 'soft' }];
    }),
    marks: [],
    words
  };
}

function barOf(
  { name, shares }: Asked,
  x: (value: number) => number,
  y: number,
  { low, high, roomy, asOf }: Place
): Part {
  let sum = 0;
  const marks = shares.map((share): Mark => {
    const left = x(sum);
    sum += share.value;
    const width = x(sum) - left;
    const after = share.known > asOf;
    return {
      row: share.id,
      x: left + width / 2,
      y: y + BAR / 2,
      reach: [width / 2 + 2, BAR / 2 + 3],
      shapes: partOf(share.look, { x: left, y, width, height: BAR }, after),
      words: [within({ text: `${share.value}%`, x: left + 6, y: y - 5, size: 12, weight: 500 }, low, high)],
      after
    };
  });
  const label: Word = roomy
    ? { text: name, x: 0, y: y + BAR / 2 + 4, size: 12 }
    : { text: name, x: 0, y: y + BAR + 14, size: 12, tone: 'soft' };
  return {
    height: y + BAR + (roomy ? 0 : 18),
    ground: [{ d: line(low, y + BAR, high, y + BAR), stroke: 'rule' }],
    marks,
    words: [label]
  };
}

function questionOf(question: Question, place: Place): Part {
  const { low, high, roomy } = place;
  const x = scaleLinear([0, 100], [low, high]);
  const name = paragraph(question.name, high, { x: 0, y: place.y + 14, size: 13, weight: 650 });
  const under = place.y + 14 + name.length * 17;
  const by = paragraph(question.by, high, { x: 0, y: under, size: 12, tone: 'soft' });
  const head = [...name, ...by];
  const parts: Part[] = [];
  let y = under - 8 + by.length * 18;
  question.asked.forEach((asked, i) => {
    if (i === 0) {
      const answers = answersOf(asked, x, y, place);
      parts.push(answers);
      y = answers.height;
    } else y += NUMBERS + (roomy ? 3 : 5);
    const bar = barOf(asked, x, y, place);
    parts.push(bar);
    y = bar.height;
  });
  return {
    height: y,
    ground: parts.flatMap(({ ground }) => ground),
    marks: parts.flatMap(({ marks }) => marks),
    words: [...head, ...parts.flatMap(({ words }) => words)]
  };
}

function layout({ questions }: Polls, { width, asOf, hidden }: LayoutOptions): Drawing {
  const roomy = width >= ROOMY;
  const shown = questions
    .map((question) => ({
      ...question,
      asked: question.asked.filter(({ shares }) => shares.some(({ id }) => !hidden?.has(id)))
    }))
    .filter(({ asked }) => asked.length > 0);
  const parts: Part[] = [];
  let y = 0;
  for (const question of shown) {
    const part = questionOf(question, { y, low: roomy ? NAMES : 0, high: width - EDGE, roomy, asOf });
    parts.push(part);
    y = part.height + 26;
  }
  return {
    width,
    height: Math.max(y - 20, 1),
    ground: parts.flatMap(({ ground }) => ground),
    marks: parts.flatMap(({ marks }) => marks),
    words: parts.flatMap(({ words }) => words)
  };
}

/** Answers as parts of a hundred, each question by itself. */
export const design: FigureDesign<Polls> = {
  words: wordsOf,
  layout,
  filters: ({ questions }) => [
    {
      id: 'question',
      name: 'Question',
      options: questions.map(({ id, name, asked }) => ({
        id,
        name,
        rows: asked.flatMap(({ shares }) => shares.map((share) => share.id))
      }))
    }
  ]
};
