/** Something in the page, and where its top stands, in pixels of the window. */
export interface Held {
  readonly element: Element;
  readonly top: number;
}

/** More than this is no drift but somebody's scroll, in pixels. */
const DRIFT = 240;
/** Less than this is rounding, in pixels. */
const ROUNDING = 2;

/**
 * Holds something where the address, or the way back, has brought it, while the page around it is still changing: marks take
 * the words of another day, figures their drawings, fonts come. Browsers do so only in part, or not at all. Lets go as
 * soon as anybody scrolls. Returns a function that lets go.
 */
export function holdPlace({ element, top }: Held): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const off = () => element.getBoundingClientRect().top - top;
  const inDocument = () => element.getBoundingClientRect().top + window.scrollY;
  let before = inDocument();
  const put = () => {
    const by = off();
    if (Math.abs(by) > DRIFT) letGo();
    else if (Math.abs(by) > ROUNDING) window.scrollBy({ top: by, behavior: 'instant' });
    before = inDocument();
  };
  const scrolled = () => {
    // Who scrolls leaves it where it is in the document. Late fonts, and the browser that makes up for them in part, do not.
    const stays = Math.abs(inDocument() - before) <= ROUNDING;
    if (stays && Math.abs(off()) > ROUNDING) letGo();
    else put();
  };
  const observer = new ResizeObserver(put);
  const letGo = () => {
    listeners.abort();
    observer.disconnect();
  };
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'hashchange', 'pagehide'] as const) {
    window.addEventListener(event, letGo, { passive: true, signal });
  }
  window.addEventListener('scroll', scrolled, { passive: true, signal });
  put();
  if (!signal.aborted) observer.observe(document.body);
  return letGo;
}
