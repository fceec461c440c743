import { render } from 'svelte/server';
import { stepsByEvent, timelineOf } from '../charts/timeline/data.ts';
import { timelineRows } from '../charts/timeline/rows.ts';
import FigureFrame from '../charts/page/FigureFrame.svelte';
import { NARROW } from '../charts/page/sizes.ts';
import { figuresOf } from '../charts/page/story-figures.ts';
import Timeline from '../charts/timeline/Timeline.svelte';
import TimelineTable from '../charts/timeline/TimelineTable.svelte';
import { correctionsAt } from '../evidence/corrected.ts';
import CorrectionMarks from '../evidence/CorrectionMarks.svelte';
import { DATE_MODIFIED, DATE_PUBLISHED, type CorrectedPlace } from '../evidence/edition.ts';
import { sourceLabel } from '../evidence/source-list.ts';
import { COUNTED, countsOn } from '../dial/days.ts';
import { wordsOfCounted } from '../dial/words.ts';
import { HEIGHT as STRIP_HEIGHT } from '../charts/korean-war/strip.ts';
import type { KoreanWar } from '../charts/korean-war/data.ts';
import { altOfStrip, STRIPPED } from '../charts/korean-war/strip-words.ts';
import { DEFAULT_AS_OF, statusOn } from '../facts/as-of.ts';
import { claims, type ClaimId } from '../facts/claims.ts';
import { formatDate } from '../facts/dates.ts';
import { events } from '../facts/events.ts';
import type { Claim } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import { COVER, sectionPath } from '../share/address.ts';
import { oembedPath, sectionCardPath } from '../share/card-paths.ts';
import { article, scriptText } from '../share/json-ld.ts';
import { altOfSection } from '../cards/shown.ts';
import { cut } from '../picture/cut.ts';
import { previewTags } from '../share/preview.ts';
import { absolute } from '../share/site.ts';
import type { Known } from '../stage/certainty.ts';
import { plateOfStep } from '../stage/step-plate.ts';
import Stage from '../stage/Stage.svelte';
import { escaped } from '../story/escaped.ts';
import { renderParagraphs, renderProse, type ProseContext } from '../story/prose-html.ts';
import { parseProse } from '../story/prose.ts';
import { story, type StoryStep } from '../story/story.ts';
import type { Section, Step } from '../story/types.ts';
import { FACES_HERE } from './late-hints.ts';
import Leg from './Leg.svelte';

/**
 * The story's words as HTML. Only ever run on the server: the browser finds them in the page, and a build for the
 * browser must not hold them (Words.svelte).
 */
export type Written =
  /** A step with all that stands about it; `opens`: the page opens at it; `landing`: and the browser is to go there. */
  | { readonly leg: string; readonly opens: boolean; readonly landing: boolean }
  | { readonly step: string }
  /** A step's heading. */
  | { readonly title: string }
  | { readonly picture: string }
  /** The figure of a step, or nothing. */
  | { readonly after: string }
  | { readonly summary: number }
  /** How many claims stood how. */
  | { readonly counts: true }
  /** What machines are told of the page that opens at a section. */
  | { readonly ld: string }
  /** What those are told who show a preview of it, for the page's head. */
  | { readonly preview: string }
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
  if ('leg' in what) return legOf(what.leg, what.opens, what.landing);
  if ('step' in what) {
    const step = stepOf(what.step);
    const words = renderParagraphs(parseProse(step.words), context(base, step.sinceThen ? step.scene.asOf : null));
    const strip =
      step.sequence === STRIPPED
        ? `<img src="${base}/figures/strips/${step.id}.svg" alt="${altOfStrip(figuresOf(story.steps).get(STRIPPED)!.data as KoreanWar, step.id)}" loading="lazy" width="${NARROW}" height="${STRIP_HEIGHT}" style="display:block;width:min(100%,26rem);height:auto">`
        : '';
    return `${words}${strip}${marks({ step: step.id }, base)}<p class="visually-hidden">Map: ${escaped(step.scene.alt)}</p>`;
  }
  if ('title' in what) return escaped(stepOf(what.title).title);
  if ('picture' in what) {
    const { credit } = plateOfStep(stepOf(what.picture));
    const picture = `<img src="${base}/stills/${what.picture}.small.svg" alt="" loading="lazy" style="aspect-ratio:${cut.width}/${cut.height}">`;
    return `${picture}<p class="caption">${escaped(credit)} Map: Natural Earth.</p>`;
  }
  if ('after' in what) {
    const { figure } = stepOf(what.after);
    // What takes the place of HTML must not be empty (Words.svelte).
    if (!figure) return ' ';
    const frame = render(FigureFrame, { props: { figure: figuresOf(story.steps).get(figure)!, base } });
    return `${plain(frame.body)}${marks({ figure }, base)}`;
  }
  if ('summary' in what) return summaryLine(what.summary, base);
  if ('counts' in what) return standingsOn(DEFAULT_AS_OF, base);
  if ('ld' in what) return ldOf(what.ld);
  if ('preview' in what) return previewOf(what.preview);
  if ('stage' in what) {
    const plate = plateOfStep(stepOf(opening(what.stage).first.id));
    return plain(render(Stage, { props: { plate, certainty: (known: Known) => known.certainty } }).body) + FACES_HERE;
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

function legOf(id: string, opens: boolean, landing: boolean): string {
  const step = stepOf(id);
  const number = story.sections.findIndex(({ slug }) => slug === step.section);
  const section = story.sections[number]!;
  const at = section.steps.findIndex((one) => one.id === id);
  const place = { first: at === 0, last: at === section.steps.length - 1 };
  return plain(render(Leg, { props: { section, number, step, ...place, opens, landing: opens && landing } }).body);
}

/** What was put right in a place; empty where nothing was. */
const marks = (place: CorrectedPlace, base: string) =>
  plain(render(CorrectionMarks, { props: { corrections: correctionsAt(place), base } }).body);

function ldOf(slug: string): string {
  const { title, description } = opening(slug).section;
  const page = { title, description, path: sectionPath('', slug), cover: slug === COVER };
  const data = article(page, { published: DATE_PUBLISHED, modified: DATE_MODIFIED }, absolute);
  return `<script type="application/ld+json">${scriptText(data)}</script>`;
}

function previewOf(slug: string): string {
  const { section } = opening(slug);
  return previewTags({
    title: section.title,
    description: section.description,
    url: absolute(sectionPath('', slug)),
    image: absolute(sectionCardPath(slug)),
    alt: altOfSection(section),
    published: DATE_PUBLISHED,
    modified: DATE_MODIFIED,
    oembed: absolute(oembedPath.section(slug))
  });
}

/**
 * Svelte's comments mark where its blocks begin and end; inside a block of ours they would end that. The ends of table
 * cells and rows go without saying in HTML, and there are thousands.
 */
const plain = (html: string) => html.replace(/<!--.*?-->/gs, '').replace(/<\/t[dr]>/g, '');

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

/** How many claims had which standing on a day. dial/counted.ts brings the numbers up to another; both must agree on `data-count`. */
function standingsOn(day: string, base: string): string {
  const all = Object.values<Claim>(claims);
  const counts = countsOn(all, day);
  const told = COUNTED.map((one) => `<span data-count="${one}">${counts[one]}</span> ${wordsOfCounted[one]}`).join(
    ', '
  );
  return `How the <a href="${base}/claims/" data-sveltekit-reload>${all.length} claims</a> stood on <span data-count="day">${formatDate(day)}</span>: ${told}.`;
}

/** `later` is the day that a step told since then shows. */
function context(base: string, later: string | null = null): ProseContext {
  const status = (claim: string, day: string) => statusOn(claims[claim as ClaimId], day)?.status ?? null;
  const numbers = new Map<string, number>();
  return {
    base,
    sourceLabel: (id) => sourceLabel(sources[id as SourceId]),
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
