import { formatDate } from '../../facts/dates.ts';

/** A link of the table twin. */
interface RowLink {
  readonly href: string;
  readonly text: string;
}

/** What the table twin knows of an event beyond the drawing. */
interface RowLinks {
  readonly steps: readonly RowLink[];
  /** `id` is the source's; the text says publisher and date. */
  readonly sources: readonly (RowLink & { readonly id: string })[];
}

/** The date of a source in words, from its id, which is made of publisher and date; a test holds it against the facts. */
export function dateOfSource(id: string): string {
  const [, date] = /-(?:undated|(\d{4}(?:-\d\d){0,2}))(?=-|$)/.exec(id) ?? [];
  return formatDate(date ?? null);
}

/**
 * Finds what the table that the server wrote says of an event, so that the scripts need not carry it again. `what` is
 * the event's title, or the words of a treaty. Null where there is no such row.
 */
export function readRow(table: Element | null, what: string): RowLinks | null {
  const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find(
    (one) => one.querySelector('th')?.textContent?.trim() === what
  );
  if (!row) return null;
  const links = [...row.querySelectorAll('a')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    text: link.textContent ?? ''
  }));
  return {
    steps: links.filter(({ href }) => !href.includes('/sources/')),
    sources: links
      .filter(({ href }) => href.includes('/sources/'))
      .map(({ href, text }) => {
        const id = href.slice(href.indexOf('#') + 1);
        return { id, href, text: `${text}, ${dateOfSource(id)}` };
      })
  };
}
