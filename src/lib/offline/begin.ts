import { mayKeep } from './may-keep.ts';

/** How long the page is left alone after it has loaded, in milliseconds: map and figures come first. */
const REST = 4000;

/**
 * Once the page is at rest, sees to it that the story is kept for reading offline (keep.ts). Does nothing where `mayKeep`
 * says so; whatever fails leaves the page as it was. `newer` is told when a newer edition than the page's is there, with
 * what reloads the page in place. Returns what ends it.
 */
export function keepOnceAtRest(newer: (take: () => void) => void): () => void {
  // The development server's files change under a worker's hands.
  const container = import.meta.env.DEV ? null : mayKeep(window);
  const ended = new AbortController();
  const { signal } = ended;
  if (!container) return () => {};

  function begin() {
    if (signal.aborted) return;
    import('./keep.ts').then(({ keep }) => keep(container!, newer, signal)).catch(() => {});
  }
  // Safari has no requestIdleCallback.
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(begin) : begin());
  const rest = () => setTimeout(idle, REST);
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true, signal });
  return () => ended.abort();
}
