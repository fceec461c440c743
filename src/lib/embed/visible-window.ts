/** The height of a strip in CSS pixels: the window is known that precisely. */
export const STRIP = 16;

/** The part of a tall frame that the reader can see, in CSS pixels from the frame's top. */
export interface Visible {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the visible part lies, of strips of which some are seen, `whole` being the frame's height; null where none is. The
 * strips that are seen are one run, since a frame is cut by rectangles alone: what a busy observer has not yet said of a
 * strip in the middle does not count.
 */
export function visibleOf(seen: readonly boolean[], whole: number): Visible | null {
  const first = seen.indexOf(true);
  if (first < 0) return null;
  return { top: first * STRIP, bottom: Math.min((seen.lastIndexOf(true) + 1) * STRIP, whole) };
}

/**
 * Watches which part of a tall frame can be seen, without a word from the host: strips across the whole height, each with
 * an observer's eye on it, since an observer tells of its element's visible part through all frames around it but never
 * where the window is. `root` is as tall as the frame and positioned. Ends with the function it returns.
 */
export function watchWindow(root: HTMLElement, see: (visible: Visible) => void): () => void {
  const rail = document.createElement('div');
  rail.setAttribute('aria-hidden', 'true');
  rail.style.cssText =
    'position:absolute;inset:0 auto 0 0;width:1px;overflow:hidden;pointer-events:none;visibility:hidden';
  const index = new Map<Element, number>();
  let seen: boolean[] = [];
  let whole = 0;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const at = index.get(target);
      if (at !== undefined) seen[at] = isIntersecting;
    }
    const visible = visibleOf(seen, whole);
    if (visible) see(visible);
  });
  const lay = () => {
    whole = root.offsetHeight;
    const count = Math.ceil(whole / STRIP);
    if (count === seen.length) return;
    observer.disconnect();
    index.clear();
    seen = Array<boolean>(count).fill(false);
    rail.replaceChildren(
      ...seen.map((_, at) => {
        const strip = document.createElement('i');
        strip.style.cssText = `display:block;height:${STRIP}px`;
        index.set(strip, at);
        return strip;
      })
    );
    for (const strip of rail.children) observer.observe(strip);
  };
  root.append(rail);
  const sized = new ResizeObserver(lay);
  sized.observe(root);
  lay();
  return () => {
    sized.disconnect();
    observer.disconnect();
    rail.remove();
  };
}
