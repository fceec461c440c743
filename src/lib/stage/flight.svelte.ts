import { easeCubicInOut, geoDistance } from 'd3';
import { flight, type View } from './view.ts';

const SHORTEST = 600;
const LONGEST = 1200;

/** How long a flight takes in milliseconds: longer for a farther way, within what a reader will wait. */
function durationOf(from: View, to: View): number {
  const across = geoDistance([from.center[0], from.center[1]], [to.center[0], to.center[1]]);
  const zooms = Math.abs(Math.log2(to.radius / from.radius));
  return Math.min(LONGEST, SHORTEST + across * 500 + zooms * 110);
}

/**
 * The camera: where it looks now, and whether it moves. A new target ends the flight under way and starts from where
 * the camera is, so that any number of interrupted flights lands right.
 */
export class Flight {
  /** What the camera sees now; null until it has been put somewhere. */
  view = $state.raw<View | null>(null);
  moving = $state(false);
  #frame = 0;
  #done: (() => void) | null = null;

  /** Puts the camera there at once. */
  cut(to: View): void {
    this.stop();
    this.view = to;
  }

  /** Flies there; `done` is called on landing, not when another flight takes over. */
  to(target: View, done: () => void): void {
    const from = this.view;
    this.stop();
    if (!from) {
      this.view = target;
      done();
      return;
    }
    const path = flight(from, target);
    const duration = durationOf(from, target);
    const start = performance.now();
    this.moving = true;
    this.#done = done;
    const tick = (now: number) => {
      const t = Math.min(1, Math.max(0, now - start) / duration);
      this.view = path(easeCubicInOut(t));
      if (t < 1) {
        this.#frame = requestAnimationFrame(tick);
        return;
      }
      this.moving = false;
      const landed = this.#done;
      this.#done = null;
      landed?.();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#done = null;
    this.moving = false;
  }
}
