import { heightGuard } from './height-guard.ts';
import { readAsked, telling, type Asked, type Told } from './protocol.ts';

/** After how many milliseconds a frame hears what it has not been drawn for. */
const OUT_OF_SIGHT = 100;

/** An embed's line to the page around it. */
export interface Line {
  /** Tells the host something. Does nothing where there is no host. */
  tell(told: Told): void;
  /** Reports the height of an element from now on, in our own words and in those that hosts speak already. */
  report(element: HTMLElement): void;
  end(): void;
}

/** The id by which host and embed name each other: the embed's path after `/embed/`, without its last slash. */
export const idOf = (path: string): string => path.replace(/^.*?\/embed\//, '').replace(/\/$/, '');

/**
 * Opens the line of the embed `id` to its parent. Of whatever a host asks between two frames only the last of each kind is
 * heard, so that nobody can flood it. Anyone may frame an embed, so any origin is heard, and nothing told is a secret.
 */
export function connect(id: string, listen: (asked: Asked) => void): Line {
  const host = window.parent;
  const listeners = new AbortController();
  const waiting = new Map<Asked['type'], Asked>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: ResizeObserver | undefined;

  const post = (message: unknown) => {
    if (host !== window) host.postMessage(message, '*');
  };
  const hear = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    all.forEach(listen);
  };
  window.addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== host || host === window) return;
      const asked = readAsked(data, id);
      if (!asked) return;
      waiting.set(asked.type, asked);
      frame ||= requestAnimationFrame(hear);
      // A frame that is out of sight draws nothing, but it must hear.
      timer ??= setTimeout(hear, OUT_OF_SIGHT);
    },
    { signal: listeners.signal }
  );

  return {
    tell: (told) => post(telling(id, told)),
    report(element) {
      const guard = heightGuard();
      const say = () => {
        const height = guard(element.getBoundingClientRect().height, window.innerWidth, performance.now());
        if (height === null) return;
        post(telling(id, { type: 'height', height }));
        for (const message of dialects(id, height, new URLSearchParams(location.search))) post(message);
      };
      observer = new ResizeObserver(say);
      observer.observe(element);
      // Out of sight nothing is observed either, and this is when a host can change a height without moving what is seen.
      say();
      window.addEventListener('load', say, { signal: listeners.signal });
      void document.fonts.ready.then(say);
    },
    end() {
      listeners.abort();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer?.disconnect();
    }
  };
}

/** A height as other hosts expect it: AMP's `amp-iframe`, Datawrapper's script, and pym.js, which gives its frames a `childId`. */
export function dialects(id: string, height: number, query: URLSearchParams): readonly unknown[] {
  const child = query.get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    ...(child !== null && /^[\w-]{1,99}$/.test(child) ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : [])
  ];
}
