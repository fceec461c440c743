import type { Box } from './frames.ts';
import type { Head } from './plate.ts';
import { place, type View } from './view.ts';

/** A movement's head in a view: where its line ends, in pixels, and where it points, in degrees clockwise from east. */
export interface PlacedHead {
  readonly head: Head;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The heads of a plate that lie in sight of a view. */
export function headsIn(heads: readonly Head[], view: View): readonly PlacedHead[] {
  return heads.flatMap((head) => {
    const [at, before] = [place(view, head.at), place(view, head.before)];
    if (!at || !before) return [];
    const angle = (Math.atan2(at[1] - before[1], at[0] - before[0]) * 180) / Math.PI;
    return [{ head, x: at[0], y: at[1], angle: Math.round(angle * 10) / 10 }];
  });
}

/** How far before the end of its line a head's tip stands, and how long it is, in pixels; head-shape.ts draws it. */
export const TIP = 7;
export const LENGTH = 11;

/** The boxes that heads take from labels. */
export const headBoxes = (heads: readonly PlacedHead[]): Box[] =>
  heads.map(({ x, y, angle }) => {
    const back = TIP + LENGTH / 2;
    const radians = (angle * Math.PI) / 180;
    return { x: x - Math.cos(radians) * back - 5, y: y - Math.sin(radians) * back - 5, width: 10, height: 10 };
  });
