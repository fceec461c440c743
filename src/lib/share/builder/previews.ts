import { embedPath, type EmbedOptions } from '../embed-code.ts';
import type { Shareable } from '../links.ts';

/** The widths of the columns in which a frame is tried, in CSS pixels. */
export const PREVIEWS = [280, 360, 640, 960] as const;

/** Shows a thing’s frame in columns of every width; frames that are there already only change what they show. */
export function showPreviews(region: HTMLElement, base: string, what: Shareable, options: EmbedOptions): void {
  if (region.childElementCount === 0) region.append(...PREVIEWS.map(column));
  for (const frame of region.querySelectorAll('iframe')) {
    const src = base + embedPath(what, options);
    frame.height = String(options.height);
    if (frame.getAttribute('src') !== src) frame.src = src;
  }
}

function column(width: number): HTMLElement {
  const figure = document.createElement('figure');
  const frame = document.createElement('iframe');
  frame.title = `Preview, ${width} pixels wide`;
  frame.width = String(width);
  frame.loading = 'lazy';
  const caption = document.createElement('figcaption');
  caption.textContent = `${width} pixels`;
  figure.append(frame, caption);
  return figure;
}
