import type { FigureData } from '../charts/kit/figure.ts';
import { figuresOf } from '../charts/page/story-figures.ts';
import { stepsByEvent, timelineOf } from '../charts/timeline/data.ts';
import type { Timeline } from '../charts/timeline/types.ts';
import { changesOf } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { events } from '../facts/events.ts';
import { lines } from '../facts/lines.ts';
import type { Line, StatusChange } from '../facts/schema.ts';
import { sources } from '../facts/sources.ts';
import type { DrawableLine } from '../stage/marks.ts';
import type { Plate } from '../stage/plate.ts';
import { plateOfStep } from '../stage/step-plate.ts';
import { everyToken, parseProse, type Tokens } from '../story/prose.ts';
import { countWords } from '../story/sentences.ts';
import type { FigureId } from '../story/figures.ts';
import type { Story } from '../story/story.ts';

/** A section as the browser knows it: no words but its titles. */
export interface WalkSection {
  readonly slug: string;
  readonly title: string;
  readonly short: string;
  readonly years: readonly [number, number];
  readonly side: 'left' | 'right';
  /** Words in its steps, for "12 min left". */
  readonly words: number;
}

/** A step as the browser knows it. */
export interface WalkStep {
  readonly id: string;
  readonly section: string;
  /** The day to which it runs the reader's, `YYYY-MM-DD`. */
  readonly day?: string;
}

/** When which status began to hold. */
type StatusHistory = readonly Pick<StatusChange, 'from' | 'status'>[];

/**
 * What a browser needs of the story in order to walk it: ids, titles, statuses by day. The words are in the page already
 * and do not travel twice; scenes and the timeline follow when the page stands. Served as the module `virtual:walk`.
 */
export interface Walk {
  readonly sections: readonly WalkSection[];
  readonly steps: readonly WalkStep[];
  /** The claims that words or maps name. */
  readonly claims: Readonly<Partial<Record<ClaimId, StatusHistory>>>;
}

/** What figures need in the browser: the data of each, and publisher and date of what they cite. */
interface FigureContent {
  readonly data: Readonly<Record<FigureId, FigureData>>;
  readonly sources: Readonly<Record<string, readonly [publisher: string, date: string | null]>>;
}

/** The walk, and what comes after it: every scene, the timeline, the figures, and the lines that scenes draw, each a module. */
export interface Content {
  readonly walk: Walk;
  readonly plates: readonly Plate[];
  readonly timeline: Timeline;
  readonly figureContent: FigureContent;
  readonly lines: Readonly<Record<string, DrawableLine>>;
}

const wordsIn = (prose: string) => parseProse(prose).reduce((sum, p) => sum + countWords(p), 0);

const claimsIn = (tokens: Tokens): readonly string[] =>
  everyToken(tokens).flatMap((token) => (token.kind === 'claim' ? token.id : []));

function drawn(plates: readonly Plate[]): Record<string, DrawableLine> {
  const used = new Set(plates.flatMap((p) => p.marks.flatMap((m) => ('line' in m ? [m.line] : []))));
  return Object.fromEntries(
    Object.entries<Line>(lines)
      .filter(([id]) => used.has(id))
      .map(([id, { kind, geometry }]) => [id, { kind, geometry }])
  );
}

function figureContentOf(story: Story): FigureContent {
  const figures = [...figuresOf(story.steps)];
  const cited = figures.flatMap(([, { data }]) => data.rows.flatMap((row) => row.sources));
  return {
    data: Object.fromEntries(figures.map(([id, { data }]) => [id, data])) as FigureContent['data'],
    sources: Object.fromEntries(cited.map((id) => [id, [sources[id].publisher, sources[id].date]]))
  };
}

/** Draws out of a sound story what the browser gets. Throws on unknown ids and broken prose: validate first. */
export function contentOf(story: Story): Content {
  const plates = story.steps.map(plateOfStep);
  const prose = [
    ...story.steps.map((s) => s.words),
    ...story.sections.flatMap((s) => s.summary?.map((l) => l.words) ?? [])
  ];
  const named = new Set<string>([
    ...prose.flatMap((words) => parseProse(words).flatMap(claimsIn)),
    ...plates.flatMap((p) => [...p.marks, ...p.labels.map(({ known }) => known)].flatMap((drawn) => drawn?.claim ?? []))
  ]);
  const running = new Set(story.sections.filter(({ runsDay }) => runsDay).map(({ slug }) => slug));
  const walk: Walk = {
    sections: story.sections.map(({ slug, title, short, years, side, steps }) => ({
      slug,
      title,
      short,
      years,
      side,
      words: steps.reduce((sum, s) => sum + wordsIn(s.words), 0)
    })),
    steps: story.steps.map(({ id, section, scene }) => ({
      id,
      section,
      ...(running.has(section) && { day: scene.asOf })
    })),
    claims: Object.fromEntries(
      Object.entries(claims)
        .filter(([id]) => named.has(id))
        .map(([id, claim]) => [id, changesOf(claim).map(({ from, status }) => ({ from, status }))])
    )
  };
  return {
    walk,
    plates,
    timeline: timelineOf(events, stepsByEvent(story.steps)),
    figureContent: figureContentOf(story),
    lines: drawn(plates)
  };
}
