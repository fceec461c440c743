/** What the reader does that may lead far away at once: all of the page must have its height by then. */
const LEAPS = ['keydown', 'pointerdown', 'hashchange', 'beforeprint'] as const;

/**
 * Lays out, in the browser's idle moments, what was left out before the first paint because nothing of it could be seen
 * (`[data-far]`, leg.css): part after part, those below `anchor` first. What is above takes another height than was
 * supposed; the anchor, what the reader has before them, stays in its place all the while.
 */
export function layOutRest(root: ParentNode, anchor: () => Element | null): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-far]')];
  const here = anchor();
  const above = (part: Element) =>
    here !== null && (part.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const order = [...parts.filter((part) => !above(part)), ...parts.filter(above).reverse()];
  const left = new AbortController();
  const hold = holding(anchor);

  const next = () => {
    const part = order.shift();
    if (!part) return left.abort();
    hold(() => delete part.dataset.far);
    idle(next);
  };
  const all = () => {
    left.abort();
    hold(() => order.splice(0).forEach((part) => delete part.dataset.far));
  };
  for (const event of LEAPS) window.addEventListener(event, all, { capture: true, signal: left.signal });
  // Once the faces are there: nothing is to be laid out twice.
  void document.fonts.ready.then(() => idle(next));
}

/** Runs a change of the page's heights so that the anchor stays where it is, to the part of a pixel over many changes. */
function holding(anchor: () => Element | null): (change: () => void) => void {
  let scrolled = -1;
  let kept: { readonly element: Element; readonly top: number } | null = null;
  return (change) => {
    const element = anchor();
    // A scroll is rounded to whole pixels; as long as nobody else scrolls, the first place is the one to come back to.
    if (!kept || kept.element !== element || window.scrollY !== scrolled)
      kept = element && { element, top: element.getBoundingClientRect().top };
    change();
    const by = kept ? kept.element.getBoundingClientRect().top - kept.top : 0;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
    scrolled = window.scrollY;
  };
}

function idle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 50);
}
