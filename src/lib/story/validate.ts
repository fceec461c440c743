import { DEFAULT_AS_OF } from '../facts/as-of.ts';
import { formatDate, isRealDate, spanOf } from '../facts/dates.ts';
import { historyOf } from '../facts/history.ts';
import { meant } from '../facts/nearest.ts';
import { claimSchema, type ClaimRecord, type Event } from '../facts/schema.ts';
import { recordsOf, type FactTables } from '../facts/table-files.ts';
import type { Problem } from '../facts/validate.ts';
import { checkProse, PAGES } from './check-prose.ts';
import { checkScene } from './check-scene.ts';
import { checkSectionShape, checkStepShape } from './check-shape.ts';
import { checkUse } from './check-use.ts';
import { list } from '../facts/checks/loose.ts';
import { checkRef, words, type Complain, type Known, type SectionFile } from './check.ts';
import { figureIds } from './figures.ts';
import type { Tokens } from './prose.ts';
import { countWords } from './sentences.ts';
import type { Section, Step } from './types.ts';
import { claimsUsed } from './uses.ts';

const WORDS = { least: 35, most: 60 };
const STEPS = { least: 3, most: 6 };
const DESCRIPTION = { least: 40, most: 160 };
const SHORT_MOST = 24;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** First parts of addresses that a section's slug may not take. */
const TAKEN = [...PAGES, 'embed', 'oembed', 'og', 'figures', 'maps'];

/** What has been seen so far, by what must be unique: the file, or the step that tells an event or holds a figure. */
interface Seen {
  readonly slugs: Map<string, string>;
  readonly numbers: Map<string, string>;
  readonly steps: Map<string, string>;
  readonly tellers: Map<string, string>;
  readonly holders: Map<string, string>;
}

/**
 * Everything that is wrong with the story, all at once, in the order of the files. `sections` are the files of
 * `sections/` in the order of the story; `tables` the facts they point at. An empty list means: sound.
 */
export function validateStory(sections: readonly SectionFile[], tables: FactTables): Problem[] {
  const problems: Problem[] = [];
  const known: Known = {
    records: {
      sources: recordsOf(tables.sources),
      claims: recordsOf(tables.claims),
      events: recordsOf(tables.events),
      places: recordsOf(tables.places),
      lines: recordsOf(tables.lines)
    },
    sections: new Map(sections.flatMap(([, section]) => (section === undefined ? [] : [[section.slug, section]])))
  };
  const seen: Seen = { slugs: new Map(), numbers: new Map(), steps: new Map(), tellers: new Map(), holders: new Map() };

  for (const [file, section] of sections) {
    const name = file.split('/').at(-1) ?? file;
    const complainOf =
      (id: string): Complain =>
      (problem, remedy) =>
        problems.push({ file, id, problem, remedy });
    if (section === undefined) {
      complainOf(name)('the file exports no section', 'write `export const section = defineSection({ … })`');
      continue;
    }
    const slug = words(section.slug) || name;
    unhindered(complainOf(slug), () => {
      checkName(complainOf(slug), name, file, words(section.slug), seen);
      checkSectionShape(complainOf(slug), section);
      checkSection(known, complainOf(slug), section);
    });
    for (const step of list(section.steps)) {
      const complain = complainOf(words(step?.id) || `a step of ${slug} without id`);
      unhindered(complain, () => {
        checkStepShape(complain, step);
        checkStepId(known, complain, step, file, seen);
        checkStep(known, complain, step, seen);
      });
    }
  }
  // What is not even of the right form cannot be counted.
  return problems.some(({ problem }) => problem.startsWith(MISSHAPEN))
    ? problems
    : [...problems, ...checkUse(sections, tables)];
}

/** How a problem begins that made a check stumble. */
const MISSHAPEN = 'something in it has not the form that it should';

/** Runs checks that rely on the types; where they stumble over what is not of its type, that is the problem. */
function unhindered(complain: Complain, checks: () => void): void {
  try {
    checks();
  } catch (error) {
    complain(
      `${MISSHAPEN} (${error instanceof Error ? error.message : String(error)})`,
      'run `npm run check`, which names the field; src/lib/story/types.ts says what each holds'
    );
  }
}

function checkName(complain: Complain, name: string, file: string, slug: string, seen: Seen): void {
  const [, number, named] = /^(\d\d)-(.+)\.ts$/.exec(name) ?? [];
  if (number === undefined || named !== slug) {
    complain(`the file is named ${name}, but its slug is '${slug}'`, `name it NN-${slug}.ts, or mend the slug`);
  } else {
    const other = seen.numbers.get(number);
    if (other === undefined) seen.numbers.set(number, file);
    else complain(`the number ${number} is already that of ${other}`, 'give each section a number of its own');
  }
  const other = seen.slugs.get(slug);
  if (other === undefined) seen.slugs.set(slug, file);
  else complain(`the slug is already taken in ${other}`, 'give each section a slug of its own');
  if (!KEBAB.test(slug)) complain(`the slug '${slug}' is not kebab-case`, 'use small letters, digits and hyphens');
  if (TAKEN.includes(slug)) complain(`the slug '${slug}' is a page of the site`, 'choose another');
}

function checkSection(known: Known, complain: Complain, section: Section): void {
  for (const field of ['title', 'short', 'description'] as const) {
    if (words(section[field]) === '') complain(`the section has no ${field}`, `give it a ${field}`);
  }
  const length = words(section.description).length;
  if (length > DESCRIPTION.most) {
    complain(`the description has ${length} characters, ${DESCRIPTION.most} is the most`, 'shorten it to one sentence');
  } else if (length > 0 && length < DESCRIPTION.least) {
    complain(`the description has ${length} characters, ${DESCRIPTION.least} is the least`, 'make it a whole sentence');
  }
  const short = words(section.short).length;
  if (short > SHORT_MOST) {
    complain(`short has ${short} characters, ${SHORT_MOST} is the most`, 'shorten it to what fits the section rail');
  }
  const [first, last] = section.years ?? [];
  if (!(Number.isInteger(first) && Number.isInteger(last) && Number(first) <= Number(last))) {
    complain('years is not [first, last]', 'give two whole years in order');
  }
  for (const line of list(section.summary)) {
    checkProse(known, complain, words(line.words));
    if (!known.sections.has(line.section)) {
      complain(
        `summary: there is no section '${line.section}'`,
        meant(words(line.section), known.sections.keys(), 'give the slug of a section')
      );
    }
  }
  const steps = list(section.steps);
  const count = new Set(steps.map(({ sequence }, i) => sequence ?? i)).size;
  if (count < STEPS.least || count > STEPS.most) {
    complain(
      `the section has ${count} steps`,
      `write ${STEPS.least} to ${STEPS.most}; steps of one \`sequence\` count as one`
    );
  }
}

function checkStepId(known: Known, complain: Complain, step: Step, file: string, seen: Seen): void {
  const id = words(step.id);
  const other = seen.steps.get(id);
  if (other === undefined) seen.steps.set(id, file);
  else complain(`the step's id is already taken in ${other}`, 'give each step an id of its own');
  if (!KEBAB.test(id)) complain(`the id '${id}' is not kebab-case`, 'use small letters, digits and single hyphens');
  if (known.sections.has(id)) {
    complain('the id is the slug of a section', 'both are ids on the same page: rename the step');
  }
}

function checkStep(known: Known, complain: Complain, step: Step, seen: Seen): void {
  const title = words(step.title);
  if (title === '') complain('the step has no title', 'give it a short heading');
  if (title.endsWith('.')) complain('the title ends in a full stop', 'take it out');

  const paragraphs = checkProse(known, complain, words(step.words));
  if (paragraphs !== null) {
    const count = paragraphs.reduce((sum, tokens) => sum + countWords(tokens), 0);
    if (count < WORDS.least || count > WORDS.most) {
      complain(`${count} words, without the markup`, `write ${WORDS.least} to ${WORDS.most}`);
    }
  }
  checkScene(known, complain, step.scene, step.sinceThen === true);
  checkFigure(complain, step, seen);
  checkEvents(known, complain, step, seen);
  checkClaims(known, complain, step, paragraphs ?? []);
}

/** A figure is known, and stands in one step only. */
function checkFigure(complain: Complain, { id, figure }: Step, seen: Seen): void {
  if (figure === undefined) return;
  if (!figureIds.includes(figure)) {
    complain(
      `figure: there is no figure '${figure}'`,
      meant(String(figure), figureIds, 'give an id of src/lib/story/figures.ts')
    );
  }
  const other = seen.holders.get(figure);
  if (other === undefined) seen.holders.set(figure, id);
  else complain(`figure: '${figure}' already stands in step '${other}'`, 'leave it to one step');
}

/** Each event, under whichever of its records, is told once, and where it belongs: later ones in a step marked so. */
function checkEvents(known: Known, complain: Complain, step: Step, seen: Seen): void {
  const eventOf = (id: string) => known.records.events.get(id) as Partial<Event> | undefined;
  for (const id of list(step.events)) {
    checkRef(known, complain, 'events', id, 'events');
    // Twins are not followed further: one record may join two events that are not the same as each other.
    const told = [id, ...list(eventOf(id)?.sameAs)].find((record) => seen.tellers.has(record));
    if (told === undefined) seen.tellers.set(id, step.id);
    else {
      const as = told === id ? '' : ` as '${told}'`;
      complain(`events: '${id}' is already told${as} by step '${seen.tellers.get(told)}'`, 'leave it to one place');
    }
    const date = eventOf(id)?.date;
    if (!step.sinceThen && date !== undefined && isRealDate(date) && spanOf(date).from > DEFAULT_AS_OF) {
      complain(
        `events: '${id}' is of ${formatDate(date)}, but the step is not marked sinceThen`,
        'tell it in a step marked sinceThen'
      );
    }
  }
}

/** The day, after the story's own, from which a claim has been made or has had a status; undefined if it was by then. */
function laterDay(record: unknown): string | undefined {
  const first = list((record as Partial<ClaimRecord> | undefined)?.assertions)
    .map(({ date }) => date)
    .sort()[0];
  const { data } = claimSchema.safeParse(record);
  return [first, data && historyOf(data)[0]?.from].find((day) => day !== undefined && day > DEFAULT_AS_OF);
}

/** Claims, in words, list and layers, are told only where they had been made: by the article's day, or marked later. */
function checkClaims(known: Known, complain: Complain, step: Step, paragraphs: readonly Tokens[]): void {
  for (const id of list(step.claims)) checkRef(known, complain, 'claims', id, 'claims');
  if (step.sinceThen) return;
  for (const id of claimsUsed(step, paragraphs)) {
    const since = laterDay(known.records.claims.get(id));
    if (since === undefined) continue;
    complain(
      `the claim '${id}' dates from ${since}, but the step is not marked sinceThen`,
      'tell it in a step marked sinceThen'
    );
  }
}

/** All problems as plain text for a terminal, grouped by file; an empty string where there are none. */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const groups = [...byFile].map(([file, own]) =>
    [file, ...own.map(({ id, problem, remedy }) => `  ${id}: ${problem.replace(/\s+/g, ' ')}\n    → ${remedy}`)].join(
      '\n'
    )
  );
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return [...groups, `${plural(problems.length, 'problem')} in ${plural(byFile.size, 'file')}`].join('\n\n');
}
