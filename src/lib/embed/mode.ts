/**
 * How an embedded part of the story is read: `step`, with buttons, in a frame of fixed height; `track`, in a frame as tall as
 * its content, where the graphic follows the part of the frame that can be seen; `scroll`, scrolled by the host, or within;
 * `text`, the plain article with a picture to each step, where nothing else can be had.
 */
export type Mode = 'step' | 'track' | 'scroll' | 'text';

/** From which height, in CSS pixels, a frame is too tall to be a window. */
export const TALL = 1800;

/**
 * The mode for a frame of a height in CSS pixels: the one that the address asks for, if it can be had, or by the height.
 * What is as high as a window cannot be tracked, and what is higher has no window to show a step in.
 */
export function openingMode(asked: string | null, height: number): Mode {
  if (height >= TALL) return 'track';
  return asked === 'scroll' ? asked : 'step';
}
