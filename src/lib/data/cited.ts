import { typeset } from '../facts/typeset.ts';
import type { Citation } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import type { Field, FieldsOf } from './field.ts';

/** A citation as JSON has it. */
export interface OpenCitation {
  readonly source: SourceId;
  readonly supports: string | null;
}

/** Citations as CSV has them: ids, and addresses in the same order, parted by spaces. */
export interface FlatCitations {
  readonly sources: string;
  readonly sourceUrls: string;
}

const citationFields: FieldsOf<OpenCitation> = {
  source: { type: 'text', means: 'Id of the page, as in sources.json.' },
  supports: { type: 'text', means: 'What exactly the page carries.', none: 'it carries the whole record' }
};

/** What the list of citations means, wherever JSON has one. */
export const citationsField: Field = {
  type: 'list',
  means: 'The pages it rests on.',
  fields: { ...citationFields }
};

/** What the two columns of citations mean, wherever CSV has them. */
export const flatCitationFields: FieldsOf<FlatCitations> = {
  sources: { type: 'text', means: 'Ids of the pages it rests on, as in sources.csv, parted by spaces.' },
  sourceUrls: { type: 'text', means: 'Addresses of the same pages in the same order, parted by spaces.' }
};

/** Citations for JSON. */
export const openCitations = (cited: readonly Citation[]): readonly OpenCitation[] =>
  cited.map(({ source, supports }) => ({ source, supports: supports === undefined ? null : typeset(supports) }));

/** Sources for CSV, each once. */
export function flatCitations(ids: readonly SourceId[]): FlatCitations {
  const once = [...new Set(ids)];
  return { sources: once.join(' '), sourceUrls: once.map((id) => sources[id].url).join(' ') };
}

/** A text of the facts with printed quotation marks; null where there is none. */
export const textOrNull = (text: string | undefined): string | null => (text ? typeset(text) : null);
