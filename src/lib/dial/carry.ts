/** What a link leads to if it is to carry the reader's day; null where it has to stay as it is. */
export function carried(href: string, here: string, base: string, day: string | null): string | null {
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
  return to.pathname + to.search + to.hash;
}

/**
 * Has every link inside the site carry the reader's day, from the moment at which it is used on. `day` gives the day to
 * carry, or null for the one that needs no saying. Returns a function that ends it.
 */
export function carryDay(base: string, day: () => string | null): () => void {
  const listeners = new AbortController();
  const used = ({ target }: Event) => {
    const link = (target as Element | null)?.closest?.('a[href]:not([download])');
    const href = link?.getAttribute('href');
    if (!link || !href || href.startsWith('#')) return;
    const to = carried(href, location.href, base, day());
    if (to !== null && to !== href) link.setAttribute('href', to);
  };
  for (const event of ['click', 'auxclick', 'contextmenu'] as const) {
    document.addEventListener(event, used, { capture: true, signal: listeners.signal });
  }
  return () => listeners.abort();
}
