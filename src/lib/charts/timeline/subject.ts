import { eraAt } from './eras-at.ts';
import { laneName } from './lanes.ts';
import type { TimelineLayout } from './placed.ts';
import type { Hue } from '../kit/drawing.ts';
import type { Timeline } from './types.ts';

/** What the panel speaks of: an event, or a treaty's span. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  /** What stands above and below the title. */
  readonly date: string;
  readonly kind: string;
  readonly words: string | null;
  /** Its words in the table twin. */
  readonly what: string;
  /** Not yet known on the chosen day. */
  readonly after: boolean;
  /** Where it is drawn, in pixels of the drawing, and how much room it takes around that point. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly steps: readonly string[];
}

const sides: Readonly<Record<Hue, string>> = {
  kp: 'North Korea',
  ru: 'Russia',
  ua: 'Ukraine',
  kr: 'South Korea'
};

const weights = { 1: 'major event', 2: 'lesser event', 3: 'background' } as const;

/** The subject with this id; null where it is not drawn. */
export function subjectOf(data: Timeline, layout: TimelineLayout, id: string): Subject | null {
  const placed = layout.dots.find(({ dot }) => dot.id === id);
  if (placed) {
    const { dot, x, y, ring, after } = placed;
    return {
      id,
      title: dot.title,
      date: dot.date,
      kind: [
        laneName(dot.lane),
        dot.hue && `${sides[dot.hue]} acts or speaks`,
        eraAt(data.eras, dot.at)?.name,
        weights[dot.weight]
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
      words: null,
      what: dot.title,
      after,
      x,
      y,
      r: ring,
      steps: dot.steps
    };
  }
  const span = layout.treaties.find(({ treaty }) => treaty.id === id);
  if (!span) return null;
  const { treaty, stretches, y, after } = span;
  return {
    id,
    title: treaty.labels[0],
    date: '',
    kind: laneName('treaties'),
    words: treaty.words,
    what: treaty.words,
    after,
    x: ((stretches[0]?.x1 ?? 0) + (stretches.at(-1)?.x2 ?? 0)) / 2,
    y,
    r: 4,
    steps: []
  };
}
