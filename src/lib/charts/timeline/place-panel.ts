/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the panel goes, in pixels of the window. It is no taller than `room`. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** From the panel to what it explains, and to the window's edges, in pixels. */
const GAP = 4;
const EDGE = 6;

/**
 * Places the panel over what it must not cover (`keep`: the strip, or the mark itself where the drawing is tall), under
 * it where there is more room, and centred on `x` as far as the window allows. All in pixels of the window.
 */
export function placePanel(
  x: number,
  keep: { readonly top: number; readonly bottom: number },
  panel: Size,
  window: Size
): PanelPlace {
  const above = keep.top - GAP - EDGE;
  const below = window.height - keep.bottom - GAP - EDGE;
  const over = above >= Math.min(panel.height, below) || above >= below;
  const room = Math.max(over ? above : below, 0);
  const height = Math.min(panel.height, room);
  return {
    left: Math.max(Math.min(x - panel.width / 2, window.width - EDGE - panel.width), EDGE),
    top: over ? keep.top - GAP - height : keep.bottom + GAP,
    room
  };
}
