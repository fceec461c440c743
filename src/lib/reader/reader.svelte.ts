/** Where a reader can be: a step, and the section it belongs to. */
export interface Stop {
  readonly id: string;
  readonly section: string;
  /** The day (YYYY-MM-DD, UTC) to which it runs the evidence, while the reader has chosen none. */
  readonly day?: string;
}

/**
 * The one moving part: at which step the reader is, and as of which day the evidence is shown. Everything that moves is
 * derived from it; nothing but `goTo`, `choose` and `asOf` changes it.
 */
export class Reader {
  readonly #stops: readonly Stop[];
  #index = $state(0);

  readonly #own: string;
  #held = $state(false);

  /** The day (YYYY-MM-DD, UTC) that the reader has chosen; the story's own, while none has been. */
  asOf = $state('');

  /** Starts at a step, or at the first one if it is unknown, on the story's own day. Throws on an empty list of stops. */
  constructor(stops: readonly Stop[], start: string, asOf: string) {
    if (stops.length === 0) throw new Error('A reader needs at least one step to stand on.');
    this.#stops = stops;
    this.#index = Math.max(
      0,
      stops.findIndex((s) => s.id === start)
    );
    this.asOf = this.#own = asOf;
  }

  /** The day (YYYY-MM-DD, UTC) at whose end the evidence is shown: the chosen one, or that to which the step runs it. */
  get day(): string {
    return this.follows ? (this.step.day ?? this.asOf) : this.asOf;
  }

  /** The reader has chosen no day: each step and scene shows its own. */
  get follows(): boolean {
    return this.asOf === this.#own && !this.#held;
  }

  /** Chooses a day. The story's own, where a step runs the evidence to another, stays until the reader leaves such steps. */
  choose(day: string): void {
    this.asOf = day;
    this.#held = day === this.#own && this.step.day !== undefined;
  }

  /** The step the reader is at. */
  get step(): Stop {
    return this.#stops[this.#index]!;
  }

  /** The place of the step among all steps, from 0. */
  get index(): number {
    return this.#index;
  }

  /** Moves to a step; an unknown id changes nothing and returns false. */
  goTo(id: string): boolean {
    const index = this.#stops.findIndex((s) => s.id === id);
    if (index === -1) return false;
    this.#index = index;
    if (this.#held && this.step.day === undefined) this.#held = false;
    return true;
  }
}
