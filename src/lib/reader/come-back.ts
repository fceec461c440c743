import type { Held } from './hold-place.ts';

/** Under which name a browser keeps, for as long as its tab is open, where a reader left the story. */
const KEPT = 'pyongyang-to-kursk:place';

interface Kept {
  readonly address: string;
  readonly step: string;
  readonly top: number;
}

/** Keeps, as the page is left, how far from the window's top the card of the active step stood. */
export function keepPlace(step: string): void {
  const card = document.getElementById(step);
  if (!card) return;
  const kept: Kept = { address: location.href, step, top: card.getBoundingClientRect().top };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A sandboxed frame, or storage that is off: the way back leads to the step, not to the pixel.
  }
}

/** The place that was kept at this address, for a page that is loaded anew or come back to; null where there is none. */
function keptPlace(): Held | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Kept | null;
    const element = kept?.address === location.href ? document.getElementById(kept.step) : null;
    return kept && element ? { element, top: kept.top } : null;
  } catch {
    return null;
  }
}

/**
 * Where the page that was opened has its reader: where they were, if they come back; else where the address leads, whose
 * target is `element`. Null where that is for the browser to say.
 */
export function openedAt(element: Element | null): Held | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'navigate') return keptPlace();
  if (!element || entry.name.includes(':~:')) return null;
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return { element, top: margin + padding };
}
