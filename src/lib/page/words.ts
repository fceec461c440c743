import { render } from 'svelte/server';
import { stepsByEvent, timelineOf } from '../charts/timeline/data.ts';
import { timelineRows } from '../charts/timeline/rows.ts';
import Timeline from '../charts/timeline/Timeline.svelte';
import TimelineTable from '../charts/timeline/TimelineTable.svelte';
import { DEFAULT_AS_OF, statusOn } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import { events } from '../facts/events.ts';
import type { Source } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import type { Known } from '../stage/plate.ts';
import { plateOfStep } from '../stage/step-plate.ts';
import Stage from '../stage/Stage.svelte';
import { parseProse, renderParagraphs, renderProse, type ProseContext } from '../story/prose.ts';
import { story, type StoryStep } from '../story/story.ts';
import type { Section, Step } from '../story/types.ts';
import PictureLabels from './PictureLabels.svelte';

/**
 * The story's words as HTML. Only ever run on the server: the browser finds them in the page, and a build for the
 * browser must not hold them (Words.svelte).
 */
export type Written =
  | { readonly step: string }
  | { readonly picture: string }
  | { readonly summary: number }
  | { readonly table: 'ties' }
  /** The stage and the timeline as they stand when the page opens at a section. */
  | { readonly stage: string }
  | { readonly spine: string };

const written = new Map<string, string>();

/**
 * Writes one of them as HTML. `base` is the base path. Throws on what is not in the story. All section pages hold the
 * same words, so each is written once a build.
 */
export function write(what: Written, base: string): string {
  const key = JSON.stringify([what, base]);
  let html = written.get(key);
  if (html === undefined) written.set(key, (html = make(what, base)));
  return html;
}

function make(what: Written, base: string): string {
  if ('step' in what) {
    const step = stepOf(what.step);
    return `${renderParagraphs(parseProse(step.words), context(base, step.sinceThen ? step.scene.asOf : null))}<p class="visually-hidden">Map: ${escaped(step.scene.alt)}</p>`;
  }
  if ('picture' in what) {
    const step = stepOf(what.picture);
    return plain(render(PictureLabels, { props: { plate: plateOfStep(step), base } }).body);
  }
  if ('summary' in what) return summaryLine(what.summary, base);
  if ('stage' in what) {
    const plate = plateOfStep(stepOf(opening(what.stage).first.id));
    return plain(render(Stage, { props: { plate, certainty: (known: Known) => known.certainty } }).body);
  }
  const stepsOf = stepsByEvent(story.steps);
  if ('spine' in what) {
    const { section, first } = opening(what.spine);
    const timeline = timelineOf(events, stepsOf);
    const props = { timeline, years: section.years, asOf: DEFAULT_AS_OF, step: first.id, tableHref: '#ties-table' };
    return plain(render(Timeline, { props }).body);
  }
  return plain(render(TimelineTable, { props: { rows: timelineRows(events, sources, stepsOf) } }).body);
}

/** Svelte's comments mark where its blocks begin and end; inside a block of ours they would end that. */
const plain = (html: string) => html.replace(/<!--.*?-->/gs, '');

/** A section and the step at which it opens. */
function opening(slug: string): { section: Section; first: Step } {
  const section = story.sections.find((s) => s.slug === slug);
  const first = section?.steps[0];
  if (!section || !first) throw new Error(`No section "${slug}", or none with a step.`);
  return { section, first };
}

function stepOf(id: string): StoryStep {
  const step = story.stepById.get(id);
  if (!step) throw new Error(`No step "${id}".`);
  return step;
}

function summaryLine(line: number, base: string): string {
  const words = story.sections[0]?.summary?.[line]?.words;
  if (!words) throw new Error(`The cover has no line ${line} in its short version.`);
  return parseProse(words)
    .map((tokens) => renderProse(tokens, context(base)))
    .join(' ');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `later` is the day that a step told since then shows. */
function context(base: string, later: string | null = null): ProseContext {
  const status = (claim: string, day: string) => statusOn(claims[claim as ClaimId], day)?.status ?? null;
  const numbers = new Map<string, number>();
  return {
    base,
    sourceLabel(id) {
      const { publisher, date }: Source = sources[id as SourceId];
      return `${publisher}, ${date ? formatDate(date) : 'undated'}`;
    },
    sourceNumber(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size + 1);
      return numbers.size;
    },
    statusOf: (claim) => status(claim, DEFAULT_AS_OF),
    laterOf(claim) {
      const then = later && status(claim, later);
      return then ? { status: then, day: later } : null;
    }
  };
}
