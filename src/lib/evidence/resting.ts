import { rangeOf } from '../charts/kit/numbers.ts';
import { stepsByEvent } from '../charts/timeline/data.ts';
import { formatDate } from '../facts/dates.ts';
import type { Citation, Claim, Estimate, Event, Line, Series } from '../facts/schema.ts';
import { parseProse } from '../story/prose.ts';
import type { Story } from '../story/story.ts';
import { sourcesCited } from '../story/uses.ts';
import { backlink } from './backlinks.ts';
import { sentenceCase, typeset } from '../facts/typeset.ts';

/** What kinds of thing rest on sources, in the order in which they are listed. */
export const RESTING = ['claim', 'step', 'figure', 'map', 'line', 'event', 'estimate', 'series'] as const;
export type RestingKind = (typeof RESTING)[number];

/** One thing that rests on a source. */
export interface Resting {
  readonly kind: RestingKind;
  readonly text: string;
  /** Where it can be read, from the site's root; null where it has no place of its own. */
  readonly path: string | null;
  /** How many of its statements name no other source. */
  readonly alone: number;
}

/** Everything that can rest on a source. */
export interface Rests {
  readonly story: Pick<Story, 'sections' | 'steps'>;
  readonly claims: Readonly<Record<string, Pick<Claim, 'sentence' | 'assertions'>>>;
  readonly figures: Iterable<{
    readonly id: string;
    readonly step: string;
    readonly table: { readonly caption: string };
    readonly data: { readonly rows: readonly { readonly sources: readonly string[] }[] };
  }>;
  readonly events: Readonly<Record<string, Event>>;
  readonly estimates: Readonly<Record<string, Estimate>>;
  readonly series: Readonly<Record<string, Series>>;
  readonly lines: Readonly<Record<string, Line>>;
}

const idsOf = (citations: readonly Citation[]): readonly string[] => citations.map(({ source }) => source);

/** By source, what rests on it. Throws a ProseError where words cannot be read. */
export function restingOn(all: Rests): ReadonlyMap<string, readonly Resting[]> {
  const found = new Map<string, Map<string, Resting>>();

  /** Notes that each of the statements, given by their sources, rests on them; one entry for the whole thing. */
  function note(kind: RestingKind, text: string, path: string | null, statements: readonly (readonly string[])[]) {
    for (const source of new Set(statements.flat())) {
      const alone = statements.filter((ids) => ids.length === 1 && ids[0] === source).length;
      const entries = found.get(source) ?? new Map<string, Resting>();
      const key = `${kind} ${text}`;
      entries.set(key, { kind, text, path, alone: (entries.get(key)?.alone ?? 0) + alone });
      found.set(source, entries);
    }
  }

  const { steps } = all.story;
  const linkTo = (step: string | undefined) => {
    const one = steps.find(({ id }) => id === step);
    return one ? backlink(all.story, one).path : null;
  };
  const tellers = stepsByEvent(steps);
  const drawing = (line: string) =>
    steps.find(({ scene }) => scene.layers.some((layer) => 'line' in layer && layer.line === line));

  for (const [id, { sentence, assertions }] of Object.entries(all.claims)) {
    note(
      'claim',
      typeset(sentence),
      `/claims/${id}/`,
      assertions.map(({ sources }) => idsOf(sources))
    );
  }
  const [cover] = all.story.sections;
  for (const { words } of cover?.summary ?? [])
    note('step', 'The story in short', '/', [sourcesCited(parseProse(words))]);
  for (const step of steps) {
    // A step cites sentence by sentence; which of them stands alone is not told apart.
    note('step', step.title, linkTo(step.id), [[...sourcesCited(parseProse(step.words)), '']]);
    note('map', step.title, `/maps/${step.id}/`, [[...step.scene.by, '']]);
  }
  for (const { step, table, data } of all.figures) {
    // Its numbers are counted where they stand in the facts.
    note('figure', table.caption, linkTo(step), [[...data.rows.flatMap(({ sources }) => sources), '']]);
  }
  for (const [id, { name, asOf, sources }] of Object.entries(all.lines)) {
    const step = drawing(id);
    note('line', `${name}, ${formatDate(asOf)}`, step ? `/maps/${step.id}/` : null, [sources]);
  }
  for (const [id, { date, title, sources }] of Object.entries(all.events)) {
    note('event', `${formatDate(date)}: ${typeset(title)}`, linkTo(tellers(id)[0]?.id), [idsOf(sources)]);
  }
  for (const { metric, date, low, high, estimatedBy, sources } of Object.values(all.estimates)) {
    const what = sentenceCase(metric.replaceAll('-', ' '));
    note('estimate', `${what}: ${rangeOf(low, high)}, ${typeset(estimatedBy)}, ${formatDate(date)}`, null, [
      idsOf(sources)
    ]);
  }
  for (const { name, points, sources } of Object.values(all.series)) {
    note('series', typeset(name), null, [
      idsOf(sources),
      ...points.flatMap((point) => (point.sources ? [point.sources] : []))
    ]);
  }
  found.delete('');
  const rank = ({ kind }: Resting) => RESTING.indexOf(kind);
  return new Map(
    [...found].map(([source, entries]) => [source, [...entries.values()].sort((a, b) => rank(a) - rank(b))])
  );
}
