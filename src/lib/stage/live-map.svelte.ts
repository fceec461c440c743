import { startMap } from './live/start.ts';
import type { MapView } from './live/map-view.ts';
import { themeNow } from './theme.ts';

/** What the stage does as its live map comes and goes. */
interface Callbacks {
  /** The map is there and has yet to be shown anything. */
  readonly came: () => void;
  /** The map is gone from the screen; the still takes its place. */
  readonly went: () => void;
}

/** How long after its loss the map is started anew, in milliseconds. */
const RETRY = 600;

/** The stage's live map: there or not, and how far with its drawing. Lost once it is started anew, lost twice it stays away. */
export class LiveMap {
  /** The map while there is one; it may not yet be shown. */
  view = $state.raw<MapView | null>(null);
  /** It has drawn what the still shows, and lies over it. */
  shown = $state(false);
  /** It has not yet drawn what the camera came to see. */
  rendering = $state(false);
  /** It is being drawn anew where it stands; nothing over it moves. */
  repainting = $state(false);
  readonly #on: Callbacks;
  #losses = 0;
  #ended = false;

  constructor(on: Callbacks) {
    this.#on = on;
  }

  /** Starts the map in a container. Without WebGL, worker or network there is none: the still says it all. */
  async start(container: HTMLElement): Promise<void> {
    try {
      const started = await startMap(container, () => this.#lose(container));
      if (this.#ended) return started.remove();
      this.view = started;
      this.#on.came();
      await started.settled();
      if (this.view === started) this.shown = true;
    } catch {
      this.view = null;
    }
  }

  /**
   * Waits until the map has drawn what the camera has come to see, and then calls `drawn`; until then it is `rendering`.
   * `still` is asked at the end whether that is wanted yet: who wants something else has called `render` anew, or `stay`.
   */
  render(still: () => boolean, drawn: () => void): void {
    if (!this.view) return;
    this.rendering = true;
    void this.view.settled().then(() => {
      if (!still()) return;
      this.rendering = false;
      drawn();
    });
  }

  /** What was to be drawn is not waited for any more. */
  stay(): void {
    this.rendering = false;
  }

  /** Draws the map in the theme that the page has now; `seen`: it is at rest, and seen to be drawn anew. */
  retheme(seen: boolean): void {
    this.view?.setTheme(themeNow());
    if (!this.view || !seen) return;
    this.repainting = true;
    void this.view.settled().then(() => (this.repainting = false));
  }

  /** Ends the map for good. */
  end(): void {
    this.#ended = true;
    this.view?.remove();
  }

  #lose(container: HTMLElement): void {
    // Each of several waits for one dead map comes to the same end: it is lost once.
    if (!this.view) return;
    this.shown = this.rendering = this.repainting = false;
    const gone = this.view;
    this.view = null;
    this.#on.went();
    this.#losses += 1;
    setTimeout(() => {
      gone?.remove();
      if (this.#losses === 1 && !this.#ended) void this.start(container);
    }, RETRY);
  }
}
