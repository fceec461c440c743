import { cubicInOut, cubicOut } from 'svelte/easing';

/** Where a thing goes, as numbers in pixels, and whether it glides there or is put there. */
export interface Going {
  readonly to: readonly number[];
  readonly glide: boolean;
}

/** How long a change takes, in milliseconds. */
export const GLIDE_MS = 600;

/** One thing on its way. */
interface Flight {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly start: number;
  readonly ease: (t: number) => number;
  readonly put: (values: readonly number[]) => void;
}

// All that moves is moved in one frame's one turn, and nothing but numbers in attributes changes: laying the timeline
// out anew, or letting the browser animate some two hundred marks each as a layer, costs several times as much.
const flights = new Map<object, Flight>();
let frame = 0;

/** On the way half a pixel is exact enough: what moves less is not drawn again. */
const between = (from: number, to: number, share: number) =>
  from === to ? to : Math.round((from + (to - from) * share) * 2) / 2;

function fly(now: number) {
  for (const [thing, { from, to, start, ease, put }] of flights) {
    const t = Math.min(Math.max((now - start) / GLIDE_MS, 0), 1);
    if (t === 1) flights.delete(thing);
    const share = ease(t);
    put(t === 1 ? to : to.map((value, i) => between(from[i] ?? value, value, share)));
  }
  frame = flights.size > 0 ? requestAnimationFrame(fly) : 0;
}

/**
 * Makes a Svelte action that lets numbers in an element's attributes glide to new values. A change on the way goes on
 * from where the element is. Svelte writes the final values once; this overwrites them until the element is there.
 */
const glider = (write: (node: Element, values: readonly number[]) => void) => (node: Element, first: Going) => {
  let at = first.to;
  let goal = first.to;
  const put = (values: readonly number[]) => {
    if (values.every((value, i) => value === at[i])) return;
    at = values;
    write(node, values);
  };
  return {
    update({ to, glide }: Going) {
      const moves = to.some((value, i) => value !== goal[i]);
      goal = to;
      if (!glide) {
        flights.delete(node);
        put(to);
      }
      if (!glide || !moves) return;
      const ease = flights.has(node) ? cubicOut : cubicInOut;
      flights.set(node, { from: at, to, start: performance.now(), ease, put });
      // Svelte may write the final values after this, in the same turn; the first frame must not show them.
      queueMicrotask(() => write(node, at));
      if (frame === 0) frame = requestAnimationFrame(fly);
    },
    destroy() {
      flights.delete(node);
    }
  };
};

const tenths = (n: number) => Math.round(n * 10) / 10;

/** The attribute that moves an element to (x, y). */
export const translate = (x: number, y: number): string => `translate(${x} ${y})`;

/** Action: moves an element; `to` is x and y. */
export const glideTo = glider((node, [x = 0, y = 0]) => {
  node.setAttribute('transform', translate(tenths(x), tenths(y)));
});

/** Action: moves the ends of a level line; `to` is x1 and x2. */
export const glideEnds = glider((node, [x1 = 0, x2 = 0]) => {
  node.setAttribute('x1', String(tenths(x1)));
  node.setAttribute('x2', String(tenths(x2)));
});

/** Action: moves the sides of a rectangle; `to` is x and width. */
export const glideSides = glider((node, [x = 0, width = 0]) => {
  node.setAttribute('x', String(tenths(x)));
  node.setAttribute('width', String(Math.max(tenths(width), 0)));
});
