import type { Actor, Corner, FrameName, PerFrame } from '../story/types.ts';
import type { Side } from './frames.ts';
import type { Label } from './label.ts';
import type { Mark } from './marks.ts';
import type { Sign } from './signs.ts';
import type { View } from './view.ts';

/** A country in an actor's hue. `country` is its ISO alpha-2 code. */
interface Tint {
  readonly country: string;
  readonly by: Actor;
}

/** The head of a movement's line: it points from `before` to `at`. `mark` is its place in the plate's marks. */
export interface Head {
  readonly at: readonly [number, number];
  readonly before: readonly [number, number];
  readonly by: Actor;
  readonly mark: number;
}

/** What stands in corners of the free area, by frame. */
export interface Furniture {
  readonly scaleBar?: PerFrame<Corner>;
  readonly locator?: PerFrame<Corner>;
  /** Its signs are those of the scene's own day; there may be none then, and some on the reader's. */
  readonly legend?: { readonly corner: PerFrame<Corner>; readonly signs: readonly Sign[] };
}

/** A scene made ready to draw: references resolved, cameras solved. Plain data; all that a browser needs of a scene. */
export interface Plate {
  readonly id: string;
  readonly side: Side;
  readonly views: Readonly<Record<FrameName, View>>;
  readonly tints: readonly Tint[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Where a movement ends, and a point shortly before, both [lng, lat]: its head. */
  readonly heads: readonly Head[];
  readonly furniture: Furniture;
  readonly alt: string;
  /** What the picture shows, as of when and by whose account. */
  readonly credit: string;
}
