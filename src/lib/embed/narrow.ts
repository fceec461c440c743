/**
 * Adds to a page's policy one that allows nothing from elsewhere. A frame with `sandbox="allow-scripts"` has no origin,
 * and in WebKit `'self'` matches nothing there; the page as written therefore names no host (`src/tools/policy.mjs`), and
 * says its own as soon as it knows it. The stricter of the two holds.
 */
export function narrowPolicy(head: HTMLHeadElement, address: string): void {
  const written = head.querySelector<HTMLMetaElement>('meta[http-equiv=content-security-policy]');
  if (!written) return;
  const narrower = written.cloneNode() as HTMLMetaElement;
  narrower.content = written.content.replaceAll('https: http:', new URL(address).origin);
  head.append(narrower);
}
