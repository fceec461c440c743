import { nearest, titled, type Candidate } from './nearest.ts';

/**
 * What makes the page for missing addresses answer: it says what was asked, offers what is near, and finds pages by
 * words of their titles. A program of its own, run once; it knows the pages by the links that the server wrote.
 */

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-pages] a')];
const pages: readonly (Candidate & { readonly link: HTMLAnchorElement })[] = links.map((link) => ({
  path: link.pathname,
  title: link.textContent.trim(),
  link
}));

const asked = document.querySelector('[data-asked]');
if (asked) {
  let path = location.pathname;
  try {
    path = decodeURI(path);
  } catch {
    // A broken escape is shown as it stands.
  }
  asked.textContent = path;
  asked.closest('p')?.removeAttribute('hidden');
}

const near = document.querySelector<HTMLElement>('[data-nearest]');
// The path under which the site is served was not asked for.
const found = nearest(location.pathname.slice(near?.dataset.nearest?.length ?? 0), pages);
if (near && found.length > 0) {
  for (const { path, title } of found) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    item.append(link);
    near.querySelector('ul')?.append(item);
  }
  near.removeAttribute('hidden');
}

const search = document.querySelector<HTMLInputElement>('[data-search] input');
const told = document.querySelector('[data-search] output');
search?.addEventListener('input', () => {
  const query = search.value.trim();
  const matching = new Set(query ? titled(query, pages) : pages);
  for (const page of pages) page.link.closest('li')!.hidden = !matching.has(page);
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-pages]')) list.open = query !== '';
  if (told) told.textContent = query ? `${matching.size} of ${pages.length} pages` : '';
});
search?.closest('[data-search]')?.removeAttribute('hidden');
