import { mount, unmount } from 'svelte';
import { DEFAULT_AS_OF } from '../../facts/as-of.ts';
import { COVER, sectionPath } from '../address.ts';
import { TIMELINE, wholeStory, type Shareable } from '../links.ts';
import './in-story.css';
import type { ShareContext } from './context.ts';
import ShareLink from './ShareLink.svelte';

/** A figure of the story as it stands in the page; its title is read where it is shared, since it follows the reader’s day. */
function figureToShare(figure: HTMLElement): Shareable {
  const { figure: id = '', day } = figure.dataset;
  const section = figure.closest<HTMLElement>('[data-section]')?.dataset.section ?? COVER;
  const title = figure.querySelector('[data-part="title"]')?.textContent ?? '';
  const path = `${sectionPath('', section)}#${figure.id}`;
  return { kind: 'figure', id, title, path, ...(day && day !== DEFAULT_AS_OF && { day }) };
}

/**
 * Puts the ways to share into the story that the server wrote, where nothing moves for them: in the titles of sections,
 * beside the tables of figures, and with the files of the timeline. Returns what takes them away.
 */
export function shareInStory(
  root: HTMLElement,
  sections: readonly { readonly slug: string; readonly title: string }[],
  context: () => ShareContext
): () => void {
  const mounted: ReturnType<typeof mount>[] = [];
  function put(target: Element, anchor: Element | null, what: () => Shareable) {
    const props = {
      get what() {
        return what();
      },
      context
    };
    mounted.push(mount(ShareLink, { target, ...(anchor && { anchor }), props }));
  }
  for (const { slug, title } of sections) {
    const header = root.querySelector(`[data-section="${slug}"] header`);
    const what = slug === COVER ? wholeStory(1) : ({ kind: 'section', id: slug, title, path: `/${slug}/` } as const);
    if (header) put(header, null, () => what);
  }
  for (const figure of root.querySelectorAll<HTMLElement>(`figure[data-figure]:not([data-figure="${TIMELINE}"])`)) {
    const table = figure.querySelector('details');
    if (table) put(figure, table, () => figureToShare(figure));
  }
  const files = root.querySelector('.after .files');
  const title = root.querySelector(`[data-figure="${TIMELINE}"] .title`)?.textContent ?? '';
  if (files) put(files, null, () => ({ kind: 'figure', id: TIMELINE, title, path: `/#${TIMELINE}-table` }));
  return () => {
    for (const one of mounted) void unmount(one);
  };
}
