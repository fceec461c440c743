import { compareDates, formatDate } from '../facts/dates.ts';
import { sourceClass, type Source, type SourceClass } from '../facts/schema.ts';

/** A page's title, or what we call a page whose title we do not give. */
interface TitleParts {
  readonly words: string;
  /** The words are our description, not the page's title. */
  readonly described: boolean;
  /** What stands after them, such as "in Korean"; empty where nothing does. */
  readonly remark: string;
  /** The language the words are written in. */
  readonly lang: 'en' | 'ko';
}

/** Takes a title of the facts apart: `[A description]`, `A title`, either with `(in Korean)` or the like after it. */
export function titleParts(title: string): TitleParts {
  const description = /^\[([^\]]*)\](?: \(([^)]*)\))?$/.exec(title);
  const own = /^(.*?)(?: \((in [^)]*)\))?$/.exec(title);
  const words = description?.[1] ?? own?.[1] ?? title;
  return {
    words,
    described: description !== null,
    remark: (description ?? own)?.[2] ?? '',
    lang: /\p{Script=Hangul}/u.test(words) ? 'ko' : 'en'
  };
}

/** `PUBLISHER, 6 July 1961` or `PUBLISHER, undated`: how a link names a source. */
export const sourceLabel = ({ publisher, date }: Pick<Source, 'publisher' | 'date'>): string =>
  `${publisher}, ${formatDate(date)}`;

/** One source as the list shows it. */
export interface SourceRow extends Source {
  readonly id: string;
  readonly parts: TitleParts;
}

interface SourceGroup {
  readonly class: SourceClass;
  readonly rows: readonly SourceRow[];
}

const byName = new Intl.Collator('en').compare;

/**
 * The cited sources by class, strongest first, and by publisher within it; one publisher's in order of time, the undated
 * last. Classes without a source are left out, and so are ids that are no source.
 */
export function sourceGroups(
  sources: Readonly<Record<string, Source>>,
  cited: ReadonlySet<string>
): readonly SourceGroup[] {
  const rows = Object.entries(sources)
    .filter(([id]) => cited.has(id))
    .map(([id, source]): SourceRow => ({ id, ...source, parts: titleParts(source.title) }))
    .sort(
      (a, b) =>
        byName(a.publisher, b.publisher) || compareDates(a.date ?? '9999', b.date ?? '9999') || byName(a.id, b.id)
    );
  return sourceClass.options
    .map((one) => ({ class: one, rows: rows.filter((row) => row.class === one) }))
    .filter((group) => group.rows.length > 0);
}
