/** How long nothing may have scrolled, in milliseconds, where the browser does not say itself when a scroll has ended. */
const REST = 120;

/** Calls `rest` after every scroll, once it has ended, until `signal` is aborted. */
export function onScrollRest(rest: () => void, signal: AbortSignal): void {
  if ('onscrollend' in window) {
    document.addEventListener('scrollend', rest, { signal });
    return;
  }
  // Safari and WebKit for GTK have no such event, or have it only of late.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  document.addEventListener('scroll', again, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
