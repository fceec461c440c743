/** A place in a picture as CSS lengths. */
export interface Spot {
  readonly left: string;
  readonly top: string;
}

/** How pixels of a view are written as CSS: a place, and a length. */
export interface Placing {
  readonly at: (point: { readonly x: number; readonly y: number }) => Spot;
  readonly span: (pixels: number) => string;
}

/** The stage itself counts in pixels. */
export const inPixels: Placing = {
  at: ({ x, y }) => ({ left: `${x}px`, top: `${y}px` }),
  span: (pixels) => `${pixels}px`
};
