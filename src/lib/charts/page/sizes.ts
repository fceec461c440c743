/**
 * The widths at which figures are drawn as images, in CSS pixels: for a narrow phone, whose page then scales it by little,
 * for the width of a page, and for the sheet of a picture to take away.
 */
export const NARROW = 320;
export const WIDE = 680;
export const SHEET_WIDTH = 1000;

/** How much wider or narrower than an image's own a figure may be for the image's drawing to be kept, enlarged or reduced. */
const KEPT = { least: 0.92, most: 1.2 };

/**
 * The width at which a figure of so many CSS pixels is drawn: that of the image in whose place it comes, where it is nearly
 * as wide, so that nothing moves; else its own.
 */
export function drawnAt(width: number): number {
  const image = [NARROW, WIDE].find((own) => width >= own * KEPT.least && width <= own * KEPT.most);
  return image ?? Math.max(width, 280);
}
