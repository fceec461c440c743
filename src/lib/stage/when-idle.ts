import { seesNear } from '../reader/sees-near.ts';

/**
 * Runs a task once the page has loaded, the element is on or near the screen, and the browser has nothing better to do. A
 * browser that cannot say what is near is taken to be there.
 * Returns a function that calls it off.
 */
export function whenIdle(element: Element, task: () => void): () => void {
  let off = false;
  let handle = 0;
  const idle = () => {
    if (off) return;
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) handle = window.requestIdleCallback(run, { timeout: 3000 });
    else handle = setTimeout(run, 300) as unknown as number;
  };
  const run = () => {
    if (!off) task();
  };
  const near = () => {
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true });
  };
  let observer: IntersectionObserver | undefined;
  if (seesNear()) {
    observer = new IntersectionObserver((entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      observer?.disconnect();
      near();
    });
    observer.observe(element);
  } else near();
  return () => {
    off = true;
    observer?.disconnect();
    window.removeEventListener('load', idle);
    if ('cancelIdleCallback' in window) window.cancelIdleCallback(handle);
    else clearTimeout(handle);
  };
}
