import { wordsOfClass } from '../facts/plain-words.ts';
import { titleParts } from '../evidence/source-list.ts';
import { sourceClass, type Source, type SourceClass } from '../facts/schema.ts';
import { sources, type SourceId } from '../facts/sources.ts';
import type { DataTable } from './field.ts';

/** The sources as open data, the same fields in JSON and in CSV. */

interface OpenSource {
  readonly id: SourceId;
  readonly title: string;
  readonly titleIs: 'title' | 'description';
  readonly remark: string | null;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string;
  readonly class: SourceClass;
}

/** Every source. */
export const sourcesTable: DataTable<OpenSource> = {
  id: 'sources',
  title: 'Sources',
  about:
    'One record is one page on which something rests. The pages, their titles and their figures stay the work of those who published them.',
  fields: {
    id: { type: 'text', means: 'Id of the source, as in its address /sources/#<id>.' },
    title: { type: 'text', means: 'The page’s title, or our description of it.' },
    titleIs: {
      type: 'code',
      means: 'Whether title is the page’s own.',
      codes: { title: 'the page’s own title', description: 'our description of a page whose title we do not give' }
    },
    remark: { type: 'text', means: 'The language of the page or the like.', none: 'none' },
    publisher: { type: 'text', means: 'Who published it; of an agency’s text on another page, both.' },
    date: { type: 'date', means: 'The page’s own date, as precise as it is known.', none: 'undated' },
    url: { type: 'url', means: 'Its address. The links were not opened live; some may have moved.' },
    class: {
      type: 'code',
      means: 'What kind of publisher stands behind it; our judgement of the publisher, not of the page.',
      codes: Object.fromEntries(sourceClass.options.map((one) => [one, wordsOfClass[one].means]))
    }
  },
  rows: (Object.entries(sources) as readonly (readonly [SourceId, Source])[]).map(([id, source]) => {
    const { words, described, remark } = titleParts(source.title);
    return {
      id,
      title: words,
      titleIs: described ? 'description' : 'title',
      remark: remark || null,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
      class: source.class
    };
  })
};
