/** What a reader takes along on the ways inside the site: the day, and into the story the view; null where it needs no saying. */
export interface Carried {
  readonly day: string | null;
  readonly view?: string | null;
  /** Whether a path, without the base, is one of the story's. */
  readonly inStory?: (path: string) => boolean;
}

/** What a link leads to if it is to carry what the reader chose; null where it has to stay as it is. */
export function carried(href: string, here: string, base: string, { day, view, inStory }: Carried): string | null {
  const from = new URL(here);
  let to: URL;
  try {
    to = new URL(href, from);
  } catch {
    return null;
  }
  const inside = to.origin === from.origin && (to.pathname === base || to.pathname.startsWith(`${base}/`));
  // A file is the same on every day, and a place on this page keeps the page's own address.
  if (!inside || /\.\w+$/.test(to.pathname) || (to.pathname === from.pathname && to.hash)) return null;
  if (day) to.searchParams.set('asof', day);
  else to.searchParams.delete('asof');
  if (inStory?.(to.pathname.slice(base.length))) {
    if (view) to.searchParams.set('view', view);
    else to.searchParams.delete('view');
  }
  return to.pathname + to.search + to.hash;
}

/**
 * Has every link inside the site carry what the reader chose, from the moment at which it is used on. Returns a function
 * that ends it.
 */
export function carry(base: string, what: () => Carried): () => void {
  const listeners = new AbortController();
  const used = ({ target }: Event) => {
    const link = (target as Element | null)?.closest?.('a[href]:not([download])');
    const href = link?.getAttribute('href');
    if (!link || !href || href.startsWith('#')) return;
    const to = carried(href, location.href, base, what());
    if (to !== null && to !== href) link.setAttribute('href', to);
  };
  for (const event of ['click', 'auxclick', 'contextmenu'] as const) {
    document.addEventListener(event, used, { capture: true, signal: listeners.signal });
  }
  return () => listeners.abort();
}
