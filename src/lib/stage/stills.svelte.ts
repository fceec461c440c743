import { untrack } from 'svelte';
import { calm } from '../views/calm.svelte.ts';
import { DRAW_DELAY, DRAW_TIME } from './drawing.ts';
import type { Drawing } from './drawing.svelte.ts';
import type { Plate } from './plate.ts';

/** A plate's still on the stage. */
export interface Still {
  readonly plate: Plate;
  readonly loaded: boolean;
  /** Its movements draw themselves. */
  readonly draws: boolean;
  /** Its image leaves out the movements that turn with the day: they lie over it. */
  readonly bare: boolean;
}

/** What the stage says of its plates: which is shown now, and of any whether it draws itself, and looks otherwise on the reader's day. */
interface Inputs {
  readonly plate: () => Plate;
  readonly draws: (plate: Plate) => boolean;
  readonly turned: (plate: Plate) => boolean;
}

/** How long the still before stays under the one that has come, in milliseconds. */
const FADE = 400;

/** The stills on the stage: the one that is seen, and over it the one that is coming. */
export class Stills {
  all = $state.raw<readonly Still[]>([]);
  /** Another plate's still is yet to come, or to take over. */
  swapping = $state(false);
  /** What draws a still's movements on another day, once it has been fetched. */
  movements = $state.raw<typeof import('./movements.ts') | null>(null);
  readonly #of: Inputs;
  readonly #drawing: Drawing;
  #fading: ReturnType<typeof setTimeout> | undefined;
  /** The frame in which the next still is put on the stage. */
  #bringing = 0;

  /** Begins with the still that the server has drawn. */
  constructor(of: Inputs, drawing: Drawing) {
    this.#of = of;
    this.#drawing = drawing;
    this.all = [{ plate: untrack(of.plate), loaded: true, draws: false, bare: false }];
  }

  /** A browser that is shown another fragment of an image it has may do nothing: each is an element of its own. */
  static keyOf(still: Still): string {
    return `${still.plate.id} ${still.bare}`;
  }

  /** On another day the page draws the movements that turn with it, from when it can. */
  bares(plate: Plate): boolean {
    return this.movements !== null && this.#of.turned(plate);
  }

  /** Fetches what draws movements on another day; without it stills keep their own. */
  fetchMovements(): void {
    import('./movements.ts').then(
      (module) => (this.movements = module),
      () => {}
    );
  }

  /** Puts another still on the stage; it shows once it has come, over the one before. */
  change(next: Plate): void {
    this.stop();
    // Who turns back before the new still has come finds the old one in place: its image will not load again.
    const there = this.#loadedOf(next);
    this.swapping = !there;
    if (there) {
      this.all = [there];
      this.#drawing.stop();
      return;
    }
    const draws = this.#of.draws(next);
    if (draws) this.#drawing.hold();
    else this.#drawing.stop();
    // An image is read and laid out like a page: a frame of its own, for the labels have just had theirs.
    this.#bringing = requestAnimationFrame(() => {
      const last = this.all.findLast((s) => s.loaded);
      const still = { plate: next, loaded: false, draws, bare: this.bares(next) };
      this.all = [...(last ? [last] : []), still];
    });
  }

  /** Shows the plate's still with its own movements or without; the new image lies over the old one once it has come. */
  dress(bare: boolean): void {
    const plate = this.#of.plate();
    const last = this.all.findLast((s) => s.plate.id === plate.id);
    if (!last || last.bare === bare) return;
    const kept = this.all.filter((s) => s.loaded);
    const there = kept.find((s) => s.plate.id === plate.id && s.bare === bare);
    this.all = there ? [there] : [...kept, { plate, loaded: false, draws: last.draws && !last.loaded, bare }];
  }

  /** The image of a still has come, or cannot be had: what was under it goes once it has faded in. */
  arrived(of: Still): void {
    if (of.plate.id !== this.#of.plate().id || of.loaded) return;
    const key = Stills.keyOf(of);
    this.all = this.all.map((s) => (Stills.keyOf(s) === key ? { ...s, loaded: true } : s));
    if (this.#drawing.active) this.#drawing.wait(DRAW_DELAY + DRAW_TIME);
    clearTimeout(this.#fading);
    this.#fading = setTimeout(
      () => {
        const { id } = this.#of.plate();
        if (of.plate.id !== id) return;
        this.all = this.all.filter((s) => Stills.keyOf(s) === key || (!s.loaded && s.plate.id === id));
        this.swapping = false;
      },
      calm.now ? 0 : FADE
    );
  }

  /** Shows the plate's still at once, whatever was under way. */
  settle(): void {
    const plate = this.#of.plate();
    this.swapping = false;
    this.all = [this.#loadedOf(plate) ?? { plate, loaded: true, draws: false, bare: this.bares(plate) }];
  }

  /** Brings and removes no still any more. */
  stop(): void {
    clearTimeout(this.#fading);
    cancelAnimationFrame(this.#bringing);
  }

  #loadedOf(plate: Plate): Still | undefined {
    return this.all.find((s) => s.loaded && s.plate.id === plate.id);
  }
}
