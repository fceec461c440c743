/** How many growths may follow each other closely at one width before they count as a loop. */
const GROWTHS = 3;
/** What follows within so many milliseconds follows closely: a host answers a height at once. */
const SOON = 400;

/**
 * Decides which heights of its content an embed reports. What is as high as before is not said again. A host that answers
 * every height by another frame may make the content grow for ever: after three growths in quick succession at one width
 * nothing is said any more until the width changes or the content shrinks.
 *
 * Gives a function of the content's height and the frame's width in CSS pixels and the time in milliseconds; it returns the
 * height to report, a whole number, or null.
 */
export function heightGuard(): (height: number, width: number, now: number) => number | null {
  let last = { height: 0, width: -1, time: -Infinity };
  let growths = 0;
  return (content, width, now) => {
    const height = Math.ceil(content);
    if (!Number.isFinite(height) || height <= 0) return null;
    if (width !== last.width || height < last.height) growths = 0;
    else if (height === last.height) return null;
    else if (growths >= GROWTHS) return null;
    else growths = now - last.time < SOON ? growths + 1 : 0;
    last = { height, width, time: now };
    return height;
  };
}
