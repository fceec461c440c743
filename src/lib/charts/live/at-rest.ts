/** How long nothing may have scrolled, in milliseconds. */
const REST = 150;
/** How long a task waits for the browser to be idle, in milliseconds. */
const PATIENCE = 1000;

/** Does tasks one by one, each once the page rests: in a frame of a scroll each would be a stutter. */
export class AtRest {
  readonly #tasks: (() => void)[] = [];
  #scrolled = -Infinity;
  #waiting = false;
  #ended = false;
  readonly #listeners = new AbortController();

  constructor() {
    const { signal } = this.#listeners;
    document.addEventListener('scroll', () => (this.#scrolled = performance.now()), { passive: true, signal });
  }

  /** Does a task after those that wait already. */
  add(task: () => void): void {
    this.#tasks.push(task);
    this.#wait();
  }

  /** Drops what waits. */
  end(): void {
    this.#ended = true;
    this.#listeners.abort();
  }

  #wait(): void {
    if (this.#waiting || this.#ended || this.#tasks.length === 0) return;
    this.#waiting = true;
    const left = this.#scrolled + REST - performance.now();
    if (left > 0) setTimeout(() => this.#again(), left);
    // Safari has no requestIdleCallback.
    else if ('requestIdleCallback' in window) requestIdleCallback(() => this.#next(), { timeout: PATIENCE });
    else setTimeout(() => this.#next(), 0);
  }

  #again(): void {
    this.#waiting = false;
    this.#wait();
  }

  #next(): void {
    const rests = performance.now() - this.#scrolled >= REST;
    if (rests && !this.#ended) this.#tasks.shift()?.();
    this.#again();
  }
}
