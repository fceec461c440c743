import type { FrameName } from '../story/types.ts';
import type { CertaintyOf } from './certainty.ts';
import { courseBoxes } from './course-boxes.ts';
import { frameOf, WIDE } from './frames.ts';
import { furnitureOn, openToolsBox, piecesIn, toolsBox } from './furniture.ts';
import { headBoxes, headsIn } from './heads.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { fitOf, fitted, type Room } from './layout.ts';
import type { Plate } from './plate.ts';
import type { View } from './view.ts';

/** What is to be composed: the plate, how firmly its marks are known, and whether on the scene's own day. */
interface Inputs {
  readonly plate: () => Plate;
  readonly certainty: () => CertaintyOf;
  readonly own: () => boolean;
}

/** The elements that are measured; `left` and `right` are the room that words on the other side leave free. */
interface Elements {
  readonly stage: HTMLElement;
  readonly left: HTMLElement;
  readonly right: HTMLElement;
  readonly credit: HTMLElement;
}

/** What of a plate lies where on this stage, in pixels: it follows from the plate, the day, and the room that was measured. */
export class Composition {
  #frame = $state<FrameName>('desktop');
  /** Where the credit begins, from the stage's top: no label stands below. */
  #floor = $state(0);
  #rooms = $state.raw<Readonly<Record<Plate['side'], Room>> | null>(null);
  readonly #of: Inputs;

  constructor(of: Inputs) {
    this.#of = of;
  }

  /** The stage and what the plate's side leaves free of it; null until it has been measured. */
  readonly room: Room | null = $derived.by(() => this.#rooms && this.#rooms[this.#of.plate().side]);
  /** The view that the story's camera comes to; null until the stage has been measured. */
  readonly target: View | null = $derived.by(() => this.viewOf(this.#of.plate()));
  /** Where the button stands that begins looking around; null until the stage has been measured. */
  readonly tools = $derived.by(() => this.room && toolsBox(this.room.free, this.#frame, this.#of.plate().side));
  readonly #furniture = $derived.by(() => {
    const plate = this.#of.plate();
    return this.#of.own() ? plate.furniture : furnitureOn(plate, this.#of.certainty());
  });
  /** What stands in the corners: legend, scale bar, locator. */
  readonly pieces = $derived.by(() =>
    this.target && this.room && this.tools
      ? piecesIn(this.#furniture, this.target, this.room.free, this.#frame, this.tools)
      : []
  );
  /** The plate's words where they go in the story's view. */
  readonly labels: readonly PlacedLabel[] = $derived.by(() => {
    const { room, target, tools } = this;
    if (!target || !room || !tools) return [];
    const { side, labels, heads, marks } = this.#of.plate();
    const taken = [tools, ...this.pieces, ...headBoxes(headsIn(heads, target))];
    const spared = courseBoxes(marks, target);
    const { scale } = fitOf(frameOf(this.#frame, side), room);
    return placeLabels(labels, { view: target, free: room.free, frame: this.#frame, scale, taken, spared });
  });

  /** A plate as it is seen in the room that its side leaves; null until the stage has been measured. */
  viewOf({ views, side }: Plate): View | null {
    return this.#rooms && fitted(views[this.#frame], this.#frame, side, this.#rooms[side]);
  }

  /** The labels for who looks around on the map in a view of their own: wherever the plate's words now fit. */
  roaming(view: View): readonly PlacedLabel[] {
    const { room, tools } = this;
    if (!room || !tools) return [];
    const free = { x: 8, y: room.free.y, width: room.width - 16, height: this.#floor - room.free.y };
    return placeLabels(this.#of.plate().labels, { view, free, frame: this.#frame, taken: [openToolsBox(tools)] });
  }

  /** Asks the browser for sizes, and lays everything out anew if they have changed. */
  measure({ stage, left, right, credit }: Elements): void {
    const outer = stage.getBoundingClientRect();
    const { width, height } = outer;
    const roomOf = (probe: HTMLElement): Room => {
      const inner = probe.getBoundingClientRect();
      const free = { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
      return { width, height, free };
    };
    this.#frame = window.matchMedia(WIDE).matches ? 'desktop' : 'phone';
    this.#floor = credit.getBoundingClientRect().y - outer.y;
    const now = { left: roomOf(left), right: roomOf(right) };
    if (JSON.stringify(now) !== JSON.stringify(this.#rooms)) this.#rooms = now;
  }
}
