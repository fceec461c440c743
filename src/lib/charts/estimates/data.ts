import { sentenceCase } from '../../facts/typeset.ts';
import { compareDates, formatDate, spanOf } from '../../facts/dates.ts';
import type { Estimate } from '../../facts/schema.ts';
import type { SourceId } from '../../facts/sources.ts';
import { whenInWords } from '../../facts/when.ts';
import { cited } from '../kit/cited.ts';
import { tableFrom } from '../kit/columns.ts';
import type { Facts, FigurePlace } from '../kit/made.ts';
import { rangeOf } from '../kit/numbers.ts';
import type { Table } from '../kit/table.ts';
import { estimatorOf, GROUPS } from './estimators.ts';
import type { EstimatePanel, EstimateRow, Estimates } from './rows.ts';

/** A panel as its figure asks for it: which metrics of the facts it shows, and what its numbers count, in a sentence. */
export interface PanelOf {
  readonly id: string;
  readonly name: string;
  readonly counts: string;
  readonly metrics: readonly string[];
}

/** An open end says it already. */
const EDGES: readonly string[] = ['at least', 'as many as', 'more than'];
/** How near a single number is meant to be; read out before it. */
const NEAR: readonly string[] = ['nearly', 'approaching'];
/** Names a time: what `about` says better. */
const TIME =
  /\b(\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|mid-\w+)\b/;

/** The first step that tells an event of the same day resting on one of the same pages. */
function stepOf(
  date: string,
  pages: readonly SourceId[],
  { events }: Pick<Facts, 'events'>,
  { stepsOf }: FigurePlace
): string | undefined {
  for (const [id, event] of Object.entries(events)) {
    if (event.date !== date || !cited(event.sources).some((page) => pages.includes(page))) continue;
    const [step] = stepsOf(id);
    if (step) return step.id;
  }
  return undefined;
}

const sentence = (words: string): string => `${sentenceCase(words).replace(/\.$/, '')}.`;

/** An estimate as a row. `counts` says what it is a number of. Throws a RangeError for an unknown estimator. */
function rowOf(
  id: string,
  { date, low, high, about, estimatedBy, conflict, note, sources }: Estimate,
  counts: string,
  facts: Pick<Facts, 'events'>,
  place: FigurePlace
): EstimateRow {
  const { name, spoken, group, hue, person, details } = estimatorOf(estimatedBy);
  const when = about && whenInWords(about);
  const detail = details
    .filter((part) => !EDGES.includes(part) && !NEAR.includes(part) && !(about && TIME.test(part)))
    .map((part) => part.replaceAll("'", '’'))
    .join(', ');
  const pages = cited(sources);
  const step = stepOf(date, pages, facts, place);
  const derived = note?.startsWith('Derived') ?? false;
  const aside = [detail, derived && 'our arithmetic'].filter(Boolean).join(', ');
  const near = details.find((part) => NEAR.includes(part));
  const value = `${near === undefined ? '' : `${near} `}${rangeOf(low, high)}`;
  return {
    id: id.replace(/^est-/, ''),
    known: spanOf(date).to,
    title: `${name}${person === undefined ? '' : ` (${person})`}, ${formatDate(date)}: ${value} ${counts}${when ? `, ${when}` : ''}`,
    ...(hue && { hue }),
    ...(step !== undefined && { step }),
    notes: [...(detail ? [sentence(detail)] : []), ...(note ? [sentence(note)] : []), ...(conflict ? [conflict] : [])],
    sources: pages,
    group,
    by: name,
    spoken,
    date,
    low,
    high,
    value,
    ...(when && { when }),
    ...(aside && { detail: aside }),
    ...(conflict && { conflict }),
    ...(derived && { derived: true as const })
  };
}

/** The panels of a figure out of the facts. Throws if a metric has no estimate, or an estimator is unknown. */
export function estimatesOf(
  figure: string,
  panels: readonly PanelOf[],
  facts: Pick<Facts, 'estimates' | 'events'>,
  place: FigurePlace
): Estimates {
  const all = Object.entries(facts.estimates);
  const made = panels.map(({ id, name, counts, metrics }): EstimatePanel => {
    const rows = metrics.flatMap((metric) => {
      const found = all.filter(([, estimate]) => estimate.metric === metric);
      if (found.length === 0) {
        throw new RangeError(
          `The figure "${figure}" needs estimates of the metric "${metric}", and there are none in the facts`
        );
      }
      return found.map(([key, estimate]) => rowOf(key, estimate, counts, facts, place));
    });
    return { id, name, rows: rows.toSorted((a, b) => compareDates(a.date, b.date)) };
  });
  return { panels: made, rows: made.flatMap(({ rows }) => rows) };
}

/** The table twin: every estimate, panel by panel, with both ends; an empty cell is an open end. */
export const estimatesTable = (caption: string, { panels }: Estimates): Table =>
  tableFrom(
    caption,
    panels.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, panel: name }))),
    [
      { id: 'measure', head: 'What is counted', kind: 'text', cell: ({ panel }) => panel },
      { id: 'date', head: 'Given on', kind: 'date', cell: ({ date }) => date },
      { id: 'by', head: 'By', kind: 'text', cell: ({ by }) => by },
      { id: 'group', head: 'Side', kind: 'text', cell: ({ group }) => GROUPS[group] },
      { id: 'low', head: 'At least', kind: 'number', cell: ({ low }) => low },
      { id: 'high', head: 'At most', kind: 'number', cell: ({ high }) => high },
      { id: 'time', head: 'Time it is of', kind: 'text', cell: ({ when }) => when ?? '' },
      { id: 'note', head: 'Notes', kind: 'text', cell: ({ notes }) => notes?.join(' ') ?? '' }
    ]
  );
