import { easeCubicInOut } from 'd3';
import { DRAW_TIME } from './drawing.ts';

/** Lets movements draw themselves once: tells at every frame which share, from 0 to 1, of their length is there. */
export class Drawing {
  /** Movements are drawing themselves or wait to. */
  active = $state(false);
  #running = false;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Nothing is drawn yet; `run` or `wait` follows. */
  hold(): void {
    this.stop();
    this.active = true;
  }

  /** Draws now; what is under way goes on from where it is. */
  run(draw: (share: number) => void): void {
    if (this.#running) return;
    this.hold();
    this.#running = true;
    const start = performance.now();
    const tick = (now: number) => {
      const t = Math.min(1, Math.max(0, now - start) / DRAW_TIME);
      draw(easeCubicInOut(t));
      if (t < 1) this.#frame = requestAnimationFrame(tick);
      else this.stop();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  /** Something else draws, and will be done after some milliseconds. */
  wait(milliseconds: number): void {
    this.hold();
    this.#timer = setTimeout(() => (this.active = false), milliseconds);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.active = this.#running = false;
  }
}
