/**
 * A chart as plain data: what a layout makes of the facts, and what every renderer draws: in the page, as an image for
 * readers without scripts, and as a picture to take away. Pixels from the top left corner.
 */

/** The side that speaks or acts, where it is one of the four; everyone else is ink. */
export type Hue = 'kp' | 'ru' | 'ua' | 'kr';

/** A colour by its part. `soft` is the ink of lesser words, `rule` that of axes, `veil` the hatching over what is not known yet. */
export type Tone = Hue | 'ink' | 'soft' | 'rule' | 'paper' | 'band' | 'veil';

/** A shape as SVG path data. `width` is the stroke's; `dash` drawn and left out in turn. */
export interface Shape {
  readonly d: string;
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export type Align = 'start' | 'middle' | 'end';
export type Weight = 400 | 500 | 650;

/** A line of words; `x` is where it is anchored, `y` its baseline. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor?: Align;
  /** In pixels; 12 where it is not given. Nothing below 11. */
  readonly size?: number;
  readonly weight?: Weight;
  readonly tone?: Tone;
  /** Over a halo of paper, where it crosses lines. */
  readonly halo?: true;
}

/** What stands for one row of the table: its shapes and its own words. The reader's keyboard walks marks in their order. */
export interface Mark {
  /** The id of the row. */
  readonly row: string;
  /** Its middle, where the panel points and the focus ring stands; `reach` is half the ring's width and height. */
  readonly x: number;
  readonly y: number;
  readonly reach: readonly [x: number, y: number];
  readonly shapes: readonly Shape[];
  readonly words?: readonly Word[];
  /** Not yet known on the chosen day: drawn hollow. */
  readonly after: boolean;
}

/** A chart drawn. `ground` lies beneath the marks: bands, axes, the veil; `words` are those of no single mark. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly words: readonly Word[];
}

/** All words of a drawing. */
export const wordsOf = (drawing: Drawing): readonly Word[] => [
  ...drawing.words,
  ...drawing.marks.flatMap((mark) => mark.words ?? [])
];
