import type { Drawn } from '../drawn/types.ts';

/** What is open beside the story. */
class Panels {
  /** The list of what the map draws, once it is asked for: of which step, and the link that asked. */
  list = $state.raw<{
    readonly module: typeof import('./map-list.ts');
    readonly drawn: Drawn;
    readonly opener: HTMLElement;
  } | null>(null);
  /** What is pointed out, in the list or on the map. */
  pointed = $state<string | null>(null);
  /** The dial is open. */
  dial = $state(false);

  /** Opens the dial, or closes it; it and the list take each other's place. */
  turnDial() {
    this.dial = !this.dial;
    if (this.dial) this.list = this.pointed = null;
  }
}

/** There is one story on a page. */
export const panels = new Panels();
