import type { Faces } from './faces.ts';
import type { Ink } from './inks.ts';
import type { Run } from './outline.ts';

/** A line of words that has been set, and where its left end and its baseline are, in pixels from a point. */
export interface Line {
  readonly run: Run;
  readonly x: number;
  readonly y: number;
}

/** Words written down: their outlines as SVG, as often as they are asked for. */
export interface Written {
  /** The outlines filled. `ink` is the name of the colour. */
  readonly filled: (ink: Ink) => string;
  /** The outlines' edges, so wide as they were written for: what parts words from what is beneath. */
  readonly haloed: (ink: Ink, opacity: number) => string;
}

/**
 * How a picture is written down as SVG. What stands over a map is the same on a sheet to take away and in a step's own
 * picture; but the one is plain and of one size, the other light and dark, and set by shares of whatever size it is shown at.
 */
export interface Hand {
  readonly faces: Faces;
  /** A colour, as the value of an attribute. */
  readonly ink: (name: Ink) => string;
  /** Words and signs drawn about a point of the frame, which is their origin. Pixels are those of the frame. */
  readonly at: (x: number, y: number, drawn: string) => string;
  /** The same of what measures the ground. */
  readonly onGround: (x: number, y: number, drawn: string) => string;
  /** A length on the ground, as the value of an attribute. In pixels of the frame. */
  readonly span: (pixels: number) => string;
  /** Lines of one text as outlines. `halo`: the width of its halo in pixels, 0 for none. */
  readonly write: (text: string, lines: readonly Line[], halo: number) => Written;
}
