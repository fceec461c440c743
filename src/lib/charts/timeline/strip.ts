/** What pointers do over the strip. */
interface StripHandlers {
  /** The mark nearest to a point of the window, or null. */
  readonly markAt: (x: number, y: number) => string | null;
  /** A pointer rests on a mark, or on none. */
  readonly hover: (id: string | null) => void;
  /** A pointer was pressed on a mark, or on none. */
  readonly press: (id: string | null, touch: boolean) => void;
  /** The pointer left. */
  readonly leave: () => void;
  /** What is open over or under the strip and may be the pointer's goal, in pixels of the window. */
  readonly goal: () => { readonly top: number; readonly bottom: number } | null;
}

/** How long a pointer rests before it counts, in milliseconds: one that crosses the strip passes many marks. */
const REST = 80;

/** The same for one that comes nearer to what is open: what it passes on its way there is not what it is after. */
const REST_ON_THE_WAY = 400;

/**
 * Listens to pointers over the strip. A finger first opens the panel, which has the link; a mouse follows the link it is
 * on. Gives back what stops the listening.
 */
export function listenToPointers(strip: HTMLElement, { markAt, hover, press, leave, goal }: StripHandlers): () => void {
  let timer = 0;
  let touch = false;
  /** Where the pointer was, from the top of the window. */
  let lastY: number | undefined;
  const nearsGoal = (y: number) => {
    const open = goal();
    if (!open || lastY === undefined) return false;
    const away = (at: number) => Math.max(open.top - at, at - open.bottom, 0);
    return away(y) < away(lastY);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    const rest = nearsGoal(event.clientY) ? REST_ON_THE_WAY : REST;
    lastY = event.clientY;
    timer = window.setTimeout(() => hover(markAt(event.clientX, event.clientY)), rest);
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
