/** To what a fragment leads that is not in an embed: an address from the site's root, or null if to nothing we know. */
export type Elsewhere = (fragment: string) => string | null;

/**
 * The links of an embed's HTML, made fit for a frame. A link to a place that the embed does not hold leads to the page that
 * does; one within the embed stays in the frame, where all others, by the page's `<base>`, open a page of their own.
 */
export function outward(html: string, elsewhere: Elsewhere): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
  return html.replace(/<a ((?:[^>]*?\s)?)href="#([^"]*)"/g, (all, before: string, fragment: string) => {
    if (ids.has(fragment)) return `<a ${before}target="_self" href="#${fragment}"`;
    const address = elsewhere(fragment);
    return address === null ? all : `<a ${before}href="${address}"`;
  });
}
