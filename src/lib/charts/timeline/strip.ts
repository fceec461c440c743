/** What pointers do over the strip. */
export interface StripHandlers {
  /** The mark nearest to a point of the window, or null. */
  readonly markAt: (x: number, y: number) => string | null;
  /** A pointer rests on a mark, or on none. */
  readonly hover: (id: string | null) => void;
  /** A pointer was pressed on a mark, or on none. */
  readonly press: (id: string | null, touch: boolean) => void;
  /** The pointer left. */
  readonly leave: () => void;
}

/** How long a pointer rests before it counts, in milliseconds: one on its way to the panel passes other marks. */
const REST = 80;

/**
 * Listens to pointers over the strip. A finger first opens the panel, which has the link; a mouse follows the link it is
 * on. Gives back what stops the listening.
 */
export function listenToPointers(strip: HTMLElement, { markAt, hover, press, leave }: StripHandlers): () => void {
  let timer = 0;
  let touch = false;
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    timer = window.setTimeout(() => hover(markAt(event.clientX, event.clientY)), REST);
  };
  const left = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.pointerType !== 'touch') leave();
  };
  const down = (event: PointerEvent) => {
    touch = event.pointerType !== 'mouse';
  };
  const clicked = (event: MouseEvent) => {
    // The keyboard clicks too, without a pointer: detail is 0, and the link is followed.
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    clearTimeout(timer);
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (onLink && !touch) return leave();
    event.preventDefault();
    press(markAt(event.clientX, event.clientY), touch);
  };
  strip.addEventListener('pointermove', moved);
  strip.addEventListener('pointerleave', left);
  strip.addEventListener('pointerdown', down);
  strip.addEventListener('click', clicked);
  return () => {
    clearTimeout(timer);
    strip.removeEventListener('pointermove', moved);
    strip.removeEventListener('pointerleave', left);
    strip.removeEventListener('pointerdown', down);
    strip.removeEventListener('click', clicked);
  };
}
