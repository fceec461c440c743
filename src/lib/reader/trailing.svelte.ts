import { untrack } from 'svelte';

/**
 * A value as it was shortly before, for what need not follow in the same frame: all that a new step draws, drawn at once,
 * would make the scroll stutter. It takes the value it finds when its turn comes, so that a fling past many steps draws
 * only some. `frames`: how many animation frames later, from 1; a frame that has not begun its callbacks counts, so that
 * 1 is the same frame when the value changed in a scroll event.
 *
 * To be called while a component is being made; ends with it.
 */
export function trailing<T>(value: () => T, frames: number): () => T {
  let shown = $state.raw(untrack(value));
  let frame = 0;
  const wait = (left: number) => {
    frame = requestAnimationFrame(() => {
      if (left > 1) return wait(left - 1);
      frame = 0;
      shown = untrack(value);
    });
  };
  $effect(() => {
    if (value() !== untrack(() => shown) && frame === 0) wait(frames);
  });
  $effect(() => () => cancelAnimationFrame(frame));
  return () => shown;
}
