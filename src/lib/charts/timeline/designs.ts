/** One way to draw the timeline: sizes in pixels, from the top: words, lanes, treaties, axis. */
export interface Design {
  /** Whether every kind of event has a lane of its own; else they share a line. */
  readonly inLanes: boolean;
  /** Where lanes have their names: left of them, or within their top. */
  readonly names: 'beside' | 'within';
  /** Whether events are named in the lanes. */
  readonly named: boolean;
  readonly gutter: number;
  readonly margin: number;
  readonly words: number;
  readonly axis: number;
  readonly treaties: number;
  /** From the top of the treaties' room to their spans. */
  readonly span: number;
  /** How much lower a span runs that overlaps the one before it. */
  readonly lower: number;
  /** From one dot to the next. */
  readonly pitch: number;
  /** How many dots stand above each other in a lane at most. */
  readonly rows: number;
  /** How wide an event's name may become before it is broken. */
  readonly measure: number;
  /** Half a dot's width by the weight of its event, 1 to 3. */
  readonly radii: readonly [number, number, number];
  /** How much wider the ring around a dot is. */
  readonly ring: number;
}

const wide: Design = {
  inLanes: true,
  names: 'beside',
  named: false,
  gutter: 124,
  margin: 14,
  words: 15,
  axis: 16,
  treaties: 25,
  span: 18,
  lower: 4,
  pitch: 5,
  rows: 3,
  measure: 190,
  radii: [2.5, 1.9, 1.4],
  ring: 3
};

const compact: Design = {
  ...wide,
  inLanes: false,
  gutter: 5,
  margin: 5,
  words: 0,
  axis: 15,
  treaties: 20,
  span: 15.5,
  radii: [2.4, 1.8, 1.4],
  ring: 2
};

const tall: Design = { ...wide, named: true, treaties: 34, span: 24, pitch: 7, radii: [3.4, 2.6, 1.9] };

const narrow: Design = { ...tall, names: 'within', gutter: 8, margin: 8, pitch: 6, radii: [2.9, 2.2, 1.6] };

/** For a picture to take away, which nobody can point at: treaties with room for their words, names short and many. */
export const sheet: Design = {
  ...tall,
  gutter: 116,
  margin: 0,
  words: 20,
  axis: 20,
  treaties: 96,
  span: 46,
  lower: 9,
  rows: 4,
  measure: 132
};

/** From this height of the drawing on, in pixels, there is room to name events in their lanes. */
export const TALL = 240;

/** The design for a drawing of this height. */
export const designOf = (isCompact: boolean, height: number): Design =>
  height >= TALL ? (isCompact ? narrow : tall) : isCompact ? compact : wide;

/** The size of all words in the drawing, in pixels. */
export const FONT_SIZE = 11;
