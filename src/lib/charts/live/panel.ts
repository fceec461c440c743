import type { Mark } from '../kit/drawing.ts';

/** Where a panel stands over a drawing, in pixels of the page: its left edge, and the edge of the mark it hangs from. */
export interface PanelPlace {
  readonly left: number;
  readonly width: number;
  /** Below the mark where there is more room, or above it. */
  readonly side: 'below' | 'above';
  /** From the drawing's top (below) or from its foot (above). */
  readonly offset: number;
}

const GAP = 8;
const WIDEST = 320;

/**
 * Places the panel of a mark beside it, never over it and never outside [0, width]. It hangs below a mark of the drawing's
 * upper half, where the page goes on, and stands above one of the lower. `scale`: pixels of the page for one of the drawing.
 */
export function placePanel(
  mark: Pick<Mark, 'x' | 'y' | 'reach'>,
  width: number,
  height: number,
  scale = 1
): PanelPlace {
  const room = width * scale;
  const own = Math.min(WIDEST, room);
  const left = Math.min(Math.max(mark.x * scale - own / 2, 0), room - own);
  const below = mark.y < height / 2;
  return {
    left,
    width: own,
    side: below ? 'below' : 'above',
    offset: ((below ? mark.y : height - mark.y) + mark.reach[1]) * scale + GAP
  };
}
