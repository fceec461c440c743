import { startMap } from './live/start.ts';
import type { MapView } from './live/map-view.ts';
import { themeNow } from './theme.ts';

/** What the stage does as its live map comes and goes. */
interface Asked {
  /** The map is there and has yet to be shown anything. */
  readonly came: () => void;
  /** The map is gone from the screen; the still takes its place. */
  readonly went: () => void;
}

/** How long after its loss the map is started anew, in milliseconds. */
const RETRY = 600;

/** The stage's live map: there or not, and how far with its drawing. Lost once it is started anew, lost twice it stays away. */
export class LiveMap {
  view = $state.raw<MapView | null>(null);
  /** It has drawn what the still shows, and lies over it. */
  lit = $state(false);
  /** It has not yet drawn what the camera came to see. */
  rendering = $state(false);
  /** It is being drawn anew where it stands; nothing over it moves. */
  repainting = $state(false);
  readonly #asked: Asked;
  #losses = 0;
  #ended = false;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Starts the map in a container. Without WebGL, worker or network there is none: the still says it all. */
  async start(container: HTMLElement): Promise<void> {
    try {
      const started = await startMap(container, () => this.#lose(container));
      if (this.#ended) return started.remove();
      this.view = started;
      this.#asked.came();
      await started.settled();
      if (this.view === started) this.lit = true;
    } catch {
      this.view = null;
    }
  }

  /** Calls `drawn` once all that is in view has been drawn; never without a map, or where it is lost before. */
  render(drawn: () => void): void {
    if (!this.view) return;
    this.rendering = true;
    void this.view.settled().then(drawn);
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
    this.lit = this.rendering = this.repainting = false;
    const gone = this.view;
    this.view = null;
    this.#asked.went();
    this.#losses += 1;
    setTimeout(() => {
      gone?.remove();
      if (this.#losses === 1 && !this.#ended) void this.start(container);
    }, RETRY);
  }
}
