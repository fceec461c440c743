import { recalled, store } from './stored.ts';

/** Under which name a browser remembers what its reader chose here. app.html reads it before the first paint. */
export const REMEMBERED = 'pyongyang-to-kursk:motion';

const ASKED = '(prefers-reduced-motion: reduce)';

/**
 * Whether nothing may move that need not: as the reader chose on this page, or else as the system asks. `data-motion="less"`
 * on the root says the same to styles, and to what came before this did.
 */
class Calm {
  #now = $state(false);
  readonly #system: MediaQueryList | null = null;

  constructor() {
    if (typeof document === 'undefined') return;
    this.#now = document.documentElement.dataset.motion === 'less';
    this.#system = window.matchMedia(ASKED);
    this.#system.addEventListener('change', () => {
      if (recalled(REMEMBERED) === null) this.#show(this.#asked);
    });
  }

  get #asked(): boolean {
    return this.#system?.matches ?? false;
  }

  get now(): boolean {
    return this.#now;
  }

  /** Takes the reader's choice, and remembers it; whoever chooses what the system asks for goes on following it. */
  set now(less: boolean) {
    store(REMEMBERED, less === this.#asked ? null : less ? 'less' : 'full');
    this.#show(less);
  }

  #show(less: boolean): void {
    this.#now = less;
    if (less) document.documentElement.dataset.motion = 'less';
    else delete document.documentElement.dataset.motion;
  }
}

/** There is one reader of a page. */
export const calm = new Calm();
