/**
 * The widths at which figures are drawn, in CSS pixels. A figure in the page is one of three drawings, enlarged or reduced
 * by little to the width it has: the image of the server and the drawing that takes its place are then the same, and nothing
 * moves. `windowFrom` is the window from which the image is taken, `from` the width of the figure's inside from which the
 * drawing is; figure.css makes the one follow from the other.
 */
export const DRAWINGS = [
  { name: 'narrow', width: 300, from: 0, windowFrom: 0 },
  { name: 'middle', width: 500, from: 430, windowFrom: 482 },
  { name: 'wide', width: 680, from: 620, windowFrom: 684 }
] as const;

/** The width of the narrowest drawing. */
export const NARROW = DRAWINGS[0].width;

/** The width of a picture to take away, before it is enlarged to the sheet. */
export const SHEET_WIDTH = 1000;

/** The width at which a figure is drawn that has so many pixels inside. */
export const drawnAt = (inside: number): number => DRAWINGS.findLast(({ from }) => inside >= from)?.width ?? NARROW;
