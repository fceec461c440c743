import { DEFAULT_AS_OF, LAST_DAY, statusOn } from '../facts/as-of.ts';
import { formatDate } from '../facts/dates.ts';
import { historyOf } from '../facts/history.ts';
import { rulingOn } from '../facts/rules.ts';
import { claimSchema, claimStatus, sourceClass, type ClaimRecord, type ClaimStatus } from '../facts/schema.ts';
import { recordsOf, TABLES, type FactTables, type TableName } from '../facts/table-files.ts';
import { list } from '../facts/checks/loose.ts';
import { words } from './check.ts';
import { parseProse, plainText } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import { sourcesCited } from './uses.ts';
import type { SectionFile } from './check.ts';

/** What the content holds and where it stands weakest, for whoever edits it. Only for content that is sound. */

/** How many records each table has. */
export const countRecords = (tables: FactTables): readonly (readonly [table: TableName, count: number])[] =>
  TABLES.map((name) => [name, recordsOf(tables[name]).size]);

/** The claims that can be read, by id. */
const claimsOf = (tables: FactTables): readonly (readonly [id: string, claim: ClaimRecord])[] =>
  [...recordsOf(tables.claims)].flatMap(([id, record]) => {
    const { data } = claimSchema.safeParse(record);
    return data ? [[id, data] as const] : [];
  });

/** How many claims have each status at the end of a day (UTC); null is "nobody had made it yet". */
export function countStatuses(
  tables: FactTables,
  day: string
): readonly (readonly [status: ClaimStatus | null, count: number])[] {
  const found = claimsOf(tables).map(([, claim]) => statusOn({ statusHistory: historyOf(claim) }, day)?.status ?? null);
  return [...claimStatus.options, null].map((status) => [status, found.filter((one) => one === status).length]);
}

/** An editor's judgement, beside what the rules gave on its day. */
interface Override {
  readonly claim: string;
  readonly from: string;
  readonly status: ClaimStatus;
  readonly byRules: ClaimStatus | null;
  readonly why: string;
  /** It decides on the latest day. */
  readonly inForce: boolean;
}

/** Every editor's judgement there is, claim by claim. */
export function overridesIn(tables: FactTables): readonly Override[] {
  return claimsOf(tables).flatMap(([claim, record]) => {
    const last = historyOf(record).at(-1);
    return record.reasons.flatMap(({ from, override, why }) =>
      override === undefined
        ? []
        : [
            {
              claim,
              from,
              status: override,
              byRules: rulingOn(record.assertions, from)?.status ?? null,
              why,
              inForce: last?.by === 'editor' && last.from === from
            }
          ]
    );
  });
}

/** A sentence of the story that cites sources. */
interface CitedSentence {
  readonly step: string;
  readonly words: string;
  /** The class of the strongest of its sources. */
  readonly best: string;
  /** How many sources it cites. */
  readonly sources: number;
}

/**
 * The sentences with the weakest best source, weakest first; of two alike the one with fewer sources first, then the
 * one that comes first in the story. Throws a ProseError where words cannot be read.
 */
export function weakestSentences(
  sections: readonly SectionFile[],
  tables: FactTables,
  most: number
): readonly CitedSentence[] {
  const sources = recordsOf(tables.sources);
  const order: readonly string[] = sourceClass.options;
  const rankOf = (id: string): number => {
    const record = sources.get(id) as { readonly class?: string } | undefined;
    const rank = order.indexOf(record?.class ?? '');
    return rank < 0 ? order.length - 1 : rank;
  };
  return sections
    .flatMap(([, section]) => list(section?.steps))
    .flatMap((step) =>
      parseProse(words(step.words))
        .flatMap(sentencesOf)
        .flatMap((sentence) => {
          const cited = sourcesCited([sentence]);
          if (cited.length === 0) return [];
          const rank = Math.min(...cited.map(rankOf));
          return [{ rank, step: step.id, words: plainText(sentence).trim(), sources: cited.length }];
        })
    )
    .sort((a, b) => b.rank - a.rank || a.sources - b.sources)
    .slice(0, most)
    .map(({ rank, ...sentence }) => ({ ...sentence, best: order[rank] ?? '' }));
}

const inColumns = (rows: readonly (readonly [name: string, count: number])[]): readonly string[] =>
  rows.map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`);

const WEAKEST = 10;

/** The whole survey as plain text for a terminal. */
export function surveyText(sections: readonly SectionFile[], tables: FactTables): string {
  const statuses = (day: string) =>
    inColumns(countStatuses(tables, day).map(([status, count]) => [status ?? 'not yet claimed', count]));
  const overrides = overridesIn(tables);
  const sentences = weakestSentences(sections, tables, WEAKEST);
  return [
    ['Records', ...inColumns(countRecords(tables))],
    [`Claims on ${formatDate(DEFAULT_AS_OF)}`, ...statuses(DEFAULT_AS_OF)],
    [`Claims on ${formatDate(LAST_DAY)}`, ...statuses(LAST_DAY)],
    [
      `The editor’s judgements: ${overrides.length}, of them in force on the latest day ` +
        overrides.filter(({ inForce }) => inForce).length,
      ...overrides.map(
        ({ claim, from, status, byRules, why, inForce }) =>
          `  ${inForce ? '*' : ' '} ${claim}, ${from}: ${status} (by the rules ${byRules ?? 'not yet claimed'})\n      ${why}`
      )
    ],
    [
      `The ${sentences.length} sentences with the weakest best source`,
      ...sentences.map(
        ({ step, words: text, best, sources }) =>
          `  #${step} (${best}, ${sources} ${sources === 1 ? 'source' : 'sources'})\n      ${text}`
      )
    ]
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
